import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, isPercentOf, meet, ratio, readings, scaled, sum } from './interval.js'
import { scan } from './scan/index.js'

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

  it.each([
    '件',
    '件次',
    '人',
    '人次',
    '家',
    '家次',
    '场',
    '场次',
    '批',
    '批次',
    '户',
    '户次',
    '起',
  ])('of so many %s are exact', unit => {
    expect(readings({ value: 28, precision: 1, unit })).toEqual({ low: 28, high: 28 })
    expect(readings({ value: 28, precision: 10, unit })).toEqual({ low: 23, high: 38 })
  })

  it.each(['元', '亩', '个百分点', '百分点', '公里', '件衣物'])('of so many %s are not', unit => {
    expect(readings({ value: 28, precision: 1, unit })).toEqual({ low: 27.5, high: 29 })
  })

  it('of a fraction in words are what it says', () => {
    const stands = { low: 25, high: 35 }
    expect(readings({ value: 30, precision: 10, unit: '%', stands })).toBe(stands)
  })

  it('of a percentage are what is rounded or cut off to it', () => {
    const { low, high } = readings({ value: 82.4, precision: 0.1, unit: '%' })
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

  it('leaves room for the last bit of a float, however large', () => {
    expect(meet({ low: 0.1 + 0.2, high: 1 }, { low: 0, high: 0.3 })).toBe(true)
    expect(meet({ low: 0, high: 0.3 }, { low: 0.1 + 0.2, high: 1 })).toBe(true)
    const [large, hair] = [1e12, 0.001]
    expect(meet({ low: large + hair, high: 2e12 }, { low: 0, high: large })).toBe(true)
    expect(meet({ low: 0, high: large }, { low: large + hair, high: 2e12 })).toBe(true)
    expect(meet({ low: large * 1.001, high: 2e12 }, { low: 0, high: large })).toBe(false)
  })

  it('turns the ends where it takes away', () => {
    expect(scaled({ low: 1, high: 2 }, -3)).toEqual({ low: -6, high: -3 })
    expect(scaled({ low: 1, high: 2 }, 3)).toEqual({ low: 3, high: 6 })
  })

  it('knows no quotient by nothing', () => {
    expect(ratio(exact(0), exact(0)).high).toBe(open)
    expect(ratio(exact(1), { low: -1, high: 2 }).high).toBe(open)
    expect(ratio({ low: -open, high: 2 }, { low: 1, high: open }).low).toBe(0)
    expect(ratio(exact(1), exact(0)).high).toBe(open)
    expect(ratio(exact(1), { low: 1, high: open }).low).toBe(0)
  })
})
