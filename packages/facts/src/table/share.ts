import type { TableCell, TableShare, TableShares } from '../types.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { isRoundedCell, type LineLabel } from './label.js'

/** 占比, 比重, 所占比例; of something else than the table's own total it names it. */
const shareHead = /占比|比重|所占比例|占(?:总数|总量|总额|合计|全部)?的?(?:比例|百分比)|构成比/
const otherWhole = /全[市省县区国]|同比|增|较|上年|去年|累计占/

interface Found {
  readonly shares: readonly TableShare[]
  readonly wholes: readonly TableShares[]
}

/** The shares of a table (占比), each with its part and its whole, and those that make up 100 %. */
export function readShares(
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): Found {
  const all = directionsOf(rows, columns).map(direction => sharesOf(cells, direction))
  return {
    shares: all.flatMap(({ shares }) => shares),
    wholes: all.flatMap(({ wholes }) => wholes),
  }
}

/** Here `along` are the lines that have shares, and `across` the matters that have them. */
function sharesOf(cells: readonly TableCell[], direction: Direction): Found {
  const { by, along, across, place, line } = direction
  const at = ordered(cells.filter(({ kind }) => kind !== 'blank').map(place))
  const cellAt = finder(cells, direction)
  const lines = ordered(cells.map(line))
  const totals = lines.filter(each => across[each]!.role === 'total')
  const [total] = totals
  if (totals.length > 1) return { shares: [], wholes: [] }
  const shares: TableShare[] = []
  const wholes: TableShares[] = []
  let plan = 0
  for (const [index, own] of at.entries()) {
    const { words } = along[own]!
    if (!shareHead.test(words) || otherWhole.test(words)) continue
    const counted = at[index - 1]
    const counts = counted !== undefined && along[counted]!.addable ? counted : undefined
    const whole = total === undefined || counts === undefined ? undefined : cellAt(total, counts)
    // A rate has its own in the row of totals, too: 44.4 %.
    const all = total === undefined ? undefined : cellAt(total, own)?.value
    if (all !== undefined && all !== 100) continue
    if (whole?.kind === 'number' && whole.value! > 0) {
      for (const each of lines) {
        const share = cellAt(each, own)
        const part = cellAt(each, counts!)
        if (each === total || share?.value === undefined || part?.kind !== 'number') continue
        if (part.unit !== whole.unit) continue
        const rounded = isRoundedCell(part)
        shares.push({ by, plan, share, part, whole, rounded })
      }
      plan++
    } else if (counts === undefined) {
      const listed = listOf(lines, across, each => cellAt(each, own))
      if (listed) wholes.push({ by, ...listed })
    }
  }
  return { shares, wholes }
}

/** Shares that are all there are: their total is given as 100 %, or the last of them is the rest. */
function listOf(
  lines: readonly number[],
  labels: readonly LineLabel[],
  shareOf: (line: number) => TableCell | undefined,
): Omit<TableShares, 'by'> | undefined {
  const roles = lines.map(each => labels[each]!.role)
  if (roles.some(role => role === 'doubtful' || role === 'subtotal' || role === 'count'))
    return undefined
  const parts = lines.filter((_, index) => roles[index] === 'part')
  const shares = parts.map(shareOf).filter(share => share?.value !== undefined)
  if (shares.length < parts.length || shares.length < 2) return undefined
  const end = lines.find((_, index) => roles[index] === 'total')
  const total = end === undefined ? undefined : shareOf(end)
  const isRest = /^(?:其他|其它|其余)/.test(labels[parts.at(-1)!]!.name)
  if (total ? total.value !== 100 : !isRest) return undefined
  return { shares: shares as readonly TableCell[], ...(total ? { total } : {}) }
}
