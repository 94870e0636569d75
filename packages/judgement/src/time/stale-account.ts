import type { RuleInput } from '@hegao/core'
import { contains, type Span } from '@hegao/document'
import { type At, inParagraph, type ResolvedDate } from '@hegao/facts'
import { says } from '../wording/says.js'
import { isInPlan } from './writing.js'
import { writtenYear } from './written-year.js'

/**
 * 截至2023年12月末，参保146.83万人，同比增长1.3%（2023年末为144.92万人） and 2023年，办结128件，同比增长14.3%（2023年为112件） in the
 * report for 2024: what opens its sentence is the time that its value is compared with.
 */
export function timesOfTheirBase({ draft, facts }: RuleInput): At<ResolvedDate>[] {
  const before = draft.year!.value - 1
  return facts.dates.flatMap(base => {
    if (!base.ofBase || base.quoted || base.month || writtenYear(base) !== before) return []
    const { text, sentences, role } = draft.paragraphs[base.paragraph]!
    const sentence = sentences.find(one => contains(one, base.span))
    if (!sentence || role !== 'body') return []
    const told = inParagraph(facts.dates, base.paragraph).filter(
      one => contains(sentence, one.span) && one.span.end <= base.span.start,
    )
    const [time] = told
    // Another time that is named between them may be the one of the value.
    const isOne = told.every(one => one === time || (one.ofBase && writtenYear(one) === before))
    const opens =
      time &&
      time.span.start - sentence.start <= longestLead &&
      tellsThen.includes(text.charAt(time.span.end))
    return opens && isOne && isOfWholeYear(time) && writtenYear(time) === before ? [time] : []
  })
}

/** 截至 */
const longestLead = 2
/** 2023年，…… and 2023年全市……; 2023年试点以来 is of a longer time. */
const tellsThen = ['，', ',', '全', '我', '本']

const isOfWholeYear = ({ month, part, since, before, quoted }: ResolvedDate): boolean =>
  !since && !before && !quoted && (part === undefined || part === 'end') && (month ?? 12) === 12

/** What was reached, and what is still wanting: 虽取得一定成效，但……还有差距. */
const reached = ['取得', '成效', '进展', '成绩']
const wanting = ['但', '差距', '不足']

/** 2023年，我局法治政府建设虽取得一定成效，但…… opening what the report for 2024 says of its shortcomings. */
export function shortcomingsOfLastYear({ draft, facts, sections }: RuleInput): At<ResolvedDate>[] {
  const place = sections.find(({ requirement }) => requirement.id === 'problems')?.place
  const section = draft.sections.find(({ heading }) => heading.paragraph === place?.paragraph)
  if (!section) return []
  const own = draft.year!.value
  const paragraph = section.from + 1
  const dates = inParagraph(facts.dates, paragraph)
  const [date] = dates
  const first = draft.paragraphs[paragraph]?.sentences[0]
  if (!date || !first || paragraph >= section.to || date.span.start !== first.start) return []
  const { text } = draft.paragraphs[paragraph]!
  const words = wordsOf(text, first)
  const isAlone = dates.every(one => one === date || one.resolved?.year !== own)
  // What leads to the list of them (仍存在以下不足：) is told of as such.
  const leadsOn = inParagraph(facts.handovers, paragraph).some(one => contains(one.span, date.span))
  return writtenYear(date) === own - 1 &&
    !date.since &&
    date.month === undefined &&
    date.part === undefined &&
    tellsThen.includes(text.charAt(date.span.end)) &&
    isAlone &&
    !leadsOn &&
    !says(words, toldOf) &&
    says(words, reached) &&
    says(words, wanting)
    ? [date]
    : []
}

/** What sums up a time, and what compares it with the one before. */
const summed = ['累计', '共', '合计']
const comparing = ['同比', '上年']
/** What is told of the year before in its own right. */
const toldOf = [
  '反馈',
  '督察',
  '督查',
  '巡视',
  '巡察',
  '审计',
  '考核',
  '评估',
  '结转',
  '遗留',
  '回头看',
  '基础上',
  '相比之下',
  '改革',
  '近年',
  '连续',
]

/**
 * 2022年，全市共立案108件……。与上年的126件相比，减少18件 in the report for 2023: it sums up the year before and compares that with the one
 * before it, where nothing names the year of the report.
 */
export function summariesOfLastYear(input: RuleInput): At<ResolvedDate>[] {
  const { draft, facts } = input
  const own = draft.year!.value
  return facts.dates.filter(date => {
    const { paragraph, span } = date
    if (writtenYear(date) !== own - 1 || !isOfWholeYear(date) || date.month || date.part)
      return false
    const { text, sentences, role, kind, quoted } = draft.paragraphs[paragraph]!
    if (role !== 'body' || kind !== 'prose' || quoted || isInPlan(paragraph, input)) return false
    const at = sentences.findIndex(one => one.start === span.start)
    const sentence = sentences[at]
    if (!sentence || !['，', ','].includes(text.charAt(span.end))) return false
    const words = wordsOf(text, sentence)
    const next = sentences[at + 1]
    const around = words + (next ? wordsOf(text, next) : '')
    return (
      says(words, summed) &&
      says(around, comparing) &&
      !says(text, toldOf) &&
      !namesAnother(date, sentence, input) &&
      !isInSeries(paragraph, input)
    )
  })
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** True where the paragraph names the year of the report, or the sentence another time than 上年. */
const namesAnother = (
  date: At<ResolvedDate>,
  sentence: Span,
  { draft, facts }: RuleInput,
): boolean =>
  inParagraph(facts.dates, date.paragraph).some(
    one =>
      one !== date &&
      !(contains(sentence, one.span) && one.part === 'whole') &&
      (one.resolved?.year === draft.year!.value ||
        (one.year !== undefined && 'value' in one.year && !one.quoted)),
  )

/** 2021年，……。 2022年，……。 2023年，……: the paragraphs beside it begin with a year each, or a heading above has another. */
function isInSeries(paragraph: number, { draft, facts }: RuleInput): boolean {
  const own = draft.year!.value
  const headings = draft.sections
    .filter(({ from, to }) => from <= paragraph && paragraph < to)
    .flatMap(({ from }) => inParagraph(facts.dates, from))
  const beside = [paragraph - 1, paragraph + 1].flatMap(at => inParagraph(facts.dates, at))
  return (
    headings.some(date => writtenYear(date) !== undefined && writtenYear(date) !== own) ||
    beside.some(date => writtenYear(date) !== undefined && date.span.start === 0)
  )
}
