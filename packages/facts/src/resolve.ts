import type { Draft, Place, Span } from '@hegao/document'
import { type AnnouncedList, resolveAnnouncements } from './announcements.js'
import { type Attachment, readAttachments } from './attachments.js'
import { type Citations, resolveCitations } from './citations.js'
import { findCuts } from './cuts.js'
import { type Furniture, findFurniture } from './furniture.js'
import { type Names, resolveNames } from './names.js'
import { pairUp, type UnpairedMark } from './pair.js'
import { findRepeatedPassages, type RepeatedPassage } from './passage.js'
import { type ResolvedPointer, resolvePointers } from './pointers.js'
import { type At, resolveTimes, type Scanned, type Times } from './resolve-date.js'
import type { Scanner } from './scan/index.js'
import { type Setting, settingsOf } from './setting.js'
import { findStops, type Stops } from './stops.js'
import { readTables } from './table/index.js'
import type { Label, Milestone, RunningList } from './types/saying.js'
import type * as Raw from './types.js'

export type { At, Period, ResolvedDate, ResolvedYear, YearBy } from './resolve-date.js'

/** What the draft says, each fact with its place. Rules read this and never the text. */
export interface Facts extends Times, Stops {
  readonly quantities: readonly At<Raw.Quantity>[]
  readonly tables: readonly Raw.Table[]
  readonly malformedFigures: readonly At<Raw.MalformedFigure>[]
  readonly percentages: readonly At<Raw.Percentage & { readonly setting: Setting }>[]
  readonly totals: readonly At<Raw.Total>[]
  readonly each: readonly At<Raw.Each>[]
  readonly countedLists: readonly At<Raw.CountedList>[]
  readonly countLabels: readonly At<Raw.CountLabel>[]
  readonly respectives: readonly At<Raw.Respective>[]
  readonly changes: readonly At<Raw.Change>[]
  readonly shares: readonly At<Raw.ShareList>[]
  readonly rates: readonly At<Raw.Rate>[]
  readonly counts: readonly At<Raw.Count & { readonly setting: Setting }>[]
  readonly durations: readonly At<Raw.Duration>[]
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
  readonly repeatedPassages: readonly RepeatedPassage[]
  readonly placeholders: readonly At<Raw.Placeholder>[]
  readonly documentNumbers: readonly At<Raw.DocumentNumber>[]
  readonly privateNumbers: readonly At<Raw.PrivateNumber>[]
  readonly closings: readonly At<Raw.Closing>[]
  readonly yearSteps: readonly At<Raw.YearStep>[]
  readonly handovers: readonly At<{ readonly span: Span }>[]
  readonly names: Names
  readonly citations: Citations
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
  return resolve(scanned, draft)
}

function resolve(scanned: readonly Scanned[], draft: Draft): Facts {
  const all = <T extends object>(pick: (raw: Raw.RawFacts) => readonly T[]): At<T>[] =>
    scanned.flatMap(({ paragraph, raw }) =>
      pick(raw).map(fact => ({ ...fact, paragraph: paragraph.index })),
    )
  const attachments = readAttachments(draft)
  const settingAt = settingsOf(draft)
  const settled = <T extends Raw.Circumstance>(fact: At<T>) => ({
    ...fact,
    setting: settingAt(fact.paragraph, fact),
  })
  return {
    quantities: all(raw => raw.quantities),
    tables: readTables(draft),
    malformedFigures: all(raw => raw.malformedFigures),
    percentages: all(raw => raw.percentages).map(settled),
    totals: all(raw => raw.totals),
    each: all(raw => raw.each),
    countedLists: all(raw => raw.countedLists),
    countLabels: all(raw => raw.countLabels),
    respectives: all(raw => raw.respectives),
    changes: all(raw => raw.changes),
    shares: all(raw => raw.shares),
    rates: all(raw => raw.rates),
    counts: all(raw => raw.counts).map(settled),
    ...resolveTimes(scanned, draft),
    durations: all(raw => raw.durations),
    clockTimes: all(raw => raw.clockTimes),
    milestones: all(raw => raw.milestones),
    labels: all(raw => raw.labels),
    runningLists: all(raw => raw.runningLists),
    enumerators: all(raw => raw.enumerators),
    listOpeners: all(raw => raw.listOpeners.map(span => ({ span }))),
    ordinalRuns: all(raw => raw.ordinalRuns),
    announcedLists: resolveAnnouncements(scanned, draft),
    attachments,
    pointers: resolvePointers(scanned, attachments, draft),
    stubs: all(raw => raw.stubs.map(span => ({ span }))),
    unpairedMarks: pairUp(
      scanned.map(({ paragraph, raw }) => ({ paragraph, marks: raw.pairMarks })),
    ),
    halfWidthMarks: all(raw => raw.halfWidthMarks),
    fullWidthMarks: scanned.reduce((sum, { raw }) => sum + raw.fullWidthMarks, 0),
    doubledMarks: all(raw => raw.doubledMarks),
    nestedMarks: all(raw => raw.nestedMarks),
    ...findStops(scanned, draft),
    residues: all(raw => raw.residues),
    furniture: findFurniture(draft.paragraphs),
    cuts: findCuts(draft.paragraphs),
    latinWords: all(raw => raw.latinWords),
    repetitions: withoutSeams(
      all(raw => raw.repetitions),
      scanned,
    ),
    repeatedPassages: findRepeatedPassages(scanned.map(({ paragraph }) => paragraph)),
    placeholders: all(raw => raw.placeholders),
    documentNumbers: all(raw => raw.documentNumbers),
    privateNumbers: all(raw => raw.privateNumbers),
    closings: all(raw => raw.closings),
    yearSteps: all(raw => raw.yearSteps),
    handovers: scanned.flatMap(({ paragraph, raw }) =>
      raw.handovers.map(span => ({ span, paragraph: paragraph.index })),
    ),
    names: resolveNames(scanned, draft),
    citations: resolveCitations(scanned, draft),
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
