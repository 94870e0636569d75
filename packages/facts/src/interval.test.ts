import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, isPercentOf, meet, ratio, readings, scaled, sum } from './interval.js'
import { scan } from './scan/index.js'

const span = { start: 0, end: 1 }
const open = Number.POSITIVE_INFINITY

describe('readings', () => {
  it.each([
    ['28件', { low: 28, high: 28 }],
    ['２８件', { low: 28, high: 28 }],
    ['28元', { low: 27.5, high: 29 }],
    ['1.2万件', { low: 11_500, high: 13_000 }],
    ['28余件', { low: 28, high: open }],
    ['近28件', { low: 0, high: 28 }],
    ['约28件', { low: 0, high: open }],
  ])('%s', (text, expected) => {
    expect(readings(scan(text).quantities[0]!)).toEqual(expected)
  })

  it('of a percentage are what is rounded or cut off to it', () => {
    const { low, high } = readings({ span, value: 82.4, precision: 0.1, unit: '%' })
    expect(low).toBeCloseTo(82.35)
    expect(high).toBeCloseTo(82.5)
  })
})

describe('arithmetic', () => {
  const number = fc.integer({ min: 1, max: 1000 })
  const interval = fc.tuple(number, number).map(([a, b]) => ({
    low: Math.min(a, b),
    high: Math.max(a, b),
  }))
  const within = ({ low, high }: { low: number; high: number }) => (low + high) / 2
  const exact = (value: number) => ({ low: value, high: value })

  it('holds the result of any two values inside', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [x, y] = [within(a), within(b)]
        expect(meet(sum(a, b), exact(x + y))).toBe(true)
        expect(meet(difference(a, b), exact(x - y))).toBe(true)
        expect(meet(ratio(a, b), exact(x / y))).toBe(true)
        expect(meet(scaled(a, -2), exact(-2 * x))).toBe(true)
        expect(isPercentOf(exact((100 * x) / y), a, b)).toBe(true)
      }),
    )
  })

  it('meets where the ends touch, and not past them', () => {
    expect(meet({ low: 0, high: 1 }, { low: 1, high: 2 })).toBe(true)
    expect(meet({ low: 0, high: 1 }, { low: 1.01, high: 2 })).toBe(false)
    expect(meet({ low: 2, high: 3 }, { low: 0, high: 1.9 })).toBe(false)
  })

  it('knows no quotient by nothing', () => {
    expect(ratio(exact(1), exact(0)).high).toBe(open)
    expect(ratio(exact(1), { low: 1, high: open }).low).toBe(0)
  })
})
