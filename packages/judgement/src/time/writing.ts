import type { RuleInput } from '@hegao/core'
import { contains, type Part, type Span } from '@hegao/document'
import {
  type At,
  countUpTo,
  type Day,
  dayOf,
  type Facts,
  inParagraph,
  type ResolvedDate,
} from '@hegao/facts'

/** A date of a year and a month that the text itself names. */
export const isWrittenDay = ({ resolved, month, part }: ResolvedDate): boolean =>
  resolved?.by === 'written' && month !== undefined && part === undefined

/** The date that a part of the document is (成文日期, 印发日期). */
export const dateIn = (
  part: Part | undefined,
  { dates }: Pick<Facts, 'dates'>,
): At<ResolvedDate> | undefined =>
  part &&
  dates.find(
    date =>
      date.paragraph === part.paragraph && contains(part.span, date.span) && isWrittenDay(date),
  )

/**
 * The day by which the report was written: the date of signing, else 31 March of the next year. A date of signing before the reported year was over is a slip, and counts as its end.
 */
export function writtenBy({ draft, facts }: RuleInput, year: number): Day {
  const { date } = draft.parts
  const signed =
    date &&
    facts.dates.find(
      ({ paragraph, span }) => paragraph === date.paragraph && contains(date.span, span),
    )
  const day = signed && latest(signed)
  return day === undefined ? dayOf(year + 1, 3, 31) : Math.max(day, dayOf(year, 12, 31))
}

const latest = ({ resolved, month, day = 31 }: ResolvedDate): Day | undefined =>
  resolved?.by === 'written' && month !== undefined ? dayOf(resolved.year, month, day) : undefined

/** True for a paragraph of the section that says what will be done next year. */
export function isInPlan(paragraph: number, { draft, sections }: RuleInput): boolean {
  const place = sections.find(({ requirement }) => requirement.id === 'plan')?.place
  if (!place) return false
  const before = countUpTo(draft.sections, place.paragraph - 1, ({ heading }) => heading.paragraph)
  const plan = draft.sections[before]
  if (plan?.heading.paragraph !== place.paragraph) return false
  return paragraph >= plan.from && paragraph < plan.to
}

/** True where a sentence says what will be done, by its words or by the section that it stands in. */
export const isPlanned = (paragraph: number, sentence: Span, input: RuleInput): boolean =>
  isInPlan(paragraph, input) ||
  inParagraph(input.facts.dates, paragraph).some(
    date => date.planned && contains(sentence, date.span),
  )

/** 2025-06-01 as 2025年6月1日. */
export function writeIso(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
