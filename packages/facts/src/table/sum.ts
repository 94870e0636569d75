import type { TableCell, TableSum } from '../types.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { isRoundedCell, type LineLabel } from './label.js'
import { type Plan, planSums } from './plan.js'

/**
 * The sums of a table: its 合计 rows column by column, its 合计 columns row by row.
 * @param mayBeRounded true where figures without a unit may be money, which is rounded
 */
export const readSums = (
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
  mayBeRounded = false,
): TableSum[] =>
  directionsOf(rows, columns).flatMap(direction => sumsOf(cells, direction, mayBeRounded))

function sumsOf(
  cells: readonly TableCell[],
  direction: Direction,
  mayBeRounded: boolean,
): TableSum[] {
  const { by, along, across, place, line } = direction
  const figures = cells.filter(({ kind }) => kind === 'number')
  const lines = ordered(figures.map(line)).filter(each => across[each]!.addable)
  const cellAt = finder(cells, direction)
  const unknown = unknownAt(cells, along, place)
  const plans = planSums(along, ordered([...figures.map(place), ...unknown]))
  return plans.flatMap((plan, number) => {
    if (unitsDiffer(plan, along)) return []
    return lines.flatMap((each): TableSum[] => {
      const total = cellAt(each, plan.total)
      const readings = plan.readings.map(reading => reading.flatMap(at => cellAt(each, at) ?? []))
      const all = readings.flat()
      if (total?.kind !== 'number' || all.some(({ kind }) => kind === 'percent')) return []
      const least = Math.min(...readings.map(sumOf))
      if (plan.mayExceed && total.value! > least) return []
      const rounded = [total, ...all].some(
        cell => (mayBeRounded && cell.unit === undefined) || isRoundedCell(cell),
      )
      return [{ by, plan: number, weak: plan.weak, total, readings, rounded }]
    })
  })
}

/**
 * Lines that may have figures which are not told: marks in their place (—, 约300), or nothing at all
 * where the words are no heading of those below them.
 */
function unknownAt(
  cells: readonly TableCell[],
  along: readonly LineLabel[],
  place: (cell: TableCell) => number,
): number[] {
  const byLine = new Map<number, TableCell[]>()
  for (const cell of cells) {
    const line = byLine.get(place(cell))
    if (line) line.push(cell)
    else byLine.set(place(cell), [cell])
  }
  return [...byLine].flatMap(([at, line]) => {
    const { role, name, isGroup } = along[at]!
    if ((role !== 'part' && role !== 'doubtful') || name === '') return []
    if (line.some(({ kind }) => kind === 'percent')) return []
    const isEmpty = line.every(({ kind, withheld }) => kind === 'blank' && !withheld)
    return line.some(({ withheld }) => withheld) || (isEmpty && !isGroup) ? [at] : []
  })
}

const sumOf = (cells: readonly TableCell[]): number =>
  Number(cells.reduce((sum, { value = 0 }) => sum + value, 0).toPrecision(12))

/** 场次, 人次, 合计: what has two units has no sum. */
function unitsDiffer({ total, readings }: Plan, labels: readonly LineLabel[]): boolean {
  const units = [total, ...readings.flat()].flatMap(line => labels[line]!.unit ?? [])
  return new Set(units).size > 1
}
