import { dayNumber } from './calendar.js'
import type { Period } from './resolve-date.js'
import type { Duration, PeriodLength } from './types.js'

/** A length that its period refutes. */
export interface LengthFault {
  /** `longer` than the period holds, or `shorter`. */
  readonly kind: 'longer' | 'shorter'
  /** How long the period is, both ends counted. */
  readonly count: number
  readonly unit: 'day' | 'month' | 'year'
}

/** Holds a length against its period; where any way of counting fits, nothing is said. */
export function findLengthFault(
  period: Period,
  duration: Duration,
  of: PeriodLength['of'],
): LengthFault | undefined {
  if (duration.approximation) return undefined
  return byMonths(period, duration, of) ?? byDays(period, duration, of)
}

const months: Readonly<Partial<Record<Duration['unit'], number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
}

/** 4月至7月 is four months, or three from one to the other; 2021—2025年 five years, or four. */
function byMonths(
  { from, to }: Period,
  { value, unit }: Duration,
  of: PeriodLength['of'],
): LengthFault | undefined {
  const scale = months[unit]
  if (of === 'course' && unit !== 'year') return undefined
  if (!scale || from.day !== undefined || to.day !== undefined || from.part || to.part)
    return undefined
  const ofYears = from.month === undefined
  const years = (to.resolved?.year ?? 0) - (from.resolved?.year ?? 0)
  const inMonths = (to.month ?? 0) - (from.month ?? 0) + 12 * years
  const count = ofYears ? years + 1 : inMonths + 1
  const said = ofYears ? (value * scale) / 12 : value * scale
  if (count < 1 || (from.month === undefined) !== (to.month === undefined)) return undefined
  if (of === 'course') return byCalendarYears(value, years + 1)
  // 三年行动计划（2023年7月—2025年12月） begins within its first year.
  if (of === 'plan' && !ofYears) return undefined
  const fault = { count, unit: ofYears ? 'year' : 'month' } as const
  if (said > count) return { kind: 'longer', ...fault }
  return of === 'period' && said < count - 1 ? { kind: 'shorter', ...fault } : undefined
}

/** 2020年4月 to 2022年12月 is three years as they are counted on fingers, and two in full. */
function byCalendarYears(value: number, count: number): LengthFault | undefined {
  if (value > count) return { kind: 'longer', count, unit: 'year' }
  return value < count - 1 ? { kind: 'shorter', count, unit: 'year' } : undefined
}

function byDays(
  period: Period,
  { value, unit }: Duration,
  of: PeriodLength['of'],
): LengthFault | undefined {
  const count = daysOf(period)
  const accepted = accepts[unit]?.(value)
  if (count === undefined || !accepted) return undefined
  if (count < accepted.least) return { kind: 'longer', count, unit: 'day' }
  const inDays = unit === 'day' || unit === 'workday'
  const shorter =
    (of === 'period' && count - (inDays ? daysOff(count) : 0) > accepted.most) ||
    (of === 'season' && count > accepted.most) ||
    (of === 'campaign' && count > accepted.most && !isWorkingTime(count, value, unit))
  return shorter ? { kind: 'shorter', count, unit: 'day' } : undefined
}

/** Days off in between may have been left out. */
const daysOff = (count: number): number => 2 * Math.ceil(count / 7)

/** A campaign shorter than this may have been carried out within a longer time. */
const shortest = 10

/** True where the length may be that of the working days alone, in weeks of five or six. */
function isWorkingTime(count: number, value: number, unit: Duration['unit']): boolean {
  if (unit === 'month') return value < 1
  if (unit !== 'day' || value < shortest) return true
  return value >= (count * 5) / 7 - 3 && value <= (count * 6) / 7 + 1
}

/** How many days, both ends counted, a length may be said of. */
const accepts: Readonly<
  Partial<Record<Duration['unit'], (value: number) => { least: number; most: number }>>
> = {
  day: value => ({ least: Math.floor(value), most: Math.ceil(value) + 1 }),
  workday: value => ({ least: Math.floor(value), most: Number.POSITIVE_INFINITY }),
  night: value => ({ least: value, most: value + 1 }),
  week: value => ({ least: 7 * value - 2, most: 7 * value + 2 }),
  month: value =>
    value === 0.5 ? { least: 13, most: 17 } : { least: 25 * value, most: 34 * value },
  quarter: value => ({ least: 75 * value, most: 102 * value }),
  year: value => ({ least: 310 * value, most: 400 * value }),
}

/** The days of a period with both ends; one that runs over the turn of the year ends in the next. */
export function daysOf({ from, to }: Period): number | undefined {
  const [start, end] = [from.resolved?.year ?? 2024, to.resolved?.year ?? 2024]
  if (from.day === undefined || to.day === undefined) return undefined
  if (from.month === undefined || to.month === undefined) return undefined
  const open = !to.year || !from.resolved || !to.resolved
  const turn = open && to.month < from.month ? 1 : 0
  const last = dayNumber(end + turn, to.month, to.day)
  const count = last - dayNumber(start, from.month, from.day) + 1
  return count > 0 ? count : undefined
}
