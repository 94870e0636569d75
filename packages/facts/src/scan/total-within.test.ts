import { describe, expect, it } from 'vitest'
import { growth, linear } from '../testing/growth.js'
import { scanQuantities } from './quantity.js'
import { scanTotals } from './total.js'
import { scanWithin } from './total-within.js'

const totals = (text: string) =>
  scanTotals(text, scanQuantities(text))
    .filter(({ by }) => by === 'among')
    .map(({ total, parts }) =>
      [`${total.value}`, ...parts.map(one => one.label + one.quantity.value)].join(' '),
    )

describe('grades of what is counted', () => {
  it.each([
    ['全市28个国控、省控断面中，Ⅰ类6个、Ⅱ类13个、Ⅲ类9个，占比100%。', '28 Ⅰ类6 Ⅱ类13 Ⅲ类9'],
    ['28家被评企业中，A级6家、B级13家、C级9家。', '28 A级6 B级13 C级9'],
  ])('%s', (text, expected) => {
    expect(totals(text)).toContain(expected)
  })

  it.each([
    ['what they have', '12个乡镇中，法治广场12个、文化广场9个。'],
    ['what was done', '28个断面中，新建6个、改造13个。'],
    ['one grade', '28个断面中，Ⅰ类6个。'],
    ['another unit', '28个断面中，Ⅰ类6处水源、Ⅱ类13处水源。'],
  ])('not %s: %s', (_, text) => {
    expect(totals(text).filter(one => one.startsWith('28 新') || one.startsWith('12'))).toEqual([])
  })

  it('takes linear time', () => {
    const read = (text: string) => scanWithin(text, scanQuantities(text))
    expect(growth('28个断面中，Ⅰ类6个、', read)).toBeLessThan(linear)
  })
})
