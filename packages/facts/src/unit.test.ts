import { describe, expect, it } from 'vitest'
import { comparable, units } from './unit.js'

describe('comparable', () => {
  it.each([
    ['件', '起'],
    ['件', '份'],
    ['人', '名'],
    ['所', '家'],
    ['个', '项'],
    ['场', '场次'],
    ['亩', '亩'],
  ])('takes %s and %s for one count', (a, b) => {
    expect([comparable(a, b), comparable(b, a)]).toEqual([true, true])
  })

  it.each([
    ['人', '人次'],
    ['场', '人次'],
    ['场次', '人'],
    ['件', '人'],
    ['元', '件'],
    ['件', '个'],
  ])('keeps %s and %s apart', (a, b) => {
    expect([comparable(a, b), comparable(b, a)]).toEqual([false, false])
  })
})

describe('units', () => {
  it('stand with the longer before the shorter that it opens with', () => {
    for (const [index, unit] of units.entries()) {
      expect(units.slice(0, index).filter(earlier => unit.startsWith(earlier))).toEqual([])
    }
  })
})
