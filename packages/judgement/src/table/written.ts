import type { TableCell } from '@hegao/facts'

/** The words at the head of the line that a cell is one of: of a sum down a column the row's. */
export const lineLabel = (cell: TableCell, by: 'row' | 'column'): string =>
  by === 'row' ? cell.columnLabel : cell.rowLabel

export const sumOf = (cells: readonly TableCell[]): number =>
  Number(cells.reduce((sum, { value = 0 }) => sum + value, 0).toPrecision(12))
