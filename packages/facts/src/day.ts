/**
 * A day as eight digits, 20251020, so that days compare as numbers. The days of the calendar are not
 * counted by it: `dayNumber` does that.
 */
export type Day = number

/** The day 0 comes before all days of its month. */
export const dayOf = (year: number, month: number, day: number): Day =>
  year * 10_000 + month * 100 + day

export const yearOf = (day: Day): number => Math.floor(day / 10_000)
export const monthOf = (day: Day): number => Math.floor(day / 100) % 100

/** 20241231 as 2024年12月31日. */
export const writeDay = (day: Day): string => `${yearOf(day)}年${monthOf(day)}月${day % 100}日`
