import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isAverage,
  isOffByUnit,
  isQuotient,
  isQuotientOf,
  isShareInWords,
  isShareOf,
  isShareOfSum,
  isWrittenAs,
} from './quotient.js'
import { scan } from './scan/index.js'
import type { Average, Figure } from './types.js'

const count = (value: number) => scan(`${value}件`).quantities[0]!
const percent = (text: string) => {
  const { value, decimals } = scan(text).percentages[0]!
  return { span: { start: 0, end: 1 }, value, precision: 10 ** -decimals, unit: '%' }
}
const fits = (text: string, part: number, ...wholes: number[]) =>
  isQuotient(percent(text), count(part), wholes.map(count))

describe('quotients', () => {
  it.each([
    ['82.4%', 862, [1046], true],
    ['82.5%', 862, [1046], false],
    ['5.2%', 58, [1113], true],
    ['5.4%', 58, [1113], false],
    ['96.2%', 50, [52], true],
    ['96.1%', 50, [52], true],
    ['96%', 50, [52], true],
    ['92.33%', 12, [13], false],
    ['92.31%', 12, [13], true],
    ['100%', 259, [260], false],
    ['100%', 259, [259], true],
    ['100.0%', 2599, [2600], false],
    ['99.9%', 2599, [2600], true],
    // Of what was accepted or of what was closed.
    ['19.2%', 29, [151, 135], true],
    ['21.4%', 29, [151, 135], true],
    // Both parts of the two, though another count stands between them.
    ['60%', 20, [40, 100], true],
    ['62%', 20, [40, 100], false],
    ['24.2%', 29, [151, 135], false],
    // The rest, the sum, the remainder.
    ['98.75%', 15, [1200], true],
    ['96%', 28, [50, 20], true],
    ['89.4%', 135, [140, 11], true],
  ])('%s of %i and %j: %s', (text, part, wholes, expected) => {
    expect(fits(text, part, ...wholes)).toBe(expected)
  })

  it('takes figures in 万 for what they are, rounded', () => {
    const { quantities } = scan('9.8万户 12.5万户')
    expect(isShareOf(percent('78.4%'), quantities[0]!, quantities[1]!)).toBe(true)
    expect(isShareOf(percent('88.4%'), quantities[0]!, quantities[1]!)).toBe(false)
  })

  it('accepts every quotient, rounded or cut off', () => {
    const whole = fc.integer({ min: 2, max: 20_000 })
    fc.assert(
      fc.property(
        whole,
        fc.nat(),
        fc.constantFrom(0, 1, 2),
        fc.boolean(),
        (all, n, places, cut) => {
          const part = 1 + (n % (all - 1))
          const exact = (part / all) * 100
          const unit = 10 ** places
          const figure = (cut ? Math.floor(exact * unit + 1e-9) / unit : exact).toFixed(places)
          fc.pre(Number(figure) < 100)
          expect(fits(`${figure}%`, part, all)).toBe(true)
        },
      ),
    )
  })
})

describe('quotients of a named whole', () => {
  it.each([
    ['96.2%', 50, [52], [], true],
    ['98.5%', 50, [52], [], false],
    // Two sources; what was passed on; what was put right in two ways.
    ['100%', 31, [10, 21], [], true],
    ['100%', 42, [52], [10], true],
    ['94.1%', 20, [85], [60], true],
    ['60%', 10, [50, 999], [20], true],
    ['89.4%', 135, [140], [11], true],
    // No count is used twice: 39 and 27 are not 93 less 27.
    ['100%', 39, [93], [27], false],
    ['98.5%', 66, [68, 68], [], false],
    ['50%', 52, [52], [], false],
  ])('%s of %i, %j and %j: %s', (text, part, wholes, others, expected) => {
    const figures = (values: number[]) => values.map(count)
    expect(isQuotientOf(percent(text), count(part), figures(wholes), figures(others))).toBe(
      expected,
    )
  })
})

describe('shares of one whole', () => {
  it.each([
    ['30%', 10, [20], 100, true],
    ['10%', 10, [20], 100, true],
    ['90%', 10, [20], 100, true],
    ['60%', 10, [20, 30], 100, true],
    ['40%', 10, [20, 30], 100, true],
    ['50%', 10, [20, 30], 100, false],
    ['20%', 10, [20], 100, false],
  ])('%s may be %i or the sum of it and %j, of %i: %s', (text, part, before, whole, expected) => {
    expect(isShareOfSum(percent(text), count(part), before.map(count), count(whole))).toBe(expected)
  })

  it('in words never mean what is left, nor more than all', () => {
    const third: Figure = { ...percent('30%'), stands: { low: 25, high: 35 } }
    const is = (part: number, before: number[], whole: number) =>
      isShareInWords(third, count(part), before.map(count), count(whole))
    expect([is(30, [], 100), is(70, [], 100), is(10, [20], 100)]).toEqual([true, false, true])
    const all: Figure = { ...percent('100%'), stands: { low: 90, high: 120 } }
    expect(isShareInWords(all, count(110), [], count(100))).toBe(false)
    expect(isShareInWords(all, count(100), [], count(100))).toBe(true)
  })

  it('are of no more than the whole', () => {
    expect(isShareOf(percent('110%'), count(110), count(100))).toBe(false)
    expect(isWrittenAs(percent('110%'), count(110), count(100))).toBe(true)
    expect(isWrittenAs(percent('90%'), count(110), count(100))).toBe(false)
  })

  it('are all of it where 100% is said, but for 近', () => {
    const near: Figure = { ...percent('100%'), approximation: 'less' }
    expect(isShareOf(near, count(259), count(260))).toBe(true)
    expect(isShareOf(percent('100%'), { ...count(2590), precision: 10 }, count(2600))).toBe(true)
  })

  it('may be of a nearer count', () => {
    const is = (nearer: number[]) =>
      isQuotientOf(percent('50%'), count(20), [count(90)], [], nearer.map(count))
    expect([is([]), is([40])]).toEqual([false, true])
  })
})

describe('averages', () => {
  const figure = (text: string): Figure => scan(text).quantities[0]!
  const is = (result: string, total: string, count: string, others: [string, string][] = []) =>
    isAverage({
      result: figure(result),
      total: figure(total),
      count: figure(count),
      others: others.map(([a, b]) => [figure(a), figure(b)] as const),
    } as unknown as Average)

  it.each([
    ['40件', '360件', '9名', true],
    // Rounded or cut off, though 件 are counted one by one.
    ['40件', '363件', '9名', true],
    ['40件', '356件', '9名', true],
    ['40件', '355件', '9名', false],
    ['40件', '370件', '9名', false],
    ['40.3件', '363件', '9名', true],
    ['40.1件', '363件', '9名', false],
    // 约 is no more than a fifth off.
    ['约40件', '431件', '9名', true],
    ['约40件', '433件', '9名', false],
    ['约40件', '289件', '9名', true],
    ['约40件', '287件', '9名', false],
  ])('%s of %s by %s: %s', (result, total, by, expected) => {
    expect(is(result, total, by)).toBe(expected)
  })

  it.each([
    // 亿 for 万, 万 for none, none for 万; another figure.
    ['8.73万元', '1623.8亿元', '186件', true],
    ['3.3元', '7788万元', '2360件', true],
    ['3.3万元', '7788元', '2360件', true],
    ['9.73万元', '1623.8亿元', '186件', false],
    ['9.73万元', '1623.8万元', '186件', false],
  ])('%s of %s by %s is off by its unit: %s', (result, total, by, expected) => {
    const average = { result: figure(result), total: figure(total), count: figure(by), others: [] }
    expect(isOffByUnit(average as unknown as Average)).toBe(expected)
  })

  it('is no less than the quotient where its number is of times', () => {
    const atLeast = (result: string) =>
      isAverage({
        result: figure(result),
        total: figure('360件'),
        count: figure('9名'),
        others: [],
        atLeast: true,
      } as unknown as Average)
    expect(['30件', '40件', '50件'].map(atLeast)).toEqual([false, true, true])
  })

  it('is not cut off from what is one more', () => {
    expect([is('2场', '288场', '96个'), is('2场', '287场', '96个')]).toEqual([false, true])
  })

  it('may be of others, or of the parts of the year', () => {
    expect(is('40件', '500件', '9名', [['360件', '9名']])).toBe(true)
    expect(is('40件', '500件', '9名', [['400件', '9名']])).toBe(false)
    const monthly = (total: string) =>
      isAverage({
        result: figure('10件'),
        total: figure(total),
        share: { value: 12, unit: '个月' },
        others: [],
      } as unknown as Average)
    expect([monthly('120件'), monthly('140件')]).toEqual([true, false])
  })
})
