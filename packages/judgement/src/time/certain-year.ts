import type { RuleInput } from '@hegao/core'
import type { At, ResolvedDate } from '@hegao/facts'

/** What has to be known to say so. */
type Known = Pick<RuleInput, 'draft' | 'facts' | 'profile' | 'sections'>

export type Certainty = 'certain' | 'not-later' | undefined

/**
 * Says how sure it is that a day without a year is one of the report year. In the account of a yearly
 * report it is `not-later`; it is `certain` where a heading above it or its own paragraph names the
 * year (2024年, 全年). Nothing is sure where they, or what stands between, name another.
 */
export function certaintiesOfYear(
  known: Known,
): (paragraph: number, date: ResolvedDate) => Certainty {
  const { draft, profile, sections } = known
  let named: NamedYears | undefined
  return (paragraph, { resolved, span, quoted, before, planned }) => {
    if (!profile.yearly || resolved?.by !== 'report-year' || !resolved.sole) return undefined
    if (quoted || before || planned || draft.year?.foundIn !== 'title') return undefined
    if (draft.paragraphs[paragraph]!.role !== 'body') return undefined
    const around = draft.sections.filter(({ from, to }) => from <= paragraph && paragraph < to)
    const innermost = around.at(-1)
    const plan = sections.find(({ requirement }) => requirement.id === 'plan')?.place?.paragraph
    if (!innermost || around.some(({ from }) => from === plan)) return undefined
    named ??= namedYears(known, resolved.year)
    const { others, own } = named
    const headings = around.map(({ from }) => from)
    const isBefore = (start: number | undefined) => start !== undefined && start < span.start
    if (headings.some(at => others.starts.has(at))) return undefined
    if (isBefore(others.starts.get(paragraph))) return undefined
    if ((others.upTo[paragraph - 1] ?? -1) >= innermost.from) return undefined
    const isNamed = isBefore(own.get(paragraph)) || headings.some(at => own.has(at))
    return isNamed ? 'certain' : 'not-later'
  }
}

/** Read once for a draft: a draft full of weekdays asks for each of them. */
interface NamedYears {
  /** Years but the report year, for each paragraph that names one: where the first one stands. */
  readonly others: {
    readonly starts: ReadonlyMap<number, number>
    /** For each paragraph the last one up to it that names one, else -1. */
    readonly upTo: readonly number[]
  }
  /** The report year: where each paragraph first names it. */
  readonly own: ReadonlyMap<number, number>
}

function namedYears({ draft, facts }: Known, year: number): NamedYears {
  const periods = facts.periods.flatMap(({ from, to, paragraph }) => [
    { ...from, paragraph },
    { ...to, paragraph },
  ])
  const starts = firstIn(
    [...facts.dates, ...periods].filter(
      one => one.year !== undefined && !one.quoted && one.resolved?.year !== year,
    ),
  )
  const own = firstIn(
    facts.dates.filter(
      one =>
        (one.part === 'whole' || one.year !== undefined) &&
        !one.quoted &&
        one.resolved?.year === year,
    ),
  )
  let last = -1
  const upTo = draft.paragraphs.map((_, at) => {
    if (starts.has(at)) last = at
    return last
  })
  return { others: { starts, upTo }, own }
}

function firstIn(dates: readonly At<ResolvedDate>[]): Map<number, number> {
  const first = new Map<number, number>()
  for (const { paragraph, span } of dates)
    first.set(paragraph, Math.min(span.start, first.get(paragraph) ?? span.start))
  return first
}
