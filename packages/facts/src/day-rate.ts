import type { DayRate } from './types.js'

/** The most that a year has; which year it is, and on how many of its days the air was measured, need not be known. */
export const mostDays = 366

/**
 * What is wrong with days of good air: `days`, where no year has so many; `rate`, where their share is less than it
 * would be if every day of the longest year counted. On fewer days that were measured it is more.
 */
export function faultOfDays({ days, rate }: DayRate): 'days' | 'rate' | undefined {
  if (days.value > mostDays) return 'days'
  const least = (days.value / mostDays) * 100
  return rate && rate.value + rate.precision <= least ? 'rate' : undefined
}
