import type { Severity } from '@hegao/core'
import type { Line } from './lines.js'

/** A stretch of the source that a finding speaks of. Offsets in UTF-16 code units. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly finding: number
  readonly severity: Severity
  /** Which of the other places; undefined for the words of the finding itself. */
  readonly place?: number
}

/** A piece of a line under one set of marks, and the marks whose number stands behind it. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The widest first. */
  readonly under: readonly Mark[]
  readonly closing: readonly Mark[]
}

/** More marks than this do not lie on one another; the numbers behind name them all. */
const deepest = 4

/** The marks of each line, by its index. */
export function marksByLine(lines: readonly Line[], marks: readonly Mark[]): Mark[][] {
  const result: Mark[][] = lines.map(() => [])
  for (const mark of marks) {
    const first = lineAt(lines, mark.start)
    result[first]!.push(mark)
    for (let index = first + 1; index < lines.length; index++) {
      if (lines[index]!.start >= mark.end) break
      result[index]!.push(mark)
    }
  }
  return result
}

/** The index of the line that holds an offset. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The pieces of a line: its text in order, cut wherever a mark begins or ends. A mark that goes over
 * several lines closes on its first, where its explanation stands.
 */
export function cut(line: Line, marks: readonly Mark[]): Piece[] {
  const within = (offset: number) => Math.min(line.end, Math.max(line.start, offset))
  const own = marks.map(mark => ({
    mark,
    start: within(mark.start),
    end: Math.max(within(mark.start), within(mark.end)),
    isFirst: mark.start >= line.start,
  }))
  const offsets = new Set([line.start, line.end, ...own.flatMap(({ start, end }) => [start, end])])
  const edges = [...offsets].sort((a, b) => a - b)
  const closingAt = (edge: number) =>
    own.filter(({ end, isFirst }) => isFirst && end === edge).map(({ mark }) => mark)
  const pieces: Piece[] = []
  const opening = closingAt(line.start)
  if (opening.length > 0 || line.start === line.end)
    pieces.push({ start: line.start, end: line.start, under: [], closing: opening })
  for (let index = 1; index < edges.length; index++) {
    const start = edges[index - 1]!
    const end = edges[index]!
    const under = own.filter(one => one.start <= start && one.end >= end).map(({ mark }) => mark)
    const wide = under.sort((a, b) => b.end - b.start - (a.end - a.start))
    pieces.push({ start, end, under: wide.slice(-deepest), closing: closingAt(end) })
  }
  return pieces
}
