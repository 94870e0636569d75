import { describe, expect, it } from 'vitest'
import { dayOf, monthOf, writeDay, yearOf } from './day.js'

describe('a day as eight digits', () => {
  it('compares as the calendar does', () => {
    const days = [dayOf(2024, 12, 31), dayOf(2025, 1, 0), dayOf(2025, 1, 1), dayOf(2025, 2, 1)]
    expect(days.toSorted((a, b) => a - b)).toEqual(days)
  })

  it('gives its year and its month', () => {
    const day = dayOf(2025, 10, 20)
    expect(day).toBe(20251020)
    expect([yearOf(day), monthOf(day)]).toEqual([2025, 10])
  })

  it.each([
    [20241231, '2024年12月31日'],
    [20250601, '2025年6月1日'],
  ])('writes %i as %s', (day, written) => {
    expect(writeDay(day)).toBe(written)
  })
})
