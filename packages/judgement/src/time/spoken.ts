import type { RuleInput } from '@hegao/core'
import { contains, type Place, type Span } from '@hegao/document'
import { type Day, dayOf, inParagraph, type ResolvedDate } from '@hegao/facts'

interface Spoken {
  readonly span: Span
  readonly until: Day | undefined
}

/**
 * The last day of the time that a sentence gives for what it tells at a place: the time named last
 * before the place, else the first behind it. To compare a day with, and not always one itself:
 * 20241131 for 11月, 20240500 for 5月1日前. Undefined where no time is named, or one that has no end:
 * 8月15日起.
 */
export function spokenUntil(
  { paragraph, span: at }: Place,
  { draft, facts }: RuleInput,
): Day | undefined {
  const { sentences } = draft.paragraphs[paragraph]!
  const sentence = sentences.find(one => contains(one, at))
  if (!sentence) return undefined
  const here = <T extends { readonly paragraph: number }>(all: readonly T[]) =>
    inParagraph(all, paragraph)
  const periods = here(facts.periods).map(
    ({ span, to }): Spoken => ({ span, until: lastDayOf(to) }),
  )
  // The two ends of a period are dates too; the last one says the same as the period.
  const days = here(facts.dates)
    .filter(({ quoted }) => !quoted)
    .map((date): Spoken => ({ span: date.span, until: lastDayOf(date) }))
  const spoken = [...periods, ...days]
    .filter(({ span }) => contains(sentence, span))
    .toSorted((a, b) => a.span.start - b.span.start)
  const one = spoken.findLast(({ span }) => span.end <= at.start) ?? spoken[0]
  return one?.until
}

/** The last month of a part of a year. */
const lastMonths: Readonly<Record<string, number>> = {
  'half-1': 6,
  'quarter-1': 3,
  'quarter-2': 6,
  'quarter-3': 9,
  'quarters-2': 6,
  'quarters-3': 9,
}

/** The last day of the time that a date names, as `spokenUntil` gives it. */
export function lastDayOf({
  resolved,
  month,
  day,
  part,
  since,
  before,
}: ResolvedDate): Day | undefined {
  if (!resolved || since) return undefined
  const inPart = part === undefined || month !== undefined ? month : lastMonths[part]
  if (inPart === undefined) return undefined
  return dayOf(resolved.year, inPart, before ? (day ?? 1) - 1 : (day ?? 31))
}
