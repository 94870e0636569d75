import type { TableCell, TableSum } from '../types.js'
import type { LineLabel } from './label.js'

/** One way of reading a table: down its columns, or along its rows. */
export interface Direction {
  readonly by: TableSum['by']
  /** The heads of what stands one behind the other: for a column, its rows. */
  readonly along: readonly LineLabel[]
  /** The heads of the lines that are read one by one. */
  readonly across: readonly LineLabel[]
  /** Where a cell stands in its line. */
  readonly place: (cell: TableCell) => number
  /** The line that a cell stands in. */
  readonly line: (cell: TableCell) => number
}

const row = (cell: TableCell): number => cell.row
const column = (cell: TableCell): number => cell.column

/** Both ways of reading a table with these heads. */
export const directionsOf = (
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): Direction[] => [
  { by: 'column', along: rows, across: columns, place: row, line: column },
  { by: 'row', along: columns, across: rows, place: column, line: row },
]

/** Finds the cell of a line at a place. */
export function finder(
  cells: readonly TableCell[],
  { place, line }: Direction,
): (line: number, place: number) => TableCell | undefined {
  const grid = new Map(cells.map(cell => [`${line(cell)} ${place(cell)}`, cell]))
  return (own, at) => grid.get(`${own} ${at}`)
}

/** Numbers of lines, each once, in their order. */
export const ordered = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b)
