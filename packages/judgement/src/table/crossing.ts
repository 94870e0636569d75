import type { Catalogue } from '@hegao/core'
import type { Facts, TableCell } from '@hegao/facts'
import { comesTo, wrongBalances } from './balance.js'
import { wrongSums } from './sum.js'
import { sumOf } from './written.js'

type Table = Pick<Facts['tables'][number], 'sums' | 'balances'>

/** A line of a table that does not come to what it should. */
export interface WrongLine {
  readonly kind: 'sum' | 'balance'
  /** `row`: its cells stand in one row. */
  readonly by: 'row' | 'column'
  readonly result: TableCell
  readonly terms: readonly { readonly cell: TableCell; readonly isTaken: boolean }[]
  /** What the terms come to. */
  readonly comesTo: number
}

/** A cell that one row and one column prove to be wrong: the same figure sets both of them right. */
export interface Crossing {
  readonly cell: TableCell
  readonly right: number
  readonly row: WrongLine
  readonly column: WrongLine
}

/**
 * The cells of a table that were mistyped, seen from two sides. Both of their lines are wrong by that cell
 * alone, and nothing else is to be said of them.
 */
export function crossingsOf(table: Table, catalogue: Catalogue): Crossing[] {
  const lines = wrongLines(table, catalogue)
  const along = (direction: WrongLine['by']) => lines.filter(({ by }) => by === direction)
  return along('row').flatMap(row =>
    along('column').flatMap((column): Crossing[] => {
      const cell = cellsOf(row).find(one => cellsOf(column).includes(one))
      if (!cell?.rowLabel || !cell.columnLabel) return []
      const right = figureFor(cell, row)
      return right >= 0 && right === figureFor(cell, column) ? [{ cell, right, row, column }] : []
    }),
  )
}

/** Whether a line is wrong by a cell that is told of already. */
export const isCrossed = (
  crossings: readonly Crossing[],
  { by, result }: Pick<WrongLine, 'by' | 'result'>,
): boolean => crossings.some(crossing => crossing[by].result === result)

function wrongLines(table: Table, catalogue: Catalogue): WrongLine[] {
  const sums = wrongSums(table, catalogue)
    .filter(({ parts }) => parts.every(({ kind }) => kind === 'number'))
    .map(({ sum: { by, total }, parts }) => ({
      kind: 'sum' as const,
      by,
      result: total,
      terms: parts.map(cell => ({ cell, isTaken: false })),
      comesTo: sumOf(parts),
    }))
  const balances = wrongBalances(table).map(balance => {
    const { by, result, terms } = balance
    return { kind: 'balance' as const, by, result, terms, comesTo: comesTo(balance) }
  })
  return [...sums, ...balances]
}

const cellsOf = ({ result, terms }: WrongLine): TableCell[] => [
  result,
  ...terms.map(({ cell }) => cell),
]

/** What the cell would have to be, were all others of its line right. */
function figureFor(cell: TableCell, { result, terms, comesTo }: WrongLine): number {
  const short = result.value! - comesTo
  const term = terms.find(one => one.cell === cell)
  const figure = cell.value! + (!term || term.isTaken ? -short : short)
  return Number(figure.toPrecision(12))
}
