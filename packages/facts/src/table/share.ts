import { isPercentOf, readings } from '../interval.js'
import type { TableCell, TableShare, TableShares, TableWhole } from '../types.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { isRoundedCell, type LineLabel } from './label.js'

/** 占比, 比重, 所占比例; of something else than the table's own total it names it. */
const shareHead = /占比|比重|所占比例|占(?:总数|总量|总额|合计|全部)?的?(?:比例|百分比)|构成比/
const otherWhole = /全[市省县区国]|同比|增|较|上年|去年|累计占/
/** A share where the 合计 has 100 % of it, and else of anything. */
const bareHead = /^(?:比例|百分比)(?:[（(][%％][）)])?$/

/** True for the head of a line of shares. */
export const isShareHead = (words: string): boolean => shareHead.test(words)

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
  const totals = totalsOf(lines, across)
  const [total] = totals
  if (totals.length > 1) return { shares: [], wholes: [] }
  const shares: TableShare[] = []
  const wholes: TableShares[] = []
  let plan = 0
  for (const [index, own] of at.entries()) {
    const { words } = along[own]!
    const isBare = bareHead.test(words)
    if (!(isBare || isShareHead(words)) || otherWhole.test(words)) continue
    const counted = at[index - 1]
    const counts = counted !== undefined && along[counted]!.addable ? counted : undefined
    // A rate has its own in the row of totals, too: 44.4 %.
    const all = total === undefined ? undefined : cellAt(total, own)?.value
    if ((all !== undefined || isBare) && all !== 100) continue
    if (counts === undefined) {
      const listed = listOf(lines, across, each => cellAt(each, own))
      if (listed) wholes.push({ by, ...listed })
      continue
    }
    const groups =
      total === undefined
        ? groupsOf(lines, across, each => [cellAt(each, counts), cellAt(each, own)])
        : totalled(lines, total, cellAt(total, counts))
    for (const { whole, members } of groups) {
      const read = members.flatMap((each): TableShare[] => {
        const share = cellAt(each, own)
        const part = cellAt(each, counts)
        if (share?.value === undefined || part?.kind !== 'number') return []
        if (whole.cells.some(({ unit }) => unit !== part.unit)) return []
        return [{ by, plan, share, part, whole, rounded: isRoundedCell(part) }]
      })
      // Without a 合计 there may be others that are not listed.
      if (total !== undefined || read.filter(one => !fits(one)).length < 2) shares.push(...read)
    }
    if (groups.length > 0) plan++
  }
  return { shares, wholes }
}

function fits({ share, part, whole, rounded }: TableShare): boolean {
  const unit = rounded ? '元' : '件'
  const [own, of, all] = [share, part, whole].map(({ value, precision }, index) =>
    readings({ value: value!, precision: precision!, unit: index === 0 ? '%' : unit }),
  )
  return isPercentOf(own!, of!, all!)
}

/** The lines 合计; 总数 where there is no other and it stands at the end. */
function totalsOf(lines: readonly number[], labels: readonly LineLabel[]): number[] {
  const totals = lines.filter(each => labels[each]!.role === 'total')
  const last = lines.at(-1)
  const isCount = last !== undefined && labels[last]!.role === 'count'
  return totals.length === 0 && isCount ? [last] : totals
}

/** Lines with what they are shares of. */
interface Group {
  readonly whole: TableWhole
  readonly members: readonly number[]
}

function totalled(
  lines: readonly number[],
  total: number,
  cell: TableCell | undefined,
): readonly Group[] {
  const whole = cell?.kind === 'number' ? wholeOf([cell]) : undefined
  return whole ? [{ whole, members: lines.filter(each => each !== total) }] : []
}

const fewest = 2

/**
 * Without a 合计 the line of 100 % is the whole (有效问卷 300 100%), or all lines together are, in each group of
 * them (案由, 程序). Whether they are is not told by the heads: the other shares say it.
 */
function groupsOf(
  lines: readonly number[],
  labels: readonly LineLabel[],
  cellsAt: (line: number) => readonly [TableCell | undefined, TableCell | undefined],
): readonly Group[] {
  const read = lines.flatMap(line => {
    const [part, share] = cellsAt(line)
    const { role, outer = '' } = labels[line]!
    return part || share ? [{ line, part, share, role, outer }] : []
  })
  if (read.some(({ role }) => role !== 'part')) return []
  const complete = read.filter(({ share }) => share?.value === 100)
  const [own] = complete
  if (own?.part?.kind === 'number' && complete.length === 1)
    return totalled(lines, own.line, own.part)
  return [...new Set(read.map(({ outer }) => outer))].flatMap((name): readonly Group[] => {
    const members = read.filter(({ outer }) => outer === name)
    const parts = members.flatMap(({ part }) => (part?.kind === 'number' ? [part] : []))
    const whole = parts.length === members.length ? wholeOf(parts) : undefined
    const isTold =
      members.length >= fewest && members.every(({ share }) => share?.value !== undefined)
    return whole && isTold ? [{ whole, members: members.map(({ line }) => line) }] : []
  })
}

function wholeOf(cells: readonly TableCell[]): TableWhole | undefined {
  const value = Number(cells.reduce((sum, cell) => sum + cell.value!, 0).toPrecision(12))
  const precision = Math.min(...cells.map(cell => cell.precision!))
  return value > 0 ? { value, precision, cells } : undefined
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
