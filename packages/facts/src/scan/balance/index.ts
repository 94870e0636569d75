import type { Balance, Quantity } from '../../types.js'
import type { BareTotal } from '../total/part-list.js'
import { readFund } from './fund.js'
import { readLevel } from './level.js'
import { scanReductions } from './list.js'
import { added, left } from './move-words.js'
import { scanNets } from './net.js'
import { balanceOf, opens, type Reader } from './of.js'
import { readRows, sentencesOf } from './row.js'
import { readStock } from './stock.js'
import { readDifference, readTimes } from './time.js'
import { readVacancy, scanVacancies } from './vacancy.js'

/** Finds figures in a row of which the last follows from the others. */
export function scanBalances(
  text: string,
  quantities: readonly Quantity[],
  totals: readonly BareTotal[],
): Balance[] {
  if (!words.test(text)) return []
  const known = new Set(totals.filter(({ by }) => by === 'sum').map(({ total }) => total))
  const rows = readRows(text, quantities)
  const read = (parts: readonly (typeof rows)[number][], readers: readonly Reader[]) =>
    parts.flatMap(row => row.flatMap((_, at) => readers.flatMap(one => one(row, at, text) ?? [])))
  const found = [
    ...read(rows, [readTimes, readDifference, readStock, readLevel(quantities)]),
    ...read(rows.flatMap(sentencesOf), [readNet, readVacancy, readFund]),
    ...scanReductions(text, quantities),
    ...scanNets(text, quantities),
    ...scanVacancies(text, quantities),
  ].filter(({ result }) => !known.has(result.quantity))
  // 四个季度 and 上半年、下半年 may both come to the year: one finding of it is enough.
  const results = new Set<Quantity>()
  return found.filter(({ result: { quantity } }) => {
    const isNew = !results.has(quantity)
    results.add(quantity)
    return isNew
  })
}

/** What one of the figures that follow is called. */
const words =
  /全年|年度|半年|季度|净[增减]|[空缺]编|空缺|编制|未.{0,2}结|结存|[结节]余|结转|[年期][初末底]|在[办审]|[减简缩整合并理].{0,2}[为到至]/

const noun = '(?<noun>[\\u3400-\\u9fff“”]{0,12})$'

const moved = new RegExp(`(?:(?<added>${added})|(?<left>${left}))了?${noun}`)
const netted = new RegExp(
  `^(?:(?:全年|年内|实际|共|合计)?净|(?:年末|年底)?[较比]年初净?)(?:(?<added>增加?)|(?<left>减少?))了?${noun}`,
)
const mostMoves = 5

/** 新增20个、退出2个，净增18个 */
const readNet: Reader = (row, at, text) => {
  const first = moved.exec(row[at]!.label)
  if (!first || /[较比]/.test(row[at]!.label) || !opens(row, at)) return undefined
  const signs = [first.groups!.added ? 1 : -1]
  const isOther = (matter: string) => matter !== '' && matter !== first.groups!.noun
  for (let next = at + 1; next < row.length && signs.length <= mostMoves; next++) {
    const entry = row[next]!
    const net = netted.exec(entry.label)?.groups
    const move = net ? undefined : moved.exec(entry.label)
    if (isOther((net ?? move?.groups)?.noun ?? '') || (entry.noun !== row[at]!.noun && entry.noun))
      return undefined
    if (net) {
      if (new Set(signs).size < 2 || row[next + 1]?.mark === '、') return undefined
      const turned = net.added ? 1 : -1
      const signOf = (index: number) => signs[index]! * turned
      return balanceOf(text, row.slice(at, next + 1), { signOf })
    }
    if (move?.index !== 0) return undefined
    signs.push(move.groups!.added ? 1 : -1)
  }
  return undefined
}
