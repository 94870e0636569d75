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
  ])('%s', (text, words, hour, minute) => {
    expect(read(text)).toEqual([[words, hour, minute]])
  })

  it.each(['48时', '30学时', '3月5日2时段', '比例1:3', '72小时', '上午3点建议', '工作日12:00'])(
    'none in %s',
    text => {
      expect(read(text)).toEqual([])
    },
  )

  it('reads 100,000 characters without one', () => {
    expect(read('日9'.repeat(50_000))).toEqual([])
    expect(read('9'.repeat(100_000))).toEqual([])
  })
})
