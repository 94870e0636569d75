import { type Draft, type Place, type Span, span } from '@hegao/document'
import { type AnnouncedList, resolveAnnouncements } from './announcements.js'
import { type Attachment, readAttachments } from './attachments.js'
import { isToBeFilled } from './blank-form.js'
import { type Citations, resolveCitations } from './citations.js'
import { findCuts } from './cuts.js'
import { type Furniture, findFurniture } from './furniture.js'
import { type At, gather, type Scanned } from './gather.js'
import { type Names, resolveNames } from './names.js'
import { pairUp, type UnpairedMark } from './pair.js'
import { findRepeatedPassages, type RepeatedPassage } from './passage.js'
import { type ResolvedPointer, resolvePointers } from './pointers.js'
import { resolveTimes, type Times } from './resolve-date.js'
import type { Scanner } from './scan/index.js'
import { type Setting, settingsOf } from './setting.js'
import { resolveSpreadTotals, type SpreadTotal } from './spread-totals.js'
import { findStops, type Stops } from './stops.js'
import { readTables } from './table/index.js'
import { resolveTableLeads, type TableLead } from './table-leads.js'
import { resolveTableQuotes } from './table-quotes.js'
import { readTableTitles, type TableTitle } from './table-titles.js'
import type { Label, Milestone, RunningList } from './types/saying.js'
import type * as Raw from './types.js'

export type { Period, ResolvedDate, ResolvedYear, YearBy } from './resolve-date.js'

/** What the draft says, each fact with its place. Rules read this and never the text. */
export interface Facts extends Times, Stops {
  readonly quantities: readonly At<Raw.Quantity>[]
  readonly tables: readonly Raw.Table[]
  readonly tableTitles: readonly TableTitle[]
  readonly malformedFigures: readonly At<Raw.MalformedFigure>[]
  readonly percentages: readonly At<Raw.Percentage & { readonly setting: Setting }>[]
  readonly totals: readonly At<Raw.Total>[]
  readonly spreadTotals: readonly SpreadTotal[]
  readonly tableLeads: readonly TableLead[]
  readonly balances: readonly At<Raw.Balance>[]
  readonly each: readonly At<Raw.Each>[]
  readonly countedLists: readonly At<Raw.CountedList>[]
  readonly countLabels: readonly At<Raw.CountLabel>[]
  readonly respectives: readonly At<Raw.Respective>[]
  readonly changes: readonly At<Raw.Change>[]
  readonly growthsOverYears: readonly At<Raw.GrowthOverYears>[]
  readonly rankMoves: readonly At<Raw.RankMove>[]
  readonly placings: readonly At<Raw.Placing>[]
  readonly averages: readonly At<Raw.Average>[]
  readonly spreads: readonly At<Raw.Spread>[]
  readonly planShares: readonly At<Raw.PlanShare>[]
  readonly naturalGrowths: readonly At<Raw.NaturalGrowth>[]
  readonly amounts: readonly At<Raw.Amount>[]
  readonly shares: readonly At<Raw.ShareList>[]
  readonly rates: readonly At<Raw.Rate>[]
  readonly counts: readonly At<Raw.Count & { readonly setting: Setting }>[]
  readonly durations: readonly At<Raw.Duration>[]
  readonly hourLengths: readonly At<Raw.HourLength>[]
  readonly clockTimes: readonly At<Raw.ClockTime>[]
  readonly milestones: readonly At<Milestone>[]
  readonly labels: readonly At<Label>[]
  readonly runningLists: readonly At<RunningList>[]
  readonly enumerators: readonly At<Raw.Enumerator>[]
  readonly listOpeners: readonly At<{ readonly span: Span }>[]
  readonly ordinalRuns: readonly At<Raw.OrdinalRun>[]
  readonly announcedLists: readonly AnnouncedList[]
  readonly attachments: readonly Attachment[]
  readonly pointers: readonly ResolvedPointer[]
  readonly stubs: readonly At<{ readonly span: Span }>[]
  readonly unpairedMarks: readonly UnpairedMark[]
  readonly halfWidthMarks: readonly At<Raw.HalfWidthMark>[]
  readonly fullWidthMarks: number
  readonly doubledMarks: readonly At<Raw.DoubledMark>[]
  readonly nestedMarks: readonly At<Raw.NestedMark>[]
  readonly residues: readonly At<Raw.Residue>[]
  readonly furniture: readonly Furniture[]
  readonly cuts: readonly Place[]
  readonly latinWords: readonly At<Raw.LatinWord>[]
  readonly repetitions: readonly At<Raw.Repetition>[]
  readonly echoes: readonly At<Raw.Echo>[]
  readonly pointBreaks: readonly At<Raw.PointBreak>[]
  readonly repeatedPassages: readonly RepeatedPassage[]
  readonly placeholders: readonly At<Raw.Placeholder>[]
  readonly documentNumbers: readonly At<Raw.DocumentNumber>[]
  readonly privateNumbers: readonly At<Raw.PrivateNumber>[]
  readonly closings: readonly At<Raw.Closing>[]
  readonly yearSteps: readonly At<Raw.YearStep>[]
  readonly handovers: readonly At<{ readonly span: Span }>[]
  readonly names: Names
  readonly citations: Citations
  /**
   * What a reader finds in a text of the draft: `Scanner.recall`. For what a rule looks up by the
   * words of the catalogue, which no scan knows.
   */
  readonly recall: <T>(reader: (text: string) => T, text: string) => T
}

/** Scans each paragraph of the draft and adds what only the draft knows. */
export function readFacts(draft: Draft, scanner: Scanner): Facts {
  const paragraphs = draft.paragraphs.filter(
    ({ kind, role }) => kind !== 'code' && role !== 'chrome',
  )
  const scanned = paragraphs.map(paragraph => ({
    paragraph,
    raw: scanner.scan(paragraph.text),
  }))
  return resolve(scanned, draft, scanner)
}

function resolve(scanned: readonly Scanned[], draft: Draft, scanner: Scanner): Facts {
  const all = gather(scanned, raw => raw)
  const attachments = readAttachments(draft)
  const tables = readTables(draft)
  const settingAt = settingsOf(draft, scanner.recall)
  const settled = <T extends Raw.Circumstance>(fact: At<T>) => ({
    ...fact,
    setting: settingAt(fact.paragraph, fact),
  })
  return {
    quantities: all('quantities'),
    tables,
    tableTitles: readTableTitles(draft),
    malformedFigures: all('malformedFigures'),
    percentages: all('percentages').map(settled),
    totals: all('totals'),
    spreadTotals: resolveSpreadTotals(scanned),
    tableLeads: [...resolveTableLeads(scanned, tables), ...resolveTableQuotes(scanned, tables)],
    balances: all('balances'),
    each: all('each'),
    countedLists: all('countedLists'),
    countLabels: all('countLabels'),
    respectives: all('respectives'),
    changes: all('changes'),
    growthsOverYears: all('growthsOverYears'),
    rankMoves: all('rankMoves'),
    placings: all('placings'),
    averages: all('averages'),
    spreads: all('spreads'),
    planShares: all('planShares'),
    naturalGrowths: all('naturalGrowths'),
    amounts: all('amounts'),
    shares: all('shares'),
    rates: all('rates'),
    counts: all('counts').map(settled),
    ...resolveTimes(scanned, draft),
    durations: all('durations'),
    hourLengths: all('hourLengths'),
    clockTimes: all('clockTimes'),
    milestones: all('milestones'),
    labels: all('labels'),
    runningLists: all('runningLists'),
    enumerators: all('enumerators'),
    listOpeners: all('listOpeners').map(asPlace),
    ordinalRuns: all('ordinalRuns'),
    announcedLists: resolveAnnouncements(scanned, draft),
    attachments,
    pointers: resolvePointers(scanned, attachments, draft),
    stubs: all('stubs').map(asPlace),
    unpairedMarks: pairUp(
      scanned.map(({ paragraph, raw }) => ({ paragraph, marks: raw.pairMarks })),
    ),
    halfWidthMarks: all('halfWidthMarks'),
    fullWidthMarks: scanned.reduce((sum, { raw }) => sum + raw.fullWidthMarks, 0),
    doubledMarks: all('doubledMarks'),
    nestedMarks: all('nestedMarks'),
    ...findStops(scanned, draft),
    residues: all('residues'),
    furniture: findFurniture(draft.paragraphs),
    cuts: findCuts(draft.paragraphs),
    latinWords: all('latinWords'),
    repetitions: withoutSeams(all('repetitions'), scanned),
    echoes: all('echoes'),
    pointBreaks: all('pointBreaks'),
    repeatedPassages: findRepeatedPassages(
      scanned.map(({ paragraph }) => paragraph),
      scanner.recall,
    ),
    placeholders: all('placeholders').filter(isToBeFilled(draft, attachments)),
    documentNumbers: all('documentNumbers'),
    privateNumbers: all('privateNumbers'),
    closings: all('closings'),
    yearSteps: all('yearSteps'),
    handovers: all('handovers').map(asPlace),
    names: resolveNames(scanned, draft),
    citations: resolveCitations(scanned, draft),
    recall: scanner.recall,
  }
}

const asPlace = ({ start, end, paragraph }: At<Span>) => ({ span: span(start, end), paragraph })

/** Leaves out 化文化文 where the pair in its middle (文化) is a word that the draft uses elsewhere. */
function withoutSeams(
  repetitions: readonly At<Raw.Repetition>[],
  scanned: readonly Scanned[],
): readonly At<Raw.Repetition>[] {
  const seams = new Set(repetitions.flatMap(({ seam }) => seam ?? []))
  if (seams.size === 0) return repetitions
  const words = new Set<string>()
  for (const { paragraph, raw } of scanned) {
    for (const seam of seams) if (isUsed(seam, paragraph.text, raw.repetitions)) words.add(seam)
  }
  return repetitions.filter(({ seam }) => !seam || !words.has(seam))
}

/** In another 加强加强 the pair 强加 is no more of a word than in this one. */
function isUsed(pair: string, text: string, repetitions: readonly Raw.Repetition[]): boolean {
  let next = 0
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
    while (next < repetitions.length && repetitions[next]!.span.end <= at) next++
    if (next === repetitions.length || repetitions[next]!.span.start >= at + pair.length)
      return true
  }
  return false
}
