import { type Draft, type Place, type Role, type Span, span } from '@hegao/document'
import { type AnnouncedList, resolveAnnouncements } from './announcements.js'
import { type Attachment, readAttachments } from './attachments.js'
import { isToBeFilled } from './blank-form.js'
import { type Citations, resolveCitations } from './citations.js'
import { type ContentsEntry, readContents } from './contents.js'
import { findCuts } from './cuts.js'
import { type Furniture, findFurniture } from './furniture.js'
import { type At, type Gathered, gather, type Scanned } from './gather.js'
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
import { resolveTableQuotes } from './table-text/index.js'
import { readTableTitles, type TableTitle } from './table-titles.js'
import type * as Raw from './types.js'

export type { Period, ResolvedDate, ResolvedYear, YearBy } from './resolve-date.js'

/** Kinds of facts that the draft adds nothing to but their paragraph. */
const plainKinds = [
  'quantities',
  'malformedFigures',
  'totals',
  'balances',
  'each',
  'countedLists',
  'countLabels',
  'respectives',
  'changes',
  'growthsOverYears',
  'rankMoves',
  'placings',
  'averages',
  'spreads',
  'planShares',
  'naturalGrowths',
  'dayRates',
  'amounts',
  'shares',
  'rates',
  'durations',
  'hourLengths',
  'clockTimes',
  'milestones',
  'labels',
  'runningLists',
  'enumerators',
  'ordinalRuns',
  'halfWidthMarks',
  'doubledMarks',
  'nestedMarks',
  'residues',
  'latinWords',
  'echoes',
  'pointBreaks',
  'documentNumbers',
  'privateNumbers',
  'closings',
  'yearSteps',
] as const

type PlainKind = (typeof plainKinds)[number]
type AsScanned = { readonly [Kind in PlainKind]: readonly At<Raw.RawFacts[Kind][number]>[] }

/** What the draft says, each fact with its place. Rules work on this and have no patterns of their own. */
export interface Facts extends AsScanned, Times, Stops {
  readonly tables: readonly Raw.Table[]
  readonly tableTitles: readonly TableTitle[]
  readonly percentages: readonly At<Raw.Percentage & { readonly setting: Setting }>[]
  readonly spreadTotals: readonly SpreadTotal[]
  readonly tableLeads: readonly TableLead[]
  readonly tableQuotes: readonly Raw.TableQuote[]
  readonly matterCounts: readonly At<Raw.MatterCount & { readonly setting: Setting }>[]
  readonly counts: readonly At<Raw.Count & { readonly setting: Setting }>[]
  readonly listOpeners: readonly At<{ readonly span: Span }>[]
  readonly announcedLists: readonly AnnouncedList[]
  readonly attachments: readonly Attachment[]
  readonly contents: readonly ContentsEntry[]
  readonly pointers: readonly ResolvedPointer[]
  readonly stubs: readonly At<{ readonly span: Span }>[]
  readonly unpairedMarks: readonly UnpairedMark[]
  readonly fullWidthMarks: number
  readonly furniture: readonly Furniture[]
  readonly cuts: readonly Place[]
  readonly repetitions: readonly At<Raw.Repetition>[]
  readonly repeatedPassages: readonly RepeatedPassage[]
  readonly placeholders: readonly At<Raw.Placeholder>[]
  readonly handovers: readonly At<{ readonly span: Span }>[]
  readonly names: Names
  readonly citations: Citations
}

/** Scans each paragraph of the draft and adds what only the draft knows. */
export function readFacts(draft: Draft, scanner: Scanner): Facts {
  const paragraphs = draft.paragraphs.filter(
    ({ kind, role }) => kind !== 'code' && !apart.has(role),
  )
  const scanned = paragraphs.map(paragraph => ({
    paragraph,
    raw: scanner.scan(paragraph.text),
  }))
  return resolve(scanned, draft, scanner)
}

/** What is there says nothing that the report says. */
const apart: ReadonlySet<Role> = new Set(['chrome', 'contents', 'form'])

function resolve(scanned: readonly Scanned[], draft: Draft, scanner: Scanner): Facts {
  const all = gather(scanned, raw => raw)
  const attachments = readAttachments(draft)
  const tables = readTables(draft)
  const settingAt = settingsOf(draft, scanner.memo.recall)
  const settled = <T extends Raw.Circumstance>(fact: At<T>) => ({
    ...fact,
    setting: settingAt(fact.paragraph, fact),
  })
  return {
    ...asScanned(all),
    tables,
    tableTitles: readTableTitles(draft),
    percentages: all('percentages').map(settled),
    spreadTotals: resolveSpreadTotals(scanned),
    tableLeads: resolveTableLeads(scanned, tables),
    tableQuotes: resolveTableQuotes(scanned, tables, draft),
    counts: all('counts').map(settled),
    matterCounts: all('matterCounts').map(settled),
    ...resolveTimes(scanned, draft),
    listOpeners: all('listOpeners').map(asPlace),
    announcedLists: resolveAnnouncements(scanned, draft),
    attachments,
    contents: readContents(draft),
    pointers: resolvePointers(scanned, attachments, draft),
    stubs: all('stubs').map(asPlace),
    unpairedMarks: pairUp(
      scanned.map(({ paragraph, raw }) => ({ paragraph, marks: raw.pairMarks })),
    ),
    fullWidthMarks: scanned.reduce((sum, { raw }) => sum + raw.fullWidthMarks, 0),
    ...findStops(scanned, draft),
    furniture: findFurniture(draft.paragraphs),
    cuts: findCuts(draft.paragraphs),
    repetitions: withoutSeams(all('repetitions'), scanned),
    repeatedPassages: findRepeatedPassages(
      scanned.map(({ paragraph }) => paragraph),
      scanner.memo.recall,
    ),
    placeholders: all('placeholders').filter(isToBeFilled(draft, attachments)),
    handovers: all('handovers').map(asPlace),
    names: resolveNames(scanned, draft),
    citations: resolveCitations(scanned, draft),
  }
}

const asScanned = (all: Gathered<Raw.RawFacts>): AsScanned =>
  Object.fromEntries(plainKinds.map(kind => [kind, all(kind)])) as unknown as AsScanned

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
