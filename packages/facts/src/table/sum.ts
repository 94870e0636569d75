import type { TableCell, TableSum } from '../types.js'
import { planArea } from './area.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { isRoundedCell, isStock, type LineLabel } from './label.js'
import { planPeriods } from './periods.js'
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
  const unknown = unknownAt(cells, direction)
  const at = ordered([...figures.map(place), ...unknown])
  const plans = [...planSums(along, at), ...planArea(along, at), ...planPeriods(along, at)]
  return plans.flatMap((plan, number) => {
    if (unitsDiffer(plan, along)) return []
    return lines.flatMap((each): TableSum[] => {
      const total = cellAt(each, plan.total)
      const readings = plan.readings.map(reading => reading.flatMap(at => cellAt(each, at) ?? []))
      const all = readings.flat()
      if (total?.kind !== 'number' || all.some(({ kind }) => kind === 'percent')) return []
      const least = Math.min(...readings.map(sumOf))
      if (plan.mayExceed && total.value! > least) return []
      if (plan.isOfTime && (isStock(total) || readings.some(one => isUpToThen(total, one))))
        return []
      const rounded = [total, ...all].some(
        cell => (mayBeRounded && cell.unit === undefined) || isRoundedCell(cell),
      )
      return [{ by, plan: number, weak: plan.weak, total, readings, rounded }]
    })
  })
}

/**
 * Lines that may have figures which are not told: marks in their place (—, 约300), words in a row between others
 * that have figures there (二十六), or nothing at all where the words are no heading of those below them.
 */
function unknownAt(
  cells: readonly TableCell[],
  { by, along, across, place, line }: Direction,
): number[] {
  const figures = cells.filter(({ kind }) => kind === 'number')
  const counts = new Set(figures.map(line))
  const [first = 0, ...more] = ordered(figures.map(place))
  const last = more.at(-1) ?? first
  const isWords = (cell: TableCell) => cell.kind === 'text' && counts.has(line(cell))
  return [...byPlace(cells, place)].flatMap(([at, own]) => {
    const { role, name, isGroup } = along[at]!
    if ((role !== 'part' && role !== 'doubtful') || name === '') return []
    // 约96% of a row of rates; a share (占比) may stand beside any figure.
    if (own.some(cell => cell.kind === 'percent' && across[line(cell)]!.addable)) return []
    const isEmpty = own.every(({ kind, withheld }) => kind === 'blank' && !withheld)
    const isRowBetween = by === 'column' && at > first && at < last
    const isTold = !own.some(({ withheld }) => withheld) && !(isRowBetween && own.some(isWords))
    return isTold && (!isEmpty || isGroup) ? [] : [at]
  })
}

function byPlace(
  cells: readonly TableCell[],
  place: (cell: TableCell) => number,
): Map<number, TableCell[]> {
  const places = new Map<number, TableCell[]>()
  for (const cell of cells) {
    const own = places.get(place(cell))
    if (own) own.push(cell)
    else places.set(place(cell), [cell])
  }
  return places
}

/** A year that is what its last quarter is counts up to then, or what there is at the end. */
const isUpToThen = ({ value }: TableCell, parts: readonly TableCell[]): boolean =>
  value === parts.at(-1)?.value

const sumOf = (cells: readonly TableCell[]): number =>
  Number(cells.reduce((sum, { value = 0 }) => sum + value, 0).toPrecision(12))

/** 场次, 人次, 合计: what has two units has no sum. */
function unitsDiffer({ total, readings }: Plan, labels: readonly LineLabel[]): boolean {
  const units = [total, ...readings.flat()].flatMap(line => labels[line]!.unit ?? [])
  return new Set(units).size > 1
}
