import { defineRule, type Language, type Reporter, type RuleInput } from '@hegao/core'
import { overlaps, span } from '@hegao/document'
import type { At, DocumentNumber, ResolvedDate } from '@hegao/facts'
import { dateIn } from '@hegao/judgement'

/** 发文字号由机关代字、年份、发文顺序号组成：青教发〔2026〕5号。 */
export default defineRule({
  id: 'form/document-number',
  title: { 'zh-CN': '发文字号不规范', en: 'Document number not in the standard’s form' },
  about: {
    'zh-CN':
      '发文字号写作“机关代字〔年份〕序号号”：年份写全，用六角括号；序号前不加“第”，不编虚位（5不写作05）；年份与成文日期一致（跨年的几天除外）。引用的文号只看括号，而且要能断定是公文的文号（《》后面括注的，或者代字以“发”“函”结尾的）；执法文书、证照的编号和2000年以前的文号各有写法，不看。括号可以直接改。',
    en: 'A document number is its agency’s code, the year in full in 〔〕, and the serial number without 第 and leading zeros; its year is that of signing. Of cited numbers only the brackets are looked at, where it is surely the number of a document.',
  },
  severity: 'warning',
  category: 'form',
  source: {
    level: '国家标准',
    name: 'GB/T 9704—2012《党政机关公文格式》',
    verified: 'secondary',
  },
  fix: 'safe',
  messages: {
    own: {
      'zh-CN': '发文字号“{written}”{faults}，应为“{right}”。',
      en: 'The document number “{written}” {faults}; it should be “{right}”.',
    },
    cited: {
      'zh-CN': '文号的年份用六角括号，这里的“{written}”应为“{right}”。',
      en: 'The year of a document number stands in 〔〕: “{written}” should be “{right}”.',
    },
    year: {
      'zh-CN':
        '发文字号里的年份是{number}年，成文日期却是{date}。发文字号一般用发文当年的年份，请核对两处。',
      en: 'The document’s number is of {number}, but it was signed on {date}.',
    },
    signed: { 'zh-CN': '成文日期', en: 'The date of signing' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '⟦临司[2025]3号⟧\n\n# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n',
        fixed:
          '临司〔2025〕3号\n\n# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n',
      },
      {
        text: '⟦临司〔2025〕第03号⟧\n\n# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n',
      },
      {
        text: '# 2024年法治政府建设情况的报告\n\n落实《关于加强校车管理的意见》（国办发⟦【2024】⟧9号）。\n',
        fixed:
          '# 2024年法治政府建设情况的报告\n\n落实《关于加强校车管理的意见》（国办发〔2024〕9号）。\n',
      },
      {
        text: '临司〔⟦2024⟧〕3号\n\n# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年2月8日\n',
      },
      {
        text: '# 临澜县司法局关于报送材料的函\n\n临司函〔⟦2025⟧〕3号\n\n现报送有关材料。\n\n临澜县司法局\n\n2024年11月8日\n',
      },
    ],
    good: [
      {
        text: '临司〔2025〕3号\n\n# 临澜县司法局关于2024年法治政府建设情况的报告\n\n2024年，我局依法行政。\n\n临澜县司法局\n\n2025年2月8日\n',
      },
      {
        text: '# 2024年法治政府建设情况的报告\n\n作出处罚决定（临司罚字[2024]第003号），联合印发（2024）5号文件。\n',
        because: {
          'zh-CN': '执法文书的编号另有写法；“印发”不是代字。',
          en: 'Papers of enforcement are numbered in their own way; 印发 is no agency’s code.',
        },
      },
      {
        text: '# 临澜县司法局关于报送材料的函\n\n临司函〔2024〕96号\n\n现报送有关材料。\n\n临澜县司法局\n\n2025年1月8日\n',
      },
    ],
  },
  check(input, report) {
    const { documentNumber: own } = input.draft.parts
    for (const number of input.facts.documentNumbers) {
      if (own && own.paragraph === number.paragraph && overlaps(own.span, number.span)) {
        checkOwn(number, input, report)
        checkYear(number, input, report)
      } else if (isSurelyOne(number, input)) checkCited(number, input, report)
    }
  },
})

const faultWords: Readonly<
  Record<'brackets' | 'year' | 'ordinal' | 'zero', Record<Language, string>>
> = {
  brackets: { 'zh-CN': '的年份没有用六角括号', en: 'has its year in other brackets than 〔〕' },
  year: { 'zh-CN': '的年份没有写全', en: 'has its year shortened' },
  ordinal: { 'zh-CN': '的序号前加了“第”', en: 'has 第 before its serial number' },
  zero: { 'zh-CN': '的序号编了虚位', en: 'has leading zeros' },
}

function checkOwn(
  number: At<DocumentNumber>,
  { draft, language }: RuleInput,
  report: Reporter<'own'>,
): void {
  const { paragraph, span: place, agency, year, serial, ordinalWord } = number
  const faults = [
    ...(number.standardBrackets ? [] : (['brackets'] as const)),
    ...(year.text.length === 4 ? [] : (['year'] as const)),
    ...(ordinalWord ? (['ordinal'] as const) : []),
    ...(serial.text.startsWith('0') ? (['zero'] as const) : []),
  ]
  if (faults.length === 0) return
  const fullYear = year.text.length === 4 ? year.text : `20${year.text}`
  const written = draft.paragraphs[paragraph]!.text.slice(place.start, place.end)
  report(
    'own',
    { paragraph, span: place },
    {
      values: {
        written,
        right: `${agency.text}〔${fullYear}〕${Number(serial.text)}号`,
        faults: faults
          .map(fault => faultWords[fault][language])
          .join(language === 'en' ? ' and ' : '，')
          .replaceAll('，的', '、'),
      },
      edits: bracketEdits(number),
    },
  )
}

function checkCited(
  number: At<DocumentNumber>,
  { draft }: RuleInput,
  report: Reporter<'cited'>,
): void {
  if (number.standardBrackets) return
  const { paragraph, open, close, year } = number
  const place = { paragraph, span: span(open.span.start, close.span.end) }
  const { text } = draft.paragraphs[paragraph]!
  report('cited', place, {
    values: { written: text.slice(place.span.start, place.span.end), right: `〔${year.text}〕` },
    edits: bracketEdits(number),
  })
}

const bracketEdits = ({ paragraph, open, close }: At<DocumentNumber>) =>
  (
    [
      [open, '〔'],
      [close, '〕'],
    ] as const
  ).flatMap(([mark, newText]) =>
    mark.text === newText ? [] : [{ place: { paragraph, span: mark.span }, newText }],
  )

/** By its code, or because it stands behind 《…》. */
function isSurelyOne(number: At<DocumentNumber>, { facts }: RuleInput): boolean {
  // Older documents were numbered in other ways, and are cited as they were.
  if (Number(number.year.text) < 2000) return false
  if (number.ofDocument) return true
  return facts.citations.all.some(
    ({ paragraph, numbers }) =>
      paragraph === number.paragraph &&
      numbers.some(({ kind, span: at }) => kind === 'document' && overlaps(at, number.span)),
  )
}

function checkYear(
  number: At<DocumentNumber>,
  input: RuleInput,
  report: Reporter<'year' | 'signed'>,
): void {
  const { paragraph, year } = number
  const signed = dateIn(input.draft.parts.date, input.facts)
  if (!signed || year.text.length < 4 || isIssuedIn(Number(year.text), signed)) return
  const { resolved, month, day } = signed
  const date = `${resolved!.year}年${month}月${day === undefined ? '' : `${day}日`}`
  report(
    'year',
    { paragraph, span: year.span },
    {
      values: { number: year.text, date },
      related: [{ messageId: 'signed', place: signed }],
    },
  )
}

/** What was signed in the last days of a year may be numbered in the next, and the reverse. */
const isIssuedIn = (number: number, { resolved, month }: ResolvedDate): boolean => {
  const by = number - resolved!.year
  return by === 0 || (by === 1 && month === 12) || (by === -1 && month === 1)
}
