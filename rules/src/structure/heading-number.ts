import { defineRule, type Language, type Reporter } from '@hegao/core'
import { type Ordinal, ordinalRank, type Paragraph, writeOrdinal } from '@hegao/document'
import { inAll } from '@hegao/judgement'

type Numbered = Paragraph & { readonly ordinal: Ordinal }

/** 删改段落后最容易漏改序号；跳号会让读者以为缺了一段。 */
export default defineRule({
  id: 'structure/heading-number',
  title: { 'zh-CN': '结构层次序数不连续或不一致', en: 'Ordinals skip, repeat or change style' },
  about: {
    'zh-CN':
      '同一层次的序数应当一个接一个，括号的宽度、序数后的标点全篇用一种写法。跨上级标题连续编号（1.—13.）、在新的上级标题下重新编号、有意越过一级（一、之下直接用1.）都是对的。',
    en: 'Ordinals of one level follow one another and are written in one way. Numbering that runs on over its parents or restarts under a new one is right.',
  },
  severity: 'warning',
  category: 'completeness',
  source: { level: '国家标准', name: 'GB/T 9704—2012《党政机关公文格式》', verified: 'secondary' },
  messages: {
    gap: {
      'zh-CN':
        '“{previous}”之后应为“{expected}”，此处为“{actual}”。请核对是漏了内容，还是序号没有改。',
      en: '“{expected}” should follow “{previous}”, here it is “{actual}”. Is a passage missing, or was the number not changed?',
    },
    repeat: {
      'zh-CN': '“{actual}”与前面的序数重复，应为“{expected}”；如果内容也重复，请删去一处。',
      en: '“{actual}” stands here twice; it should be “{expected}”. If the text is there twice as well, delete one.',
    },
    back: {
      'zh-CN':
        '“{previous}”之后应为“{expected}”，此处却又是“{actual}”。请核对序号，或者是不是重复粘贴了前面的标题。',
      en: '“{expected}” should follow “{previous}”, here it is “{actual}” again. Is the number wrong, or a heading pasted twice?',
    },
    start: {
      'zh-CN': '这一层次从“{actual}”开始，前面没有“{expected}”。请核对是否漏了内容。',
      en: 'This level starts with “{actual}”; there is no “{expected}” before it.',
    },
    form: {
      'zh-CN': '同一层次序数的写法不统一：别处写作“{usual}”，此处为“{actual}”，请统一{inAll}。',
      en: 'Ordinals of one level are written in two ways: elsewhere “{usual}”, here “{actual}”{inAll}.',
    },
    width: {
      'zh-CN':
        '序数的括号有全角、有半角：别处写作“{usual}”，此处为“{actual}”，请统一用一种{inAll}。',
      en: 'The brackets of ordinals are full-width here and half-width there: elsewhere “{usual}”, here “{actual}”{inAll}.',
    },
    bracket: {
      'zh-CN': '序数“{actual}”少了前一半括号，应为“{expected}”。',
      en: 'The ordinal “{actual}” lacks its opening bracket; it should be “{expected}”.',
    },
    converted: {
      'zh-CN':
        '文件是转换来的，自动编号在转换中可能走样：结构层次序数没有检查。请另存为 .docx 再核。',
      en: 'The file was converted, which may have changed its automatic numbers: the ordinals were not checked. Save it as .docx and check that.',
    },
    previous: { 'zh-CN': '上一个序数', en: 'The ordinal before' },
    same: { 'zh-CN': '同样的写法', en: 'Written the same way' },
  },
  examples: {
    kind: 'draft',
    widthMatters: true,
    bad: [
      {
        text: '一、总体情况\n\n办理案件12件。\n\n二、主要做法\n\n规范执法。\n\n⟦四、⟧下步打算\n\n加强培训。\n',
      },
      {
        text: '第一节 总体情况\n\n办理案件12件。\n\n第二节 主要做法\n\n规范执法。\n\n⟦第四节⟧ 存在的不足\n\n力量不足。\n\n⟦第六节⟧ 下步打算\n\n加强培训。\n',
      },
      { text: '（一）规范执法\n\n办理案件12件。\n\n⟦（一）⟧加强监督\n\n开展检查。\n' },
      {
        text: '（一）规范执法\n\n办理案件12件。\n\n（二）深化审批改革\n\n精简事项。\n\n（三）加强监督\n\n开展检查。\n\n⟦（二）⟧深化审批改革\n\n组织宣讲。\n',
      },
      {
        text: '（一）规范执法\n\n办理案件。\n\n（二）加强监督\n\n开展检查。\n\n⟦(三)⟧抓好普法\n\n组织宣讲。\n',
      },
      {
        text: '⟦二、⟧主要做法\n\n规范执法。\n\n三、存在的不足\n\n力量不足。\n\n⟦四.⟧下步打算\n\n加强培训。\n',
      },
      {
        text: '（一）规范执法\n\n办理案件。\n\n⟦二）⟧加强监督\n\n开展检查。\n\n（三）抓好普法\n\n组织宣讲。\n',
      },
      {
        text: '（一）规范执法\n\n办理案件。\n\n⟦(二)⟧加强监督\n\n开展检查。\n\n（三）抓好普法\n\n组织宣讲。\n\n(四)抓好培训\n\n办班2期。\n\n（五）公开信息\n\n答复申请9件。\n',
      },
      {
        text: '一、总体情况\n\n（一）规范执法\n\n严守程序。\n\n二、主要做法\n\n⟦（三）⟧抓好普法\n\n组织宣讲。\n',
      },
      {
        text: '一、总体情况\n\n严守程序。\n\n二、主要做法\n\n规范执法。\n\n⟦二、⟧存在的不足\n\n力量不足。\n\n四、下步打算\n\n加强培训。\n',
      },
      {
        text: '(一)规范执法\n\n办理案件。\n\n(二)加强监督\n\n开展检查。\n\n(三)抓好普法\n\n组织宣讲。\n\n⟦（四）⟧抓好培训\n\n办班2期。\n',
      },
    ],
    good: [
      {
        text: '第一章 总体情况\n\n第一节 组织领导\n\n严守程序。\n\n第二节 责任落实\n\n全员持证。\n\n第二章 主要做法\n\n第一节 规范执法\n\n开展检查。\n\n第二节 抓好普法\n\n组织宣讲。\n',
        because: { 'zh-CN': '新的一章里重新分节。', en: 'Sections restart under a new chapter.' },
      },
      {
        text: '（一）规范执法\n\n1.持证上岗。全员持证。\n\n2.规范程序。严守程序。\n\n（二）加强监督\n\n3.开展检查。全面检查。\n',
        because: { 'zh-CN': '跨上级标题连续编号。', en: 'The numbers run on over their parents.' },
      },
      {
        text: '一、总体情况\n\n严守程序。\n\n附件：1.学法情况表。\n\n2.普法情况表。\n\n临澜县司法局\n\n2025年2月8日\n',
        because: {
          'zh-CN': '附件说明有自己的序号。',
          en: 'The names of attachments have numbers of their own.',
        },
      },
      {
        text: '一、总体情况\n\n严守程序。\n\n附件：1.任务清单\n\n2.分工表\n\n（附件另发）\n\n临澜县司法局\n\n2025年2月8日\n',
      },
      {
        text: '一、总体情况\n\n1.规范执法。严守程序。\n\n2.加强监督。开展检查。\n\n二、下步打算\n\n1.抓好普法。组织宣讲。\n',
        because: {
          'zh-CN': '新的一章重新编号，有意越过一级。',
          en: 'A new parent restarts; a level is skipped throughout.',
        },
      },
      {
        text: '1.规范执法。严守程序。\n\n2.加强监督。开展检查。\n\n本次评查分三步。\n\n1.自查。各所自查。\n\n2.互查。交叉互查。\n',
        because: { 'zh-CN': '另起的一组条目。', en: 'A list of its own.' },
      },
      {
        text: '1.规范执法。严守程序。\n\n本次评查分两步。\n\n1.自查。各所自查。\n\n2.互查。交叉互查。\n',
      },
      {
        text: '1.制度不全。已修订。\n\n2.至4.案卷不规范。已评查。\n\n5.培训不够。已补课。\n',
      },
      {
        text: '一）规范执法\n\n办理案件。\n\n二）加强监督\n\n开展检查。\n',
        because: { 'zh-CN': '通篇都是这种写法。', en: 'Written so throughout.' },
      },
    ],
  },
  check({ draft, language }, report) {
    if (draft.isConverted) return report.notChecked('converted')
    const numbered = draft.paragraphs.filter(
      (paragraph): paragraph is Numbered =>
        paragraph.ordinal !== undefined && paragraph.role === 'body' && !paragraph.quoted,
    )
    checkOrder(numbered, report)
    checkBrackets(numbered, report)
    for (const styles of [['chinese'], ['arabic'], ['chinese-bracket', 'arabic-bracket']]) {
      checkForm(
        numbered.filter(({ ordinal }) => styles.includes(ordinal.style)),
        language,
        report,
      )
    }
  },
})

const place = ({ index, ordinal }: Numbered) => ({ paragraph: index, span: ordinal.span })
const rank = ({ ordinal }: Numbered): number => ordinalRank(ordinal.style)
/** 8.至13. answers for all of them. */
const endOf = ({ ordinal: { value, last = value } }: Numbered): number => last

type OrderReporter = Reporter<'start' | 'gap' | 'back' | 'repeat' | 'previous'>

/** Holds each ordinal against the one before it of its style, under the same parent. */
function checkOrder(numbered: readonly Numbered[], report: OrderReporter): void {
  const siblings = new Map<number, Numbered>()
  const lastOfStyle = new Map<number, Numbered>()
  // After 二、二、 both 三、 and 四、 may follow: one slip is one finding.
  const alsoNext = new Map<number, number>()
  for (const current of numbered) {
    const own = rank(current)
    const { value } = current.ordinal
    for (const inner of [...siblings.keys()]) if (inner > own) siblings.delete(inner)
    const previous = siblings.get(own)
    const before = lastOfStyle.get(own)
    siblings.set(own, current)
    lastOfStyle.set(own, current)
    const follows =
      before !== undefined && (value === endOf(before) + 1 || value === alsoNext.get(own))
    alsoNext.delete(own)
    if (follows || (!previous && value === 1)) continue
    if (previous) {
      alsoNext.set(own, endOf(previous) + 2)
      compare(previous, current, report)
    } else {
      const expected = writeOrdinal(1, current.ordinal)
      report('start', place(current), { values: { actual: current.ordinal.text, expected } })
    }
  }
}

function compare(previous: Numbered, current: Numbered, report: OrderReporter): void {
  const { value } = current.ordinal
  // A list that starts anew may be a list of its own: only 一、 right after 一、 proves a slip.
  const inner = rank(current) >= ordinalRank('arabic') && current.index > previous.index + 1
  if (value === 1 && (previous.ordinal.value > 1 || inner)) return
  const expected = writeOrdinal(endOf(previous) + 1, current.ordinal)
  const way = Math.sign(value - previous.ordinal.value)
  report(way > 0 ? 'gap' : way < 0 ? 'back' : 'repeat', place(current), {
    values: { previous: previous.ordinal.text, expected, actual: current.ordinal.text },
    related: [{ messageId: 'previous', place: place(previous) }],
  })
}

function checkBrackets(numbered: readonly Numbered[], report: Reporter<'bracket'>): void {
  const whole = new Set(
    numbered.filter(({ ordinal }) => ordinal.openBracket).map(({ ordinal }) => ordinal.style),
  )
  for (const paragraph of numbered) {
    const { ordinal } = paragraph
    if (ordinal.openBracket || !whole.has(ordinal.style)) continue
    const expected = `（${ordinal.text.slice(0, -1)}）`
    report('bracket', place(paragraph), { values: { actual: ordinal.text, expected } })
  }
}

/** The form that the standard gives: full-width brackets, 一、 and 1. */
const standard: readonly string[] = ['full', '、chinese', '.arabic']
const formOf = ({ ordinal }: Numbered): string =>
  ordinal.style.endsWith('bracket') ? ordinal.width : `${ordinal.mark}${ordinal.style}`

/** One finding for all ordinals of a style that are written unlike the others. */
function checkForm(
  numbered: readonly Numbered[],
  language: Language,
  report: Reporter<'width' | 'form' | 'same'>,
): void {
  const forms = groupBy(numbered, formOf)
  if (forms.size < 2) return
  // The standard form is the one to keep, unless the draft hardly uses it.
  const kept = [...forms].toSorted(([a, ofA], [b, ofB]) => weight(b, ofB) - weight(a, ofA))[0]![1]
  const usual = new Set(kept)
  const odd = numbered.filter(paragraph => !usual.has(paragraph) && paragraph.ordinal.openBracket)
  const [first, ...others] = odd
  if (!first) return
  const isBracket = first.ordinal.style.endsWith('bracket')
  report(isBracket ? 'width' : 'form', place(first), {
    values: {
      usual: kept[0]!.ordinal.text,
      actual: first.ordinal.text,
      inAll: inAll(odd.length, language),
    },
    related: others.map(paragraph => ({ messageId: 'same', place: place(paragraph) })),
  })
}

const weight = (form: string, { length }: readonly Numbered[]): number =>
  standard.includes(form) ? length * 2 : length

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const own = key(item)
    if (!groups.get(own)?.push(item)) groups.set(own, [item])
  }
  return groups
}
