import type { TableAmong, TableCell } from '../types.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { isAmong, isRoundedCell, type LineLabel } from './label.js'

/** A line of the table with those that the table calls parts of it. */
interface Plan {
  readonly whole: number
  readonly parts: readonly number[]
  readonly rest: readonly number[]
}

/** What stands below or beside 其中, with the figure before it that it is a part of. */
export const readAmong = (
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): TableAmong[] => directionsOf(rows, columns).flatMap(direction => amongOf(cells, direction))

function amongOf(cells: readonly TableCell[], direction: Direction): TableAmong[] {
  const { by, along, across, place, line } = direction
  const figures = cells.filter(({ kind }) => kind === 'number')
  const plans = plansOf(along, ordered(figures.map(place)))
  const cellAt = finder(figures, direction)
  const lines = ordered(figures.map(line)).filter(each => across[each]!.addable)
  return plans.flatMap((lot, plan) =>
    lines.flatMap((each): TableAmong[] => {
      const whole = cellAt(each, lot.whole)
      const parts = lot.parts.flatMap(at => cellAt(each, at) ?? [])
      if (whole === undefined || parts.length < lot.parts.length) return []
      const isAlike = ({ unit }: TableCell) => unit === whole.unit
      if (!parts.every(isAlike)) return []
      const behind = lot.rest.flatMap(at => cellAt(each, at) ?? [])
      const rest = behind.every(isAlike) ? behind : []
      const rounded = [whole, ...parts].some(isRoundedCell)
      const own = parts.map(({ rowLabel, columnLabel }) => (by === 'row' ? columnLabel : rowLabel))
      const isOfTotal =
        by === 'column' &&
        whole.unit !== undefined &&
        along[lot.whole]!.role === 'total' &&
        !own.some(label => others.test(label))
      return [{ by, plan, whole, parts, rest, isOfTotal, rounded }]
    }),
  )
}

/** 其中：涉案人员 below a number of cases counts something else. */
const others = /人|群众|金额|元|罚没|款|企业|户|家|次|面积|率|占比/

/** Each line that 其中 follows, with the lines behind it that have the word, and those behind them. */
function plansOf(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  return at.flatMap((whole, index): Plan[] => {
    const { role, addable } = labels[whole]!
    if (!addable || role === 'doubtful') return []
    const behind = at.slice(index + 1)
    const parts = upTo(behind, line => !isAmong(labels[line]!) || !labels[line]!.addable)
    if (parts.length === 0) return []
    const rest = upTo(behind.slice(parts.length), line => labels[line]!.role !== 'part')
    return [{ whole, parts, rest }]
  })
}

function upTo(lines: readonly number[], ends: (line: number) => boolean): readonly number[] {
  const end = lines.findIndex(ends)
  return end < 0 ? lines : lines.slice(0, end)
}
