import { isPercentOf, meet, ratio, readings } from './interval.js'
import type { Average, Figure, Interval } from './types.js'

/*
 * May a percentage be written of these counts? Which is asked depends on what the text says of them:
 *
 * - isQuotient: 审结47件，审结率90.4% says nothing of a whole: any count before it may be one.
 * - isQuotientOf: 受理52件，审结47件，审结率90.4% names the whole; others may belong to it still.
 * - isShareOf, isShareOfSum: 20件，占总数的30% is of this whole alone, by itself or with those before it.
 * - isShareInWords: 占一半, 占三分之一.
 * - isWrittenAs: part and whole are known; only rounding is asked.
 */

/**
 * True where the percentage may be the part by one of the wholes, or what the part leaves of it
 * (合格率 beside 不合格15批次). The part may be the sum of itself and the wholes before it
 * (当场整改60处，限期整改25处), the whole the sum or the remainder of two (新收与上年结转).
 */
export function isQuotient(percent: Figure, part: Figure, wholes: readonly Figure[]): boolean {
  const amounts = wholes.map(({ value }) => value)
  const pairs = amounts.flatMap((a, index) =>
    amounts.slice(index + 1).flatMap(b => [a + b, Math.abs(a - b)]),
  )
  const parts = [...runningSums(part, wholes), ...amounts.map(value => part.value + value)]
  return [...amounts, ...pairs].some(
    whole => whole > 0 && parts.some(value => fits(percent, value, whole, part)),
  )
}

/**
 * True where the percentage may be the part by a whole that the text calls so. Other counts may
 * belong to the part, or be added to the whole or taken from it (转办, 撤回); they are not used twice.
 * Any of the nearer ones may be the whole instead.
 */
export function isQuotientOf(
  percent: Figure,
  part: Figure,
  wholes: readonly Figure[],
  others: readonly Figure[],
  nearer: readonly Figure[] = [],
): boolean {
  const named = wholes.map(({ value }) => value)
  const rest = others.map(({ value }) => value)
  const all = rest.reduce((sum, value) => sum + value, 0)
  const pairs = named.flatMap((a, index) => named.slice(index + 1).flatMap(b => [a + b, a - b]))
  const changed = named.flatMap(whole => [...rest, all].flatMap(by => [whole + by, whole - by]))
  const parts = runningSums(part, others)
  const isFit = (value: number, whole: number) => whole > 0 && fits(percent, value, whole, part)
  return (
    [...named, ...pairs, ...changed, ...nearer.map(({ value }) => value)].some(whole =>
      isFit(part.value, whole),
    ) || parts.some(value => named.some(whole => isFit(value, whole)))
  )
}

/** True where rounding or cutting off may give the percentage: 153 of 152 may be written as 100 %. */
export const isWrittenAs = (percent: Figure, part: Figure, whole: Figure): boolean =>
  isPercentOf(readings(percent), readings(part), readings(whole))

/** True where the percentage is the part by this whole alone. */
export const isShareOf = (percent: Figure, part: Figure, whole: Figure): boolean =>
  fits(percent, part.value, whole.value, part)

/** True where rounding, and not cutting off, gives the percentage of the part by this whole. */
export const isRoundedTo = ({ value, precision }: Figure, part: Figure, whole: Figure): boolean =>
  part.value <= whole.value &&
  isPercentOf(
    { low: value - precision / 2, high: value + precision / 2 },
    readings(part),
    readings(whole),
  )

/** True where it is that, or the last of a list whose sum is: 甲类20件、乙类10件，占受理总数的30%. */
export const isShareOfSum = (
  percent: Figure,
  part: Figure,
  before: readonly Figure[],
  whole: Figure,
): boolean => runningSums(part, before).some(value => fits(percent, value, whole.value, part))

/** The same of a fraction in words: what 占一半 is said of is never what the part leaves. */
export const isShareInWords = (
  percent: Figure,
  part: Figure,
  before: readonly Figure[],
  whole: Figure,
): boolean =>
  runningSums(part, before).some(
    value => value <= whole.value && isWrittenAs(percent, { ...part, value }, whole),
  )

/** The part, and its sums with those before it. */
function runningSums(part: Figure, before: readonly Figure[]): number[] {
  let running = part.value
  const sums = before.toReversed().map(({ value }) => {
    running += value
    return running
  })
  return [part.value, ...sums]
}

function fits(percent: Figure, part: number, whole: number, like: Figure): boolean {
  if (part > whole) return false
  // All is all: 259 of 260 is 99.6 %, and nobody calls it 100 %; 近100% it is.
  if (percent.value === 100 && !percent.approximation && like.precision === 1) return part === whole
  const written = readings(percent)
  const all = readings({ ...like, value: whole })
  return [part, whole - part].some(value => isPercentOf(written, readings({ ...like, value }), all))
}

/**
 * True where rounding or cutting off may give the average, by its own counts or any others that may be
 * meant. 平均40件 of 363 by nine is a rounded figure, though 件 are counted one by one.
 */
export function isAverage({ result, total, count, share, others, atLeast }: Average): boolean {
  const written = result.approximation === 'about' ? roughly(result) : roundedReadings(result)
  const by = count ? readings(count) : { low: share!.value, high: share!.value }
  const fits = (whole: Interval, divisor: Interval) => meet(written, ratio(whole, divisor))
  // 约4.8万人次, 场均500人次: no more than a fifth off, and never ten times as many.
  const read = (one: Figure) => (one.approximation === 'about' ? roughly(one) : readings(one))
  return (
    fits(read(total), by) ||
    (atLeast === true && written.low > ratio(read(total), by).high) ||
    others.some(([whole, divisor]) => fits(read(whole), readings(divisor)))
  )
}

/** 亿 for 万, 万 for 元, and back. */
const slips = [1e4, 1e-4, 1e8, 1e-8]

/** True where the average would be right if its unit, or that of its total, were another: 1623.8亿元 by 186 is 8.73亿元. */
export const isOffByUnit = ({ atLeast: _, ...average }: Average): boolean =>
  average.total.unit === '元' &&
  slips.some(by => isAverage({ ...average, total: times(average.total, by), others: [] }))

const times = (figure: Figure, by: number): Figure => ({
  ...figure,
  value: figure.value * by,
  precision: figure.precision * by,
})

/** 约1.8万元 is no more than a fifth off. */
const roughly = ({ value }: Figure): Interval => ({ low: value * 0.8, high: value * 1.2 })

/** 2 is cut off from what is less than 3, and not from 3. */
const cutOff = 1 - 1e-6

const roundedReadings = (figure: Figure): Interval => {
  const { low, high } = readings(figure)
  const { value, precision } = figure
  return {
    low: Math.min(low, value - precision / 2),
    high: Math.max(high, value + precision * cutOff),
  }
}
