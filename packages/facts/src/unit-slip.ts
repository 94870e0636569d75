import { meet, ratio, readings, scaled } from './interval.js'
import type { Amount } from './types.js'

/** 亿 for 万, 万 for 元, and back; 亿 for 元. */
const scales = [1e4, 1e-4, 1e8, 1e-8]
/** Fewer digits may agree by chance. */
const leastDigits = 3
/** A scope of the own body, which may as well be left out: 全县. */
const own = /^全[市县区州盟旗镇乡]$/

/**
 * True where the growth of an amount fits another of the same name only if one of the two were ten
 * thousand times what is written: 收入133,200亿元，增长5% beside 收入126,840万元.
 */
function isOffByUnit(amount: Amount, base: Amount): boolean {
  if (!amount.growth || amount.name !== base.name || !isOneScope(amount, base)) return false
  if ([amount, base].some(({ figure }) => digitsOf(figure.value / figure.precision) < leastDigits))
    return false
  const { figure, direction } = amount.growth
  const sign = direction === 'down' ? -1 : 1
  const { low, high } = ratio(readings(amount.figure), readings(base.figure))
  const fits = (scale: number) =>
    meet(readings(figure), scaled({ low: low / scale - 1, high: high / scale - 1 }, 100 * sign))
  return !fits(1) && scales.some(fits)
}

const digitsOf = (value: number): number => String(Math.round(value)).length

const isOneScope = ({ scope: a }: Amount, { scope: b }: Amount): boolean =>
  a === b || (a === undefined ? own.test(b!) : b === undefined && own.test(a))

/** The amounts that another one of the draft shows to be off by their unit. */
export const unitSlips = <T extends Amount>(
  amounts: readonly T[],
): readonly { readonly amount: T; readonly base: T }[] =>
  amounts.flatMap(amount => {
    // Few have one, and only these are held against all others.
    if (!amount.growth) return []
    const base = amounts.find(other => other !== amount && isOffByUnit(amount, other))
    return base ? [{ amount, base }] : []
  })
