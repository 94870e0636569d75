import type { Quantity, TotalPart } from '../../types.js'
import { comparable } from '../../unit.js'
import { titlesIn } from '../mark/between.js'
import { isNoTotal } from './no-total.js'
import { comparing } from './part-list.js'

/** Longer items tell of more than their amount. */
const longest = 120
/** A figure further behind is not what the item is. */
const reach = 40
/** Behind an item's amount: what it is made of, reckoned from or compared with. */
const inner = /[，,（(]\s?(?:按|占|较|比|同比|即)|其中|包括|含/
/** What a bracket of the name says: 设备购置费（含发电机、叉车等）28.5万元. */
const bracket = /[（(][^（）()0-9０-９]{0,30}[）)]/g
/** Words that leave open what the amount is of: not whole, not of this time, taken off. */
const unsure =
  /等|约|余|左右|以上|不少于|不低于|部分|主要|上年|去年|同期|往年|结转|结余|扣除|减去?|剔除|缺口|重复|合计|共计|总计|小计|计划|预计|每|各(?!类|项|种)|人均|户均|增加|增长|新增|超过|分别/
const clauseEnd = /[。；;！？\n]/
/** The words that lead up to the amount are no part of the name: 道路养护，安排300万元. */
const verb =
  /(?:[，,：:]\s?)?(?:共|已|拟|计|为|是|有|安排|投入|投资|支出|使用|拨付|下达|办理|受理|办结|查处|估算|概算|金额|费用){0,4}\s?$/

/** One item of a list, without its number: its name and its amount, where it has one and no doubt. */
export function readDivisionItem(
  text: string,
  from: number,
  to: number,
  quantities: readonly Quantity[],
  total: Quantity,
): TotalPart | undefined {
  const words = text.slice(from, to).trimEnd()
  const body = words.replace(/[。；;，,]$/, '')
  if (words.length > longest || clauseEnd.test(body)) return undefined
  const isInTitle = titlesIn(text)
  const [quantity, ...others] = quantities.filter(
    ({ span: at, unit }) =>
      at.start >= from &&
      at.end <= from + body.length &&
      comparable(unit, total.unit) &&
      !isInTitle(at.start),
  )
  if (!quantity || quantity.approximation || quantity.value <= 0) return undefined
  const behind = inner.exec(text.slice(quantity.span.end, from + body.length))
  const end = behind ? quantity.span.end + behind.index : from + body.length
  if (others.some(({ span: at }) => at.start < end)) return undefined
  const before = text.slice(from, quantity.span.start)
  if (before.length > reach || comparing.test(before) || isNoTotal(text, quantity)) return undefined
  const own = text.slice(from, end)
  if (unsure.test(own.replace(bracket, '')) || /其中/.test(before)) return undefined
  const label = before.replace(verb, '').trim()
  return label.length > 1 ? { label, quantity } : undefined
}
