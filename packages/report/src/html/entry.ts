import type { FileReport, FileReports, SectionStatus } from '@hegao/core'
import { type Ranked, rank } from '../ranked.js'
import { type Anchors, anchorsOf } from './anchors.js'

/** A draft with its place in the page. */
export interface Entry {
  readonly file: FileReport
  /** From 1: the worst draft. */
  readonly rank: number
  /** What the offsets of the file count in. */
  readonly source: string | undefined
  readonly anchors: Anchors
}

/** A required section of a draft, as the table of all drafts shows it. */
export interface Cell {
  readonly id: string
  readonly title: string
  readonly status: SectionStatus
  /** Where it stands; absent where it is missing. */
  readonly at?: { readonly line: number; readonly href: string }
}

/** What the tables at the head of the page say of a draft. */
export interface Row extends Ranked {
  readonly rank: number
  readonly title: string | null
  readonly profile: string
  readonly cells: readonly Cell[]
  /** The id of the draft in the page. */
  readonly draft: string
}

type SourceOf = (path: string) => string | undefined

const entryOf = (file: FileReport, rank: number, sourceOf: SourceOf): Entry => {
  const source = file.source ?? sourceOf(file.path)
  return { file, rank, source, anchors: anchorsOf(rank, source) }
}

/** A row for each draft, the worst first. */
export const rowsOf = (files: FileReports, sourceOf: SourceOf): Row[] =>
  rank(files).map((ranked, index): Row => {
    const { file, rank, anchors } = entryOf(files.at(ranked.index)!, index + 1, sourceOf)
    const { title, profile } = file
    const cells = file.sections.map(({ id, title, status, range }): Cell => {
      const line = range?.start.line
      const at = line === undefined ? undefined : { line, href: anchors.toLine(line) }
      return { id, title, status, ...(at ? { at } : {}) }
    })
    return { ...ranked, rank, title, profile, cells, draft: anchors.draft }
  })

/** The drafts in the order of the rows, each made when it is asked for. */
export function* entriesOf(
  files: FileReports,
  rows: readonly Row[],
  sourceOf: SourceOf,
): Iterable<Entry> {
  for (const { index, rank } of rows) yield entryOf(files.at(index)!, rank, sourceOf)
}
