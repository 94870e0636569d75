/** The Gregorian calendar, without a clock: every year, month and day is the caller's. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number =>
  (lengths[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0)

/** Days since 1 January of the year 1, so that two days can be subtracted. */
export function dayNumber(year: number, month: number, day: number): number {
  const past = year - 1
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  for (let index = 1; index < month; index++) days += daysInMonth(year, index)
  return days + day - 1
}

/** 1 for Monday to 7 for Sunday: 1 January of the year 1 was a Monday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (dayNumber(year, month, day) % 7) + 1
