import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, daysInMonth, isLeapYear, weekdayOf } from './calendar.js'

/** The platform's calendar, which the sources may not use. */
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day))

describe('calendar', () => {
  it('agrees with the platform on every day from 1990 to 2040', () => {
    const end = Date.UTC(2041, 0, 1)
    const wrong: string[] = []
    let number = dayNumber(1990, 1, 1)
    for (let at = Date.UTC(1990, 0, 1); at < end; at += 86_400_000) {
      const date = new Date(at)
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      const right =
        dayNumber(year, month, day) === number++ &&
        weekdayOf(year, month, day) === (date.getUTCDay() || 7) &&
        daysInMonth(year, month) === utc(year, month + 1, 0).getUTCDate()
      if (!right) wrong.push(date.toISOString())
    }
    expect(wrong).toEqual([])
  })

  it('counts the days between any two days of two centuries', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    })
    const read = (date: Date) =>
      dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
    fc.assert(
      fc.property(day, day, (a, b) => {
        const days = Math.floor(a.getTime() / 86_400_000) - Math.floor(b.getTime() / 86_400_000)
        expect(read(a) - read(b)).toBe(days)
      }),
    )
  })

  it.each([
    [2000, true],
    [1900, false],
    [2100, false],
    [2024, true],
    [2023, false],
  ])('%i: leap year %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
  })

  it('knows no thirteenth month', () => {
    expect(daysInMonth(2024, 13)).toBe(0)
    expect(daysInMonth(2024, 0)).toBe(0)
  })
})
