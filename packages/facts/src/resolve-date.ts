import type { Draft, Span } from '@hegao/document'
import type { At, Scanned } from './gather.js'
import { lastUpTo } from './ordered.js'
import type * as Raw from './types.js'

/** How the year of a date is known. */
export type YearBy = 'written' | 'relative' | 'sentence' | 'report-year'

/** The year something means, where it can be known. */
export interface ResolvedYear {
  readonly year: number
  readonly by: YearBy
  /** True where its sentence names no other year. */
  readonly sole: boolean
}

export interface ResolvedDate extends Raw.RawDate {
  readonly resolved?: ResolvedYear
}

export interface Period extends Omit<Raw.RawPeriod, 'from' | 'to'> {
  readonly from: ResolvedDate
  readonly to: ResolvedDate
}

/** Facts of time, each with its year. */
export interface Times {
  readonly dates: readonly At<ResolvedDate>[]
  readonly periods: readonly At<Period>[]
  readonly cutoffs: readonly At<ResolvedDate>[]
  readonly periodLengths: readonly At<Omit<Raw.PeriodLength, 'period'> & { period: Period }>[]
  readonly weekdays: readonly At<Omit<Raw.Weekday, 'date'> & { date?: ResolvedDate }>[]
  readonly editions: readonly At<Raw.Edition & { readonly resolved?: ResolvedYear }>[]
}

/** Adds to each date the year that it names itself, or that its sentence or the draft gives it. */
export function resolveTimes(scanned: readonly Scanned[], draft: Draft): Times {
  const read = scanned.filter(isDated).map(one => ({ ...one, years: yearsOf(one, draft) }))
  const all = <From, To extends object>(
    pick: (raw: Raw.RawFacts) => readonly From[],
    resolve: (fact: From, years: Years) => To,
  ): At<To>[] =>
    read.flatMap(({ raw, paragraph, years }) =>
      pick(raw).map(fact => ({ ...resolve(fact, years), paragraph: paragraph.index })),
    )
  return {
    dates: all(raw => raw.dates, resolveDate),
    cutoffs: all(raw => raw.cutoffs, resolveDate),
    periods: all(raw => raw.periods, resolvePeriod),
    periodLengths: all(
      raw => raw.periodLengths,
      (length, years) => ({ ...length, period: resolvePeriod(length.period, years) }),
    ),
    weekdays: all(
      raw => raw.weekdays,
      ({ date, ...weekday }, years) => ({
        ...weekday,
        ...(date ? { date: resolveDate(date, years) } : {}),
      }),
    ),
    editions: all(raw => raw.editions, resolveDate),
  }
}

/** True where a paragraph has any fact of time; most have none. */
const isDated = ({ raw }: Scanned): boolean =>
  raw.dates.length > 0 ||
  raw.cutoffs.length > 0 ||
  raw.periods.length > 0 ||
  raw.periodLengths.length > 0 ||
  raw.weekdays.length > 0 ||
  raw.editions.length > 0

/** Says which year something means that stands at a place and may name a year itself. */
type Years = (at: Span, own?: Raw.WrittenYear) => ResolvedYear | undefined

interface Dated {
  readonly span: Span
  readonly year?: Raw.WrittenYear
}

function resolveDate<T extends Dated>(fact: T, years: Years): T & { resolved?: ResolvedYear } {
  const resolved = years(fact.span, fact.year)
  return resolved ? { ...fact, resolved } : fact
}

/** The end of a period takes year and month from its start where it names none. */
function resolvePeriod(period: Raw.RawPeriod, years: Years): Period {
  const from = resolveDate(period.from, years)
  const own = period.to
  const month = own.month ?? (own.year || own.part ? undefined : from.month)
  const end = { ...own, ...(month === undefined ? {} : { month }) }
  if (own.year && 'offset' in own.year && own.year.follows && from.resolved) {
    const year = from.resolved.year + own.year.offset
    return { ...period, from, to: { ...end, resolved: { ...from.resolved, year, by: 'relative' } } }
  }
  const to = own.year
    ? resolveDate(end, years)
    : { ...end, ...(from.resolved ? { resolved: from.resolved } : {}) }
  return { ...period, from, to }
}

/** The year it names itself, else the one named before it in the sentence, else the report year. */
function yearsOf({ paragraph, raw }: Scanned, draft: Draft): Years {
  const named: (Dated & { readonly value: number })[] = []
  const extremes = new Map<number, { min: number; max: number }>()
  const sentenceAt = (at: number) => lastUpTo(paragraph.sentences, at, ({ start }) => start)
  const before = (at: number) => {
    const last = lastUpTo(named, at - 1, ({ span }) => span.start)
    return last && last.span.start >= (sentenceAt(at)?.start ?? 0) ? last.value : undefined
  }
  const meant = (year: Raw.WrittenYear, at: number): number | undefined => {
    if ('value' in year) return year.value
    const base = (year.follows ? before(at) : undefined) ?? draft.year?.value
    return base === undefined ? undefined : base + year.offset
  }
  // A year in a title, or one since when something goes on, is not the one that the sentence is about.
  for (const date of raw.dates) {
    const value = date.year && meant(date.year, date.span.start)
    if (value === undefined) continue
    if (!date.since && !date.quoted) named.push({ span: date.span, value })
    widen(extremes, sentenceAt(date.span.start)?.start ?? 0, value)
  }
  for (const { from, to } of raw.periods) {
    for (const { year, span } of [from, to]) {
      const value = year && meant(year, span.start)
      if (value !== undefined) widen(extremes, sentenceAt(span.start)?.start ?? 0, value)
    }
  }
  return ({ start }, own) => {
    const inSentence = own ? undefined : before(start)
    const year = own ? meant(own, start) : (inSentence ?? draft.year?.value)
    if (year === undefined) return undefined
    const by = own
      ? 'value' in own
        ? 'written'
        : 'relative'
      : inSentence === undefined
        ? 'report-year'
        : 'sentence'
    const spoken = extremes.get(sentenceAt(start)?.start ?? 0)
    return { year, by, sole: !spoken || (spoken.min === year && spoken.max === year) }
  }
}

function widen(extremes: Map<number, { min: number; max: number }>, at: number, value: number) {
  const known = extremes.get(at)
  if (!known) extremes.set(at, { min: value, max: value })
  else {
    known.min = Math.min(known.min, value)
    known.max = Math.max(known.max, value)
  }
}
