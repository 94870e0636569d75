import type { Range } from '@hegao/core'
import { type Cell, cells, totalWidth } from './cells.js'

/** The part of a source line that is shown, around the words in question. */
export interface Window {
  readonly cells: readonly Cell[]
  /** True where the line goes on to the left, to the right. */
  readonly cutLeft: boolean
  readonly cutRight: boolean
  readonly main: Range
  /** The other places that are in the window as a whole. */
  readonly others: readonly Range[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const blank = /^\s*$/u

/** Cuts the line of `main` to `width` columns, with as many of `others` in it as fit. */
export function openWindow(
  source: string,
  main: Range,
  others: readonly Range[],
  width: number,
): Window {
  const line = lineAround(source, main, width)
  const near = nearCells(source, line, main)
  const hasText = (from: number, to: number) => !blank.test(source.slice(from, to))
  const isCutLeft = (first: number) => line.openLeft || hasText(line.start, first)
  const isCutRight = (last: number) => line.openRight || hasText(last, line.end)
  const edges = ({ start, end }: Stretch) => ({
    first: near[start]?.start ?? line.start,
    last: near[end - 1]?.end ?? line.start,
  })
  // One column stays free for a mark behind the last character, two for the signs of a cut.
  const all = { start: 0, end: near.length }
  const whole = edges(all)
  const uncut = !isCutLeft(whole.first) && !isCutRight(whole.last)
  const fits = uncut && totalWidth(near) < width
  const shown = fits ? all : choose(near, stretchOf(near, main), others, width - 3)
  const { first, last } = edges(shown)
  return {
    cells: near.slice(shown.start, shown.end),
    cutLeft: isCutLeft(first),
    cutRight: isCutRight(last),
    main,
    others: others.filter(({ start, end }) => start.offset >= first && end.offset <= last),
  }
}

/** As much of the line as is looked at: a line may be a megabyte, with a finding in every word. */
interface NearLine extends Stretch {
  /** True where the line goes on beyond what is looked at. */
  readonly openLeft: boolean
  readonly openRight: boolean
}

/** The line around the beginning of the words, without its end and without its far parts. */
function lineAround(source: string, { start, end }: Range, width: number): NearLine {
  const reach = width * 2
  const at = Math.min(Math.max(start.offset, 0), source.length)
  const from = Math.max(0, at - reach)
  const to = Math.min(source.length, Math.min(Math.max(end.offset, at), at + reach) + reach)
  const before = source.slice(from, at)
  const head = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  const rest = source.slice(at, to).search(/[\r\n]/)
  return {
    start: from + head + 1,
    end: rest < 0 ? to : at + rest,
    openLeft: head < 0 && from > 0,
    openRight: rest < 0 && to < source.length,
  }
}

/** The cells of the line, without its indent. */
function nearCells(source: string, line: NearLine, { start }: Range): Cell[] {
  const all = cells(source.slice(line.start, line.end), line.start)
  const first = all.findIndex(cell => cell.start >= start.offset || !blank.test(cell.text))
  return first < 0 ? [] : all.slice(first)
}

/** Which of the cells a range covers; an empty range lies before a cell. */
function stretchOf(all: readonly Cell[], { start, end }: Range): Stretch {
  const indexOf = (offset: number) => {
    const index = all.findIndex(cell => cell.end > offset)
    return index < 0 ? all.length : index
  }
  const first = indexOf(start.offset)
  const behind = Math.min(all.length, indexOf(end.offset - 1) + 1)
  return { start: first, end: end.offset > start.offset ? Math.max(first, behind) : first }
}

/** The words, then other places where they fit, then what stands around them. */
function choose(
  all: readonly Cell[],
  words: Stretch,
  others: readonly Range[],
  width: number,
): Stretch {
  const widthOf = (from: number, to: number) => totalWidth(all.slice(from, to))
  let { start, end } = words
  while (widthOf(start, end) > width) end--
  for (const other of others) {
    const own = stretchOf(all, other)
    const from = Math.min(start, own.start)
    const to = Math.max(end, own.end)
    if (own.start < own.end && widthOf(from, to) <= width) [start, end] = [from, to]
  }
  const first = start
  const half = (width - widthOf(start, end)) >> 1
  while (start > 0 && widthOf(start - 1, first) <= half) start--
  while (end < all.length && widthOf(start, end + 1) <= width) end++
  while (start > 0 && widthOf(start - 1, end) <= width) start--
  start = startOfClause(all, start, first)
  while (end < all.length && widthOf(start, end + 1) <= width) end++
  const shown = { start, end }
  // Half a number reads as another one.
  while (end > words.end && isWithinFigure(all, end)) end--
  while (start < words.start && isWithinFigure(all, start)) start++
  return start < end ? { start, end } : shown
}

/** True where a cut before this cell would part a number. */
const isWithinFigure = (all: readonly Cell[], at: number): boolean =>
  figure.test(all[at - 1]?.text ?? '') && figure.test(all[at]?.text ?? '')
const figure = /[0-9０-９.．]/

/** Where the sentence begins, else the clause, if that is between `from` and the words. */
function startOfClause(all: readonly Cell[], from: number, words: number): number {
  if (from === 0) return 0
  for (const marks of [/[。；！？]/, /[，、：,;]/]) {
    for (let index = from; index < words; index++) {
      if (marks.test(all[index]!.text)) return index + 1
    }
  }
  return from
}
