import type { FileReport } from '@hegao/core'
import type { Anchors } from './anchors.js'

/** A draft with its place in the page. */
export interface Entry {
  readonly file: FileReport
  /** From 1: the worst draft. */
  readonly rank: number
  /** What the offsets of the file count in. */
  readonly source: string | undefined
  readonly anchors: Anchors
}
