import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuotient, isQuotientOf, isShareOf } from './quotient.js'
import { scan } from './scan/index.js'

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
    ['89.4%', 135, [140], [11], true],
    // No count is used twice: 39 and 27 are not 93 less 27.
    ['100%', 39, [93], [27], false],
    ['98.5%', 66, [68, 68], [], false],
  ])('%s of %i, %j and %j: %s', (text, part, wholes, others, expected) => {
    const figures = (values: number[]) => values.map(count)
    expect(isQuotientOf(percent(text), count(part), figures(wholes), figures(others))).toBe(
      expected,
    )
  })
})
