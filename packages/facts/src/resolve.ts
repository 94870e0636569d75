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
  const paragraphs = draft.paragraphs.filter(({ kind, role }) => kind !== 'code' && role !== 'chrome')
  const scanned = paragraphs.map(paragraph => ({ paragraph, raw: scanner.scan(paragraph.text) }))
  return resolve(scanned, draft)
}

type Scanned = { readonly paragraph: Paragraph; readonly raw: Raw.RawFacts }

function resolve(scanned: readonly Scanned[], draft: Draft): Facts {
  const all = <T extends object>(pick: (raw: Raw.RawFacts) => readonly T[]): At<T>[] =>
    scanned.flatMap(({ paragraph, raw }) => pick(raw).map(fact => ({ ...fact, paragraph: paragraph.index })))
  const allDates = (pick: (raw: Raw.RawFacts) => readonly Raw.RawDate[]): At<ResolvedDate>[] =>
    scanned.flatMap(({ paragraph, raw }) =>
      pick(raw).map(date => ({ ...resolveDate(date, paragraph, raw, draft), paragraph: paragraph.index })),
    )
  return {
    quantities: all(raw => raw.quantities),
    percentages: all(raw => raw.percentages),
    totals: all(raw => raw.totals),
    dates: allDates(raw => raw.dates),
    cutoffs: allDates(raw => raw.cutoffs),
    periods: scanned.flatMap(({ paragraph, raw }) =>
      raw.periods.map(period => resolvePeriod(period, paragraph, raw, draft)),
    ),
    enumerators: all(raw => raw.enumerators),
    unpairedMarks: pairUp(scanned.map(({ paragraph, raw }) => ({ paragraph, marks: raw.pairMarks }))),
    halfWidthMarks: all(raw => raw.halfWidthMarks),
    fullWidthMarks: scanned.reduce((sum, { raw }) => sum + raw.fullWidthMarks, 0),
    latinWords: all(raw => raw.latinWords),
    repetitions: all(raw => raw.repetitions).filter(repetition => !isSeam(repetition, scanned)),
    placeholders: all(raw => raw.placeholders),
    handovers: scanned.flatMap(({ paragraph, raw }) => raw.handovers.map(span => ({ span, paragraph: paragraph.index }))),
  }
}

/** True where the pair in the middle of 化文化文 is a word that the draft uses elsewhere. */
function isSeam({ seam, paragraph, span }: At<Raw.Repetition>, scanned: readonly Scanned[]): boolean {
  if (!seam) return false
  return scanned.some(({ paragraph: { index, text } }) => {
    const elsewhere = index === paragraph ? text.slice(0, span.start) + text.slice(span.end) : text
    return elsewhere.includes(seam)
  })
}

/** The written year, else the one named before it in the sentence, else the report year. */
function resolveDate(
  date: Raw.RawDate,
  paragraph: Paragraph,
  raw: Raw.RawFacts,
  draft: Draft,
): ResolvedDate {
  if (date.year) {
    if ('value' in date.year) return { ...date, resolved: { year: date.year.value, by: 'written' } }
    if (!draft.year) return date
    return { ...date, resolved: { year: draft.year.value + date.year.offset, by: 'relative' } }
  }
  const sentence = paragraph.sentences.find(({ start, end }) => date.span.start >= start && date.span.start < end)
  const named = raw.dates.findLast(
    ({ year, span }) =>
      year && 'value' in year && sentence && span.start >= sentence.start && span.start < date.span.start,
  )
  if (named?.year && 'value' in named.year) return { ...date, resolved: { year: named.year.value, by: 'sentence' } }
  return draft.year ? { ...date, resolved: { year: draft.year.value, by: 'report-year' } } : date
}

/** The end of a period takes year and month from its start where it names none. */
function resolvePeriod(
  period: Raw.RawPeriod,
  paragraph: Paragraph,
  raw: Raw.RawFacts,
  draft: Draft,
): At<Period> {
  const from = resolveDate(period.from, paragraph, raw, draft)
  const own = period.to
  const month = own.month ?? (own.year ? undefined : from.month)
  const end = { ...own, ...(month === undefined ? {} : { month }) }
  const to = own.year
    ? resolveDate(end, paragraph, raw, draft)
    : { ...end, ...(from.resolved ? { resolved: from.resolved } : {}) }
  return { ...period, from, to, paragraph: paragraph.index }
}
