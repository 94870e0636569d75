import { describe, expect, it } from 'vitest'
import { comparable, unitRatio, units } from './unit.js'

describe('comparable', () => {
  it.each([
    ['件', '起'],
    ['件', '份'],
    ['宗', '例'],
    ['人', '名'],
    ['人', '位'],
    ['所', '家'],
    ['处', '座'],
    ['个', '项'],
    ['条', '个'],
    ['场', '场次'],
    ['期', '批次'],
    ['辆', '台'],
    ['头', '只'],
    ['元', '元'],
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
    ['辆', '头'],
    ['项', '家'],
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

  it('have no scale before them', () => {
    expect(units.filter(unit => /[万亿]/.test(unit))).toEqual([])
    expect(units.filter(unit => ['元', '人次', '平方公里', '面'].includes(unit))).toHaveLength(4)
  })
})

describe('unitRatio', () => {
  it.each([
    ['平方公里', '平方米', 1e6],
    ['公顷', '亩', 15],
    ['平方米', '公顷', 1e-4],
    ['公里', '米', 1000],
    ['米', '毫米', 1000],
    ['小时', '分钟', 60],
    ['件', '件', 1],
    ['件', '起', undefined],
    ['公里', '亩', undefined],
    ['亩', '公里', undefined],
  ])('of %s in %s is %s', (from, to, ratio) => {
    const own = unitRatio(from, to)
    expect(own && Number(own.toPrecision(12))).toBe(ratio)
  })
})
