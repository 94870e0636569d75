import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeChinese } from '../numeral.js'
import type { Duration } from '../types.js'
import { scanDurations } from './duration.js'

const show = ({ value, unit, role, approximation }: Duration) =>
  [value, unit, role, approximation].filter(word => word !== undefined).join(' ')
const read = (text: string) =>
  scanDurations(text).map(one => [text.slice(one.span.start, one.span.end), show(one)])

describe('lengths of time', () => {
  it.each([
    ['为期三天的', '三天', '3 day lasting'],
    ['为期3天的', '3天', '3 day lasting'],
    ['为期３天的', '３天', '3 day lasting'],
    ['历时两个月，', '两个月', '2 month lasting'],
    ['共3天）', '3天', '3 day lasting'],
    ['开展三天的培训', '三天', '3 day plain'],
    ['为期一周的', '一周', '1 week lasting'],
    ['为期两个星期', '两个星期', '2 week lasting'],
    ['半个月的', '半个月', '0.5 month plain'],
    ['为期一个半月', '一个半月', '1.5 month lasting'],
    ['两天半的', '两天半', '2.5 day plain'],
    ['为期半年的', '半年', '0.5 year lasting'],
    ['持续15日，', '15日', '15 day lasting'],
    ['20日内办结', '20日', '20 day within'],
    ['30个工作日内', '30个工作日', '30 workday within'],
    ['经过两天的角逐', '两天', '2 day through'],
    ['累计五天', '五天', '5 day total'],
    ['每三天一次', '三天', '3 day each'],
    ['连续3个季度', '3个季度', '3 quarter lasting'],
    ['近一个月', '一个月', '1 month plain less'],
    ['历时三个多月', '三个多月', ''],
    ['为期20余天', '20余天', '20 day lasting more'],
    ['约三天左右', '三天', '3 day plain about'],
  ])('%s', (text, words, shown) => {
    if (shown === '') expect(scanDurations(text).every(one => one.approximation)).toBe(true)
    else expect(read(text)).toEqual([[words, shown]])
  })

  it.each([
    '3月5日',
    '5日上午',
    '2024年',
    '二〇二四年',
    '一九四九年',
    '第三天',
    '第三年',
    '三周年',
    '三年级',
    '周三',
    '两周三次',
    '3至5天',
    '三五天',
    '一季度',
    'PM2.5年均浓度',
    '今天',
    '5个夜间市集',
    '1月底',
    '十四五年度',
  ])('none in %s', text => {
    expect(read(text)).toEqual([])
  })

  it('are read back in Arabic and in Chinese', () => {
    const unit = fc.constantFrom(
      ['天', 'day'],
      ['个月', 'month'],
      ['年', 'year'],
      ['个星期', 'week'],
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        unit,
        fc.boolean(),
        (value, [word, name], latin) => {
          const text = `为期${latin ? value : writeChinese(value)}${word}，`
          expect(scanDurations(text)).toMatchObject([{ value, unit: name, role: 'lasting' }])
        },
      ),
    )
  })

  it.each([
    ['1', 0],
    ['一', 0],
    ['半', 0],
    ['个', 0],
    ['为期', 0],
    ['三天', 50_000],
    ['十年', 50_000],
  ])(
    'reads 100,000 characters of “%s”',
    (piece, count) => {
      expect(scanDurations(piece.repeat(100_000 / piece.length))).toHaveLength(count)
    },
    20_000,
  )
})
