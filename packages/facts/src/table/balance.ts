import type { TableBalance, TableCell } from '../types.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { isRoundedCell, type LineLabel } from './label.js'

/** Lines of a table of which one is what the others come to. */
interface Plan {
  readonly kind: TableBalance['kind']
  readonly result: number
  readonly terms: readonly { readonly line: number; readonly isTaken: boolean }[]
}

/** The balances of a table: what is left, what was counted up to then, and wholes of all their kinds. */
export const readBalances = (
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): TableBalance[] => [
  ...directionsOf(rows, columns).flatMap(direction => balancesOf(cells, direction)),
  ...runningOf(cells, rows, columns),
]

function balancesOf(cells: readonly TableCell[], direction: Direction): TableBalance[] {
  const { by, along, across, place, line } = direction
  const figures = cells.filter(({ kind }) => kind === 'number')
  const at = ordered(figures.map(place))
  const cellAt = finder(figures, direction)
  const lines = ordered(figures.map(line)).filter(each => across[each]!.addable)
  return [...planStock(along, at), ...planKinds(along, at)].flatMap(({ kind, ...lot }, plan) =>
    lines.flatMap((each): TableBalance[] => {
      const result = cellAt(each, lot.result)
      const terms = lot.terms.flatMap(({ line: own, isTaken }) => {
        const cell = cellAt(each, own)
        return cell ? [{ cell, isTaken }] : []
      })
      if (!result || terms.length < lot.terms.length) return []
      if (terms.some(({ cell }) => cell.unit !== result.unit)) return []
      const rounded = [result, ...terms.map(({ cell }) => cell)].some(isRoundedCell)
      return [{ by, plan, kind, result, terms, rounded }]
    }),
  )
}

const opening = /^(?:上[年期月季]度?|去年|往年)(?:结转|未[审办]?结|结存|旧存|遗留)|^[年期月季]初/
const coming = /^(?:本[年期月季]度?|年内|当年)?(?:新?(?:收|增|接收|受理)|收案|增加|转入|纳入)/
const going =
  /^(?:本[年期月季]度?|年内|当年)?(?:已?[审办]?结(?!存|转|余|果)|解除|减少|转出|办理完毕|销号)/
const left =
  /^[年期月季]末|^未[审办]?结|^尚未[审办]?结|^结转(?:下[年期月季]|次年)|^(?:结|剩)余$|^结存/

/** 上年结转＋新收－办结＝未结, where each of them has one line, in this order. */
function planStock(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  const found = [opening, coming, going, left].map(words =>
    at.filter(line => labels[line]!.addable && words.test(labels[line]!.name)),
  )
  const [first, came, went, result] = found.map(([line]) => line!)
  const inOrder = found.every(([line], index) => index === 0 || line! > found[index - 1]![0]!)
  if (found.some(({ length }) => length !== 1) || !inOrder) return []
  const terms = [
    { line: first!, isTaken: false },
    { line: came!, isTaken: false },
    { line: went!, isTaken: true },
  ]
  return [{ kind: 'stock', result: result!, terms }]
}

const closed = /^(?:已|全部)?(?:审结|办结|结案)(?:数|案件)?$/
const rest = /^其[他它余]/
const opposite = /^已(.{1,8})$/
const score = [/^(?:标准|满)?分[值数]?$/, /^(?:实际)?得分$/, /^扣分$/]

/** A table with more kinds, or more times, is data and no report’s. */
const mostKinds = 40

/** 审结 and all behind it up to 其他 (维持, 撤销, 其他); what stands before 已整改 and 未整改; 分值, 得分 and 扣分. */
function planKinds(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  const isCounted = (line: number) => labels[line]!.addable && labels[line]!.role !== 'total'
  const plan = (result: number, kinds: readonly number[]): Plan => ({
    kind: 'kinds',
    result,
    terms: kinds.map(line => ({ line, isTaken: false })),
  })
  const nameAt = (index: number) => labels[at[index] ?? -1]?.name ?? ''
  const scored = score.map(words => at.filter(line => words.test(labels[line]!.name)))
  const isScored = scored.every(({ length }) => length === 1)
  return at.flatMap((line, index): Plan[] => {
    if (closed.test(nameAt(index))) {
      const behind = at.slice(index + 1, index + 1 + mostKinds)
      const kinds = behind.slice(0, behind.findIndex(other => rest.test(labels[other]!.name)) + 1)
      if (kinds.length > 1 && kinds.every(isCounted)) return [plan(line, kinds)]
    }
    const stem = opposite.exec(nameAt(index + 1))?.[1]
    if (stem !== undefined && nameAt(index + 2) === `未${stem}` && isCounted(line))
      return [plan(line, at.slice(index + 1, index + 3))]
    const [[own], [gained], [lost]] = scored as [number[], number[], number[]]
    return isScored && line === own ? [plan(line, [gained!, lost!])] : []
  })
}

const single = /^(?:当|本)[月期季]|^(?:单|每)月/
const upToThen = /^(?:本年|全年|年内|年度|当年)?累计|^年初以来/
const time = /月份?$|季度$|^[0-9]{1,2}月/

/** 累计 beside 当月: each is the sum of all up to its row. */
function runningOf(
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): TableBalance[] {
  const named = (words: RegExp) =>
    columns.flatMap(({ name }, column) => (words.test(name) ? [column] : []))
  const [[own, ...more], [all, ...others]] = [named(single), named(upToThen)]
  if (own === undefined || all === undefined || more.length + others.length > 0) return []
  const inColumn = (column: number) =>
    cells.filter(cell => cell.column === column && time.test(rows[cell.row]!.name))
  const [singles, sums] = [inColumn(own), inColumn(all)]
  if (sums.length > mostKinds || ![...singles, ...sums].every(({ kind }) => kind === 'number'))
    return []
  return sums.flatMap((result, index): TableBalance[] => {
    const terms = singles.slice(0, index + 1).map(cell => ({ cell, isTaken: false }))
    const rounded = [result, ...singles].some(isRoundedCell)
    return [{ by: 'row', plan: -1, kind: 'running', result, terms, rounded }]
  })
}
