import type { Balance, Quantity } from '../../types.js'
import { added, left } from './move-words.js'
import { balanceOf } from './of.js'

const net = /净(?:(?<up>增)加?|(?<down>减)少?)了?[\u3400-\u9fff]{0,8}$/
const came = new RegExp(`^(?:${added}|承接|增加|上收|划入|纳入|增设|恢复)`)
const went = new RegExp(`^(?:${left}|下放|合并|划转|划出|移交|整合|停用|移出|停业)`)
const opener = /^(?:[（(](?:其中)?|[，,]其中)[：:]?([\u3400-\u9fff]{2,10})$/
const joint = /^(?:、|，|和|及)([\u3400-\u9fff]{2,10})$/
const mostParts = 6

/**
 * A net change with what came and what went behind it: 净减9项（取消14项、承接5项）; 净增87家，其中新开办142家、关停55家, where
 * 其中 can only mean all of them, for one is larger than what it is said to be part of.
 */
export function scanNets(text: string, quantities: readonly Quantity[]): Balance[] {
  return quantities.flatMap((result, index) => {
    const { start, end } = result.span
    const said = net.exec(text.slice(Math.max(0, start - 14), start))?.groups
    if (!said) return []
    const parts: { label: string; quantity: Quantity }[] = []
    const inBrackets = /[（(]/.test(text.slice(end, end + 1))
    let from = end
    for (const quantity of quantities.slice(index + 1, index + 1 + mostParts)) {
      const gap = text.slice(from, quantity.span.start)
      const label = (parts.length === 0 ? opener : joint).exec(gap)?.[1]
      if (!label || quantity.unit !== result.unit) break
      parts.push({ label, quantity })
      from = quantity.span.end
    }
    const isOver = (inBrackets ? /[）)]/ : /[。；;]|^$/).test(text.slice(from, from + 1))
    const signs = parts.map(({ label }) => (came.test(label) ? 1 : went.test(label) ? -1 : 0))
    if (!isOver || signs.includes(0) || new Set(signs).size < 2) return []
    if (!inBrackets && !parts.some(({ quantity }) => quantity.value > result.value)) return []
    const turned = said.up ? 1 : -1
    const entries = [...parts, { label: '', quantity: result }]
    return balanceOf(text, entries, { signOf: at => signs[at]! * turned }) ?? []
  })
}
