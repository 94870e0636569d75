import type { Figure, Interval } from './types.js'

/** Units of things that are counted one by one; their whole numbers are exact. */
const counted =
  /^(?:件次?|起|宗|例|份|人次?|名|位|个|所|家次?|处|座|场次?|次|期|批次?|辆|台|条|项|部|篇|户次?|套|组|班|门|节|款|支|队|只|头|株|棵|番|卷|册|本|张|幅|笔|种|类|间|栋|幢|则|版|块|轮|站|点|村|镇|乡|县|市|区)$/

/** Room for the last bit of a float. */
const hair = 1e-9

/**
 * A figure may have been rounded or cut off at its last digit: 82.4 stands for 82.35 up to 82.5. A
 * whole number of counted things is what it is. 余 and 超 leave the upper end open, 近 the lower,
 * 约 both. A fraction in words says itself what it may stand for.
 */
export function readings({
  value,
  precision,
  unit,
  approximation,
  stands,
}: Omit<Figure, 'span'>): Interval {
  if (stands) return stands
  if (approximation === 'about') return { low: 0, high: Number.POSITIVE_INFINITY }
  const exact = precision === 1 && counted.test(unit)
  const low = exact ? value : value - precision / 2
  const high = exact ? value : value + precision
  if (approximation === 'more') return { low, high: Number.POSITIVE_INFINITY }
  if (approximation === 'less') return { low: 0, high }
  return { low, high }
}

export const meet = (a: Interval, b: Interval): boolean =>
  a.low <= b.high + hair * Math.max(1, Math.abs(b.high)) &&
  b.low <= a.high + hair * Math.max(1, Math.abs(a.high))

export const difference = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  high: a.high - b.low,
})

export const sum = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
})

/** The quotient of what is never negative. */
export const ratio = (a: Interval, b: Interval): Interval => ({
  low: b.high === Number.POSITIVE_INFINITY ? 0 : a.low / b.high,
  high: b.low <= 0 ? Number.POSITIVE_INFINITY : a.high / b.low,
})

export const scaled = ({ low, high }: Interval, by: number): Interval =>
  by < 0 ? { low: high * by, high: low * by } : { low: low * by, high: high * by }

/** True where part / whole can be written as this percentage. */
export const isPercentOf = (percent: Interval, part: Interval, whole: Interval): boolean =>
  meet(percent, scaled(ratio(part, whole), 100))
