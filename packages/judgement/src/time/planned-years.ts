import type { RuleInput } from '@hegao/core'
import { contains, type Place } from '@hegao/document'
import { type At, inParagraph, type ResolvedDate } from '@hegao/facts'
import { isInPlan } from './writing.js'
import { writtenYear } from './written-year.js'

/**
 * Years in the plan for the next year that are over, or too late, though the text says what will be done then: 2024年，我局将继续……
 * in the plan of the report for 2024; 2024年9月底前印发.
 */
export function wrongPlannedYears(input: RuleInput): At<ResolvedDate>[] {
  const { draft, sections, facts } = input
  const place = sections.find(({ requirement }) => requirement.id === 'plan')?.place
  const plan = draft.sections.find(({ heading }) => heading.paragraph === place?.paragraph)
  if (!plan) return []
  const own = draft.year!.value
  return facts.dates.filter(date => {
    const year = writtenYear(date)
    const inside = date.paragraph >= plan.from && date.paragraph < plan.to
    if (!inside || date.quoted || year === undefined) return false
    if (date.ahead && date.ahead !== 'rest' && !date.planned)
      return year <= own && (date.ahead === 'plan' || isAlone(date, input))
    // 2025年，县政府将着力…… under 2024年工作思路: the heading itself has the year.
    const isBeyond =
      year > own + 1 &&
      date.span.start === 0 &&
      date.paragraph === plan.from + 1 &&
      inParagraph(facts.dates, plan.heading.paragraph).some(
        one =>
          contains(plan.heading.span, one.span) &&
          writtenYear(one) === own + 1 &&
          !one.since &&
          !one.quoted,
      )
    return date.planned && (year <= own || isBeyond)
  })
}

/**
 * Times in the report year for which the text still plans what is left: 剩余3部计划于2025年第一季度完成 in the report for 2025.
 */
export function overduePlans({ draft, facts, profile }: RuleInput): At<ResolvedDate>[] {
  const own = draft.year!.value
  if (!profile.yearly || draft.year!.foundIn !== 'title') return []
  return facts.dates.filter(date => {
    const last = lastMonthOf(date)
    return (
      date.ahead === 'rest' &&
      writtenYear(date) === own &&
      last !== undefined &&
      last <= latest &&
      !inParagraph(facts.dates, date.paragraph).some(
        one =>
          one.span.start !== date.span.start &&
          one.part !== 'whole' &&
          (one.resolved?.year === own || isOfBefore(one, date, own)),
      ) &&
      inParagraph(facts.cutoffs, date.paragraph).length === 0
    )
  })
}

/** 2023年反馈的问题，……其余3处于2024年3月31日前整改到位: with a day for its end, what came from a year before may be done. */
const isOfBefore = (one: ResolvedDate, date: ResolvedDate, own: number): boolean =>
  date.before &&
  one.span.end <= date.span.start &&
  !one.quoted &&
  !one.since &&
  !one.compared &&
  (one.resolved?.year ?? own) < own

/** 制定我市2021—2025年法治政府建设实施方案 in the plan for 2026: its last year, which is over by then. */
export function expiredPlans(input: RuleInput): At<ResolvedDate>[] {
  const { facts, draft } = input
  return facts.periods.flatMap(({ to, made, paragraph }) => {
    const year = writtenYear(to)
    const isOver = year !== undefined && year <= draft.year!.value
    return made && !to.quoted && isOver && isInPlan(paragraph, input) ? [{ ...to, paragraph }] : []
  })
}

/** What was planned for the last months may have been written when they were still to come. */
const latest = 9
const lastMonths: Readonly<Record<string, number>> = {
  'half-1': 6,
  'quarter-1': 3,
  'quarter-2': 6,
  'quarter-3': 9,
  'quarters-2': 6,
  'quarters-3': 9,
}

const lastMonthOf = ({ month, part }: ResolvedDate): number | undefined =>
  month ?? (part ? lastMonths[part] : undefined)

/** 2023年计划开展72场，比2023年增加6场: a year is not compared with itself. */
const isTheSameCompared = (
  { compared, resolved }: ResolvedDate,
  { paragraph, span }: Place,
  { dates }: RuleInput['facts'],
): boolean =>
  compared !== undefined &&
  inParagraph(dates, paragraph).some(
    one => one.span.start === span.start && one.resolved?.year === resolved?.year,
  )

/**
 * Where its sentence names another year the one may be what was done, and the other what comes; days and months are rather
 * those of laws.
 */
function isAlone(
  { paragraph, span, ahead }: At<ResolvedDate>,
  { draft, facts }: RuleInput,
): boolean {
  const sentence = draft.paragraphs[paragraph]!.sentences.find(one => contains(one, span)) ?? span
  return inParagraph(facts.dates, paragraph).every(
    other =>
      other.span.start === span.start ||
      !contains(sentence, other.span) ||
      !other.year ||
      isTheSameCompared(other, { paragraph, span }, facts) ||
      (ahead === 'target' && other.day !== undefined),
  )
}
