import type { Draft, Paragraph, Span } from '@hegao/document'
import { pairUp, type UnpairedMark } from './pair.js'
import type { Scanner } from './scan/index.js'
import type * as Raw from './types.js'

/** A fact with the paragraph it stands in. */
export type At<T> = T & { readonly paragraph: number }

/** How the year of a date is known. */
export type YearBy = 'written' | 'relative' | 'sentence' | 'report-year'

export interface ResolvedDate extends Raw.RawDate {
  /** The year it means, where it can be known. */
  readonly resolved?: { readonly year: number; readonly by: YearBy }
}

export interface Period extends Omit<Raw.RawPeriod, 'from' | 'to'> {
  readonly from: ResolvedDate
  readonly to: ResolvedDate
}

/** What the draft says, each fact with its place. Rules read this and never the text. */
export interface Facts {
  readonly quantities: readonly At<Raw.Quantity>[]
  readonly percentages: readonly At<Raw.Percentage>[]
  readonly totals: readonly At<Raw.Total>[]
  readonly dates: readonly At<ResolvedDate>[]
  readonly periods: readonly At<Period>[]
  readonly cutoffs: readonly At<ResolvedDate>[]
  readonly enumerators: readonly At<Raw.Enumerator>[]
  readonly unpairedMarks: readonly UnpairedMark[]
  readonly halfWidthMarks: readonly At<Raw.HalfWidthMark>[]
  readonly fullWidthMarks: number
  readonly latinWords: readonly At<Raw.LatinWord>[]
  readonly repetitions: readonly At<Raw.Repetition>[]
  readonly placeholders: readonly At<Raw.Placeholder>[]
  readonly handovers: readonly At<{ readonly span: Span }>[]
}

/** Scans each paragraph of the draft and adds what only the draft knows. */
export function readFacts(draft: Draft, scanner: Scanner): Facts {
  const paragraphs = draft.paragraphs.filter(
    ({ kind, role }) => kind !== 'code' && role !== 'chrome',
  )
  const scanned = paragraphs.map(paragraph => {
    const raw = scanner.scan(paragraph.text)
    return { paragraph, raw, named: raw.dates.filter(({ year }) => year) }
  })
  return resolve(scanned, draft)
}

interface Scanned {
  readonly paragraph: Paragraph
  readonly raw: Raw.RawFacts
  /** The dates that name a year. */
  readonly named: readonly Raw.RawDate[]
}

function resolve(scanned: readonly Scanned[], draft: Draft): Facts {
  const all = <T extends object>(pick: (raw: Raw.RawFacts) => readonly T[]): At<T>[] =>
    scanned.flatMap(({ paragraph, raw }) =>
      pick(raw).map(fact => ({ ...fact, paragraph: paragraph.index })),
    )
  const allDates = (pick: (raw: Raw.RawFacts) => readonly Raw.RawDate[]): At<ResolvedDate>[] =>
    scanned.flatMap(one =>
      pick(one.raw).map(date => ({
        ...resolveDate(date, one, draft),
        paragraph: one.paragraph.index,
      })),
    )
  return {
    quantities: all(raw => raw.quantities),
    percentages: all(raw => raw.percentages),
    totals: all(raw => raw.totals),
    dates: allDates(raw => raw.dates),
    cutoffs: allDates(raw => raw.cutoffs),
    periods: scanned.flatMap(one =>
      one.raw.periods.map(period => resolvePeriod(period, one, draft)),
    ),
    enumerators: all(raw => raw.enumerators),
    unpairedMarks: pairUp(
      scanned.map(({ paragraph, raw }) => ({ paragraph, marks: raw.pairMarks })),
    ),
    halfWidthMarks: all(raw => raw.halfWidthMarks),
    fullWidthMarks: scanned.reduce((sum, { raw }) => sum + raw.fullWidthMarks, 0),
    latinWords: all(raw => raw.latinWords),
    repetitions: withoutSeams(
      all(raw => raw.repetitions),
      scanned,
    ),
    placeholders: all(raw => raw.placeholders),
    handovers: scanned.flatMap(({ paragraph, raw }) =>
      raw.handovers.map(span => ({ span, paragraph: paragraph.index })),
    ),
  }
}

/** Leaves out 化文化文 where the pair in its middle (文化) is a word that the draft uses elsewhere. */
function withoutSeams(
  repetitions: readonly At<Raw.Repetition>[],
  scanned: readonly Scanned[],
): At<Raw.Repetition>[] {
  const seams = new Set(repetitions.flatMap(({ seam }) => seam ?? []))
  const byParagraph = new Map<number, At<Raw.Repetition>[]>()
  for (const repetition of repetitions) {
    const own = byParagraph.get(repetition.paragraph)
    if (own) own.push(repetition)
    else byParagraph.set(repetition.paragraph, [repetition])
  }
  const words = new Set<string>()
  for (const { paragraph } of seams.size > 0 ? scanned : []) {
    // In another 加强加强 the pair 强加 is no more of a word than in this one.
    const own = byParagraph.get(paragraph.index) ?? []
    let next = 0
    for (let start = 0; start < paragraph.text.length - 1; start++) {
      while (next < own.length && own[next]!.span.end <= start) next++
      const inside = next < own.length && own[next]!.span.start < start + 2
      const pair = paragraph.text.slice(start, start + 2)
      if (!inside && seams.has(pair)) words.add(pair)
    }
  }
  return repetitions.filter(({ seam }) => !seam || !words.has(seam))
}

/** The year it names itself, else the one named before it in the sentence, else the report year. */
function resolveDate(date: Raw.RawDate, { paragraph, named }: Scanned, draft: Draft): ResolvedDate {
  const by = (year: number | undefined, how: YearBy): ResolvedDate =>
    year === undefined ? date : { ...date, resolved: { year, by: how } }
  if (date.year) return by(yearOf(date.year, draft), 'value' in date.year ? 'written' : 'relative')
  const at = date.span.start
  const sentence = lastUpTo(paragraph.sentences, at, ({ start }) => start)
  const before = lastUpTo(named, at - 1, ({ span }) => span.start)
  const inSentence = before && sentence && before.span.start >= sentence.start
  return inSentence
    ? by(yearOf(before.year!, draft), 'sentence')
    : by(draft.year?.value, 'report-year')
}

const yearOf = (year: Raw.WrittenYear, draft: Draft): number | undefined =>
  'value' in year ? year.value : draft.year && draft.year.value + year.offset

/** Of items in order, the last that starts at `at` or before it. */
function lastUpTo<T>(items: readonly T[], at: number, startOf: (item: T) => number): T | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(items[middle]!) <= at) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}

/** The end of a period takes year and month from its start where it names none. */
function resolvePeriod(period: Raw.RawPeriod, scanned: Scanned, draft: Draft): At<Period> {
  const from = resolveDate(period.from, scanned, draft)
  const own = period.to
  const month = own.month ?? (own.year ? undefined : from.month)
  const end = { ...own, ...(month === undefined ? {} : { month }) }
  const to = own.year
    ? resolveDate(end, scanned, draft)
    : { ...end, ...(from.resolved ? { resolved: from.resolved } : {}) }
  return { ...period, from, to, paragraph: scanned.paragraph.index }
}
