import type { At, ResolvedDate } from '@hegao/facts'
import type { RuleInput } from './rule.js'

/** What has to be known to say so. */
type Known = Pick<RuleInput, 'draft' | 'facts' | 'profile' | 'sections'>

/**
 * How sure it is that a day without a year is one of the report year. In the account of a yearly
 * report it is `not-later`; it is `certain` where a heading above it or its own paragraph names the
 * year (2024年, 全年). Nothing is sure where they, or what stands between, name another.
 */
export function certaintyOfYear(
  { draft, facts, profile, sections }: Known,
  paragraph: number,
  { resolved, span, quoted, before, planned }: ResolvedDate,
): 'certain' | 'not-later' | undefined {
  if (!profile.yearly || resolved?.by !== 'report-year' || !resolved.sole) return undefined
  if (quoted || before || planned || draft.year?.foundIn !== 'title') return undefined
  if (draft.paragraphs[paragraph]!.role !== 'body') return undefined
  const around = draft.sections.filter(({ from, to }) => from <= paragraph && paragraph < to)
  const plan = sections.find(({ requirement }) => requirement.id === 'plan')?.place?.paragraph
  const isPlan = around.some(({ from }) => from === plan)
  const start = around.at(-1)?.from ?? 0
  const precedes = (other: At<ResolvedDate>) =>
    around.some(({ from }) => from === other.paragraph) ||
    (other.paragraph >= start &&
      (other.paragraph < paragraph ||
        (other.paragraph === paragraph && other.span.start < span.start)))
  const others = [
    ...facts.dates,
    ...facts.periods.flatMap(({ from, to, paragraph: at }) => [
      { ...from, paragraph: at },
      { ...to, paragraph: at },
    ]),
  ].some(
    other =>
      other.year !== undefined &&
      !other.quoted &&
      other.resolved?.year !== resolved.year &&
      precedes(other),
  )
  if (around.length === 0 || isPlan || others) return undefined
  const own = (other: At<ResolvedDate>) =>
    other.paragraph === paragraph && other.span.start < span.start
  const named = facts.dates.some(
    other =>
      (other.part === 'whole' || other.year !== undefined) &&
      !other.quoted &&
      other.resolved?.year === resolved.year &&
      (own(other) || around.some(({ from }) => from === other.paragraph)),
  )
  return named ? 'certain' : 'not-later'
}
