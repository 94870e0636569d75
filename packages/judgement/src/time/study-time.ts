import type { RuleInput } from '@hegao/core'
import { contains } from '@hegao/document'
import { type At, type Day, inParagraph, type Milestone, type ResolvedDate } from '@hegao/facts'
import { lastDayOf } from './spoken.js'
import { isPlanned } from './writing.js'

/** 第三季度|专题学习党的|二十届四中全会 */
const longestGap = 14
const studying = ['学习', '传达', '宣讲']
const stops = ['，', ',', '。', '；', ';', '、', '：', '制定', '计划', '拟', '前', '迎接']

/**
 * The time right before a meeting at which the text says that it was studied, and its last day
 * (20240630 for 第二季度): 第二季度学习党的二十届三中全会精神.
 */
export function studiedAt(
  { paragraph, span, sentence }: At<Milestone>,
  input: RuleInput,
): { readonly date: At<ResolvedDate>; readonly until: Day } | undefined {
  const { facts, draft, profile } = input
  if (!profile.yearly || isPlanned(paragraph, sentence, input)) return undefined
  const { text } = draft.paragraphs[paragraph]!
  const date = inParagraph(facts.dates, paragraph).findLast(
    one => contains(sentence, one.span) && one.span.end <= span.start,
  )
  if (!date?.resolved?.sole || date.quoted || date.before) return undefined
  const gap = text.slice(date.span.end, span.start)
  const isStudied =
    gap.length <= longestGap &&
    studying.some(word => gap.includes(word)) &&
    !stops.some(word => gap.includes(word))
  const until = lastDayOf(date)
  return isStudied && until !== undefined ? { date, until } : undefined
}
