import type { TableAmong, TableCell } from '../types.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { isAmong, isRoundedCell, type LineLabel } from './label.js'

/** A line of the table with those that the table calls parts of it. */
interface Plan {
  readonly whole: number
  readonly parts: readonly number[]
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
  return plans.flatMap(({ whole, parts }, plan) =>
    lines.flatMap((each): TableAmong[] => {
      const own = cellAt(each, whole)
      const others = parts.flatMap(at => cellAt(each, at) ?? [])
      if (own === undefined || others.length < parts.length) return []
      if (others.some(({ unit }) => unit !== own.unit)) return []
      const rounded = [own, ...others].some(isRoundedCell)
      return [{ by, plan, whole: own, parts: others, rounded }]
    }),
  )
}

/** Each line that 其中 follows, with the lines behind it that have the word. */
function plansOf(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  return at.flatMap((whole, index): Plan[] => {
    const { role, addable } = labels[whole]!
    if (!addable || role === 'doubtful') return []
    const behind = at.slice(index + 1)
    const end = behind.findIndex(line => !isAmong(labels[line]!) || !labels[line]!.addable)
    const parts = end < 0 ? behind : behind.slice(0, end)
    return parts.length > 0 ? [{ whole, parts }] : []
  })
}
