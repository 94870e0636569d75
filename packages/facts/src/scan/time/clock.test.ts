import { describe, expect, it } from 'vitest'
import { scanClockTimes } from './clock.js'

const read = (text: string) =>
  scanClockTimes(text).map(({ span, hour, minute }) => [
    text.slice(span.start, span.end),
    hour,
    minute,
  ])

describe('times of day', () => {
  it.each([
    ['3月5日14时', '14时', 14, undefined],
    ['3月5日 14时30分', '14时30分', 14, 30],
    ['3月5日14:30', '14:30', 14, 30],
    ['上午９：００', '９：００', 9, 0],
    ['当天25时', '25时', 25, undefined],
    ['3月5日24时', '24时', 24, undefined],
    ['3月5号　14 时 30 分', '14 时 30 分', 14, 30],
    ['十五日9点', '9点', 9, undefined],
    ['９日９点３０分', '９点３０分', 9, 30],
    ['下午3点5分', '3点5分', 3, 5],
    ['中午12:05', '12:05', 12, 5],
    ['凌晨2时', '2时', 2, undefined],
    ['次日8:00前', '8:00', 8, 0],
    ['3月5日9点3分之一', '9点', 9, undefined],
  ])('%s', (text, words, hour, minute) => {
    expect(read(text)).toEqual([[words, hour, minute]])
  })

  it.each([
    '48时',
    '30学时',
    '3月5日2时段',
    '比例1:3',
    '72小时',
    '上午3点建议',
    '工作日12:00',
    '当日2时效',
    '当日3点意见',
    '上午9:0',
    '上午9:001',
    '上午9：０００',
    '下半日9时',
    '乘客午9时',
    '晚123时',
    '当天，9时',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('reads each of two', () => {
    expect(read('上午9时至下午5:30')).toEqual([
      ['9时', 9, undefined],
      ['5:30', 5, 30],
    ])
  })

  it('reads 100,000 characters without one', () => {
    expect(read('日9'.repeat(50_000))).toEqual([])
    expect(read('9'.repeat(100_000))).toEqual([])
  })
})
