import { span } from '@hegao/document'
import type { Quantity, TotalPart } from '../../types.js'
import type { BareTotal } from './part-list.js'

interface Pair {
  readonly label: string
  readonly first: Quantity
  readonly second: Quantity
}

/** 46宗1824.7亩, 46宗、1824.7亩: two measures of one thing. */
const glue = /^(?:、|[，,]?(?:面积|金额|共计?|计|涉案|合同额|款额)[\u3400-\u9fff]{0,2})?$/
const opener = /^[\u3400-\u9fff]{0,8}[，,]其中[：:]?(?<label>[\u3400-\u9fff]{2,10})$/
const joint = /^[\u3400-\u9fff]{0,6}(?:[、，,]|和|以及)(?<label>[\u3400-\u9fff]{2,10})$/
/** Who came in one class may come in another. */
const mayReturn = /^[人名位户家个所]$/
const mostParts = 8

/**
 * 供应土地72宗3105.4亩，其中出让46宗1824.7亩、划拨26宗1280.7亩: where the ones add up to their total, the list is all of it, and the others have
 * to add up as well.
 */
export function scanPairLists(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((_, index) => {
    const whole = pairAt(text, quantities, index)
    if (!whole) return []
    const parts: Pair[] = []
    let end = whole.second.span.end
    for (let next = index + 2; parts.length < mostParts; next += 2) {
      const pair = pairAt(text, quantities, next)
      const gap = pair && text.slice(end, pair.first.span.start)
      if (!pair || !gap || gap.length > 24) break
      const label = (parts.length === 0 ? opener : joint).exec(gap)?.groups?.label
      const isAlike = pair.first.unit === whole.first.unit && pair.second.unit === whole.second.unit
      if (!label || !isAlike) break
      parts.push({ ...pair, label })
      end = pair.second.span.end
    }
    if (parts.length < 2 || !/^[\u3400-\u9fff]{0,8}(?:[，,。；;]|$)/.test(text.slice(end, end + 9)))
      return []
    if (/等|另|还有|其余|其他/.test(text.slice(end, end + 16))) return []
    const firsts = listOf(whole.first, parts, ({ first }) => first)
    const seconds = listOf(whole.second, parts, ({ second }) => second)
    const isApart = (unit: string) => !mayReturn.test(unit) || areHouseholds(whole)
    if (isWhole(firsts)) return isApart(seconds.total.unit) ? [seconds] : []
    return isWhole(seconds) && isApart(firsts.total.unit) ? [firsts] : []
  })
}

/** 2874户4326人: people belong to one household. */
const areHouseholds = ({ first, second }: Omit<Pair, 'label'>): boolean =>
  first.unit === '户' && second.unit === '人'

const isWhole = ({ total, parts }: BareTotal): boolean =>
  Math.abs(parts.reduce((sum, { quantity }) => sum + quantity.value, -total.value)) < 1e-6

function listOf(
  total: Quantity,
  pairs: readonly Pair[],
  figureOf: (pair: Pair) => Quantity,
): BareTotal {
  const parts = pairs.map((pair): TotalPart => ({ label: pair.label, quantity: figureOf(pair) }))
  return {
    span: span(total.span.start, parts.at(-1)!.quantity.span.end),
    total,
    parts,
    by: 'list',
    exhaustive: false,
    listed: true,
    ends: true,
    remarked: false,
    open: false,
    addedUp: true,
    alternatives: [],
  }
}

function pairAt(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): Omit<Pair, 'label'> | undefined {
  const [first, second] = [quantities[at], quantities[at + 1]]
  if (!first || !second || first.unit === second.unit) return undefined
  if (first.approximation || second.approximation) return undefined
  return glue.test(text.slice(first.span.end, second.span.start)) ? { first, second } : undefined
}
