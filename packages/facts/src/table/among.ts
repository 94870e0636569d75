import type { TableAmong, TableCell } from '../types.js'
import { isAmong, isRounded, type LineLabel } from './label.js'

/** A line of the table with those that the table calls parts of it. */
interface Plan {
  readonly whole: number
  readonly parts: readonly number[]
}

/** What stands below or beside 其中, with the figure before it that it is a part of. */
export function readAmong(
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): TableAmong[] {
  const row = (cell: TableCell) => cell.row
  const column = (cell: TableCell) => cell.column
  return [
    ...amongOf(cells, 'column', rows, columns, row, column),
    ...amongOf(cells, 'row', columns, rows, column, row),
  ]
}

function amongOf(
  cells: readonly TableCell[],
  by: TableAmong['by'],
  along: readonly LineLabel[],
  across: readonly LineLabel[],
  place: (cell: TableCell) => number,
  line: (cell: TableCell) => number,
): TableAmong[] {
  const figures = cells.filter(({ kind }) => kind === 'number')
  const ordered = (numbers: readonly number[]) => [...new Set(numbers)].toSorted((a, b) => a - b)
  const plans = plansOf(along, ordered(figures.map(place)))
  if (plans.length === 0) return []
  const grid = new Map(figures.map(cell => [`${line(cell)} ${place(cell)}`, cell]))
  const lines = ordered(figures.map(line)).filter(each => across[each]!.addable)
  return plans.flatMap(({ whole, parts }, plan) =>
    lines.flatMap((each): TableAmong[] => {
      const find = (at: number) => grid.get(`${each} ${at}`) ?? []
      const [own, ...others] = [find(whole), ...parts.map(find)].flat()
      if (own === undefined || others.length < parts.length) return []
      if (others.some(({ unit }) => unit !== own.unit)) return []
      const rounded = [own, ...others].some(({ rowLabel, columnLabel, unit = '' }) =>
        isRounded(rowLabel + columnLabel + unit),
      )
      return [{ by, plan, whole: own, parts: others, rounded }]
    }),
  )
}

/** Each line that 其中 follows, with the lines behind it that have the word. */
function plansOf(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  return at.flatMap((whole, index): Plan[] => {
    const { role, addable } = labels[whole]!
    if (!addable || role === 'never' || role === 'doubtful') return []
    const behind = at.slice(index + 1)
    const end = behind.findIndex(line => !isAmong(labels[line]!) || !labels[line]!.addable)
    const parts = end < 0 ? behind : behind.slice(0, end)
    return parts.length > 0 ? [{ whole, parts }] : []
  })
}
