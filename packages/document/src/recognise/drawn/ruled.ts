import type { Block } from '../../block.js'
import { isFigure, isProse } from './cell.js'
import { emptyCell, type Row, textOf } from './row.js'
import { isRule, type RuledLine, readLine, ruleCrosses } from './ruled-line.js'

/** No table of a report has as many columns. */
const mostColumns = 60

/** Lines of a table drawn with | or │: its rows, or nothing where they do not prove to be one. */
export function readRuled(blocks: readonly Block[]): readonly Row[] | undefined {
  const groups: RuledLine[][] = [[]]
  let isCrossed = false
  for (const block of blocks) {
    if (isRule(block.text)) {
      isCrossed ||= ruleCrosses(block.text)
      if (groups.at(-1)!.length > 0) groups.push([])
    } else {
      const line = readLine(block)
      if (!line) return undefined
      groups.at(-1)!.push(line)
    }
  }
  const lines = groups.flat()
  const columns = Math.max(0, ...lines.map(({ cells }) => cells.length))
  if (lines.length < 2 || columns < 2 || columns > mostColumns) return undefined
  const isParted = isCrossed && groups[0]!.length < lines.length
  const isFramed = lines.every(({ framed }) => framed)
  if (!isParted && !isFramed && !isPlain(lines)) return undefined
  const rows = aligned(lines, columns, isParted)
  return rows && unwrapped(rows, groups)
}

/** Without a frame and without rules: rows of one length, heads over figures, and no sentences. */
function isPlain(lines: readonly RuledLine[]): boolean {
  const columns = lines[0]!.cells.length
  const body = lines.slice(1)
  const isLine = ({ cells }: RuledLine) =>
    cells.length === columns && !cells.some(cell => isProse(textOf(cell)))
  return (
    body.length >= 2 &&
    lines.every(isLine) &&
    body.every(({ cells }) => cells.some(cell => isFigure(textOf(cell))))
  )
}

/**
 * Each cell under its head. In a table of drawn lines a cell may reach over several columns, and
 * tells it by where its borders stand; Markdown leaves cells out at the end of a row.
 */
function aligned(
  lines: readonly RuledLine[],
  columns: number,
  isParted: boolean,
): readonly Row[] | undefined {
  if (lines.every(({ cells }) => cells.length === columns)) return lines.map(({ cells }) => cells)
  const full = lines.find(({ cells }) => cells.length === columns)!
  for (const thickness of [1, 2]) {
    const places = ({ borders }: RuledLine) =>
      borders.map(({ width, drawn }) => width + drawn * thickness)
    const rows = lines.map(line => spread(line, places(line), places(full)))
    if (rows.every(row => row !== undefined)) return rows
  }
  if (!isParted || lines[0] !== full || lines.some(({ isDrawn }) => isDrawn)) return undefined
  return lines.map(({ block, cells }) => [
    ...cells,
    ...Array.from({ length: columns - cells.length }, () => emptyCell(block)),
  ])
}

/** The cells of a line with empty ones behind those that reach over several columns. */
function spread(
  { block, cells }: RuledLine,
  own: readonly number[],
  all: readonly number[],
): Row | undefined {
  const row = []
  for (const [index, cell] of cells.entries()) {
    const reach = all.indexOf(own[index]!)
    if (reach < row.length) return undefined
    row.push(cell)
    while (row.length <= reach) row.push(emptyCell(block))
  }
  return row.length === all.length ? row : undefined
}

/**
 * Where rules part every row, a cell may be wrapped over the lines between two of them: then it
 * never has a figure under a figure, and the lines behind its first are not full.
 */
function unwrapped(
  rows: readonly Row[],
  groups: readonly (readonly RuledLine[])[],
): readonly Row[] {
  let from = 0
  const grouped = groups.flatMap(group => {
    const own = rows.slice(from, from + group.length)
    from += group.length
    return own.length > 0 ? [withoutBranches(own, group)] : []
  })
  // A rule below the head alone says nothing of the rows.
  if (grouped.length < 3 || !grouped.slice(1).every(isOneRow)) return grouped.flat()
  return grouped.flatMap(group => (isOneRow(group) ? [together(group)] : group))
}

/** What stands beside a rule within a line is set in the middle of a cell that begins above it. */
function withoutBranches(rows: readonly Row[], lines: readonly RuledLine[]): Row[] {
  const merged: Row[] = []
  for (const [index, row] of rows.entries()) {
    const above = merged.at(-1)
    const isFree = above?.every((cell, at) => textOf(cell) === '' || textOf(row[at]!) === '')
    if (above && isFree && lines[index]!.isBranched) merged.splice(-1, 1, together([above, row]))
    else merged.push(row)
  }
  return merged
}

function isOneRow(group: readonly Row[]): boolean {
  const [first, ...others] = group
  return (
    first!.every((_, at) => group.filter(row => isFigure(textOf(row[at]!))).length <= 1) &&
    others.every(row => row.some(cell => textOf(cell) === ''))
  )
}

const together = (rows: readonly Row[]): Row =>
  rows[0]!.map((_, at) => rows.flatMap(row => row[at]!))
