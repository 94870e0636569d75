import type { Range } from '@hegao/core'
import type { Cell } from './cells.js'
import type { Page, Paint } from './page.js'
import { openWindow } from './window.js'

export interface Excerpt {
  /** The words of the source, and under them the line of marks. */
  readonly lines: readonly string[]
  /** The other places that are marked in it too. */
  readonly covered: readonly Range[]
}

/** How the words in question are marked: ^ under the place itself, - under related ones. */
export interface Marking {
  readonly main: '^' | '-'
  readonly paint: Paint
  readonly others: Paint
}

/** The source line of a place, at most `width` columns, its words marked below. */
export function excerpt(
  page: Page,
  source: string,
  place: Range,
  others: readonly Range[],
  marking: Marking,
  width: number,
): Excerpt {
  const { dim } = page.colours
  const bar = `${dim('│')} `
  const window = openWindow(source, place, others, width - 2)
  const kindOf = (cell: Cell): Kind => {
    if (inside(cell, window.main)) return 'main'
    return window.others.some(other => inside(cell, other)) ? 'other' : 'plain'
  }
  const signs = { main: marking.main, other: '-', plain: ' ' }
  const paints = { main: marking.paint, other: marking.others, plain: (text: string) => text }
  const left = window.cutLeft ? '…' : ''
  let words = left && dim(left)
  let marks = ' '.repeat(left.length)
  for (const { kind, run } of runs(window.cells, kindOf)) {
    words += paints[kind](run.map(({ text }) => text).join(''))
    const sign = signs[kind].repeat(run.reduce((sum, { width: own }) => sum + own, 0))
    marks += kind === 'plain' ? sign : paints[kind](sign)
  }
  if (window.cutRight) words += dim('…')
  if (place.end.offset <= place.start.offset) marks = caret(window.cells, place, left, marking)
  const lines = [(bar + words).trimEnd(), (bar + marks).trimEnd()]
  const line = lastLine(place)
  if (line > place.start.line) lines.push(bar + dim(page.say('continues', { line })))
  return { lines, covered: window.others }
}

type Kind = 'main' | 'other' | 'plain'

const inside = (cell: Cell, { start, end }: Range): boolean =>
  cell.start < end.offset && cell.end > start.offset

/** A range that ends at the very start of a line has no words on it. */
const lastLine = ({ end }: Range): number => (end.column === 1 ? end.line - 1 : end.line)

/** Neighbouring cells of one kind, drawn together. */
function runs(all: readonly Cell[], kindOf: (cell: Cell) => Kind): { kind: Kind; run: Cell[] }[] {
  const result: { kind: Kind; run: Cell[] }[] = []
  for (const cell of all) {
    const kind = kindOf(cell)
    const last = result.at(-1)
    if (last?.kind === kind) last.run.push(cell)
    else result.push({ kind, run: [cell] })
  }
  return result
}

/** The mark of an empty range: between two characters, or where something is to be put. */
function caret(all: readonly Cell[], place: Range, left: string, marking: Marking): string {
  const before = all.filter(({ start }) => start < place.start.offset)
  const columns = before.reduce((sum, { width }) => sum + width, left.length)
  return ' '.repeat(columns) + marking.paint(marking.main)
}
