import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeChinese } from '../../numeral.js'
import type { Duration } from '../../types.js'
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
    ['连续值守三晚，', '三晚', '3 night plain'],
    ['安置两夜后', '两夜', '2 night plain'],
    ['每三天一次', '三天', '3 day each'],
    ['连续3个季度', '3个季度', '3 quarter lasting'],
    ['近一个月', '一个月', '1 month plain less'],
    ['历时三个多月', '三个多月', ''],
    ['为期20余天', '20余天', '20 day lasting more'],
    ['约三天左右', '三天', '3 day plain about'],
    ['用时 3 天', '3 天', '3 day lasting'],
    ['用时 3 个 小时', '3 个 小时', '3 hour lasting'],
    ['三天左右', '三天', '3 day plain about'],
    ['三天 上下', '三天', '3 day plain about'],
    ['三天以上', '三天', '3 day plain more'],
    ['三天 以上', '三天', '3 day plain more'],
    ['三天多', '三天多', '3 day plain more'],
    ['三天有余', '三天', '3 day plain more'],
    ['不满 三天', '三天', '3 day plain less'],
    ['长达 三天', '三天', '3 day plain more'],
    ['大约 三天', '三天', '3 day plain about'],
    ['超过三天', '三天', '3 day plain more'],
    ['三天 之内', '三天', '3 day within'],
    ['三天以内', '三天', '3 day within'],
    ['平均 三天', '三天', '3 day each'],
    ['每班三天', '三天', '3 day each'],
    ['合计 三天', '三天', '3 day total'],
    ['历经了三天', '三天', '3 day through'],
    ['历经 三天', '三天', '3 day through'],
    ['延续了近三天', '三天', '3 day lasting less'],
    ['共计三天', '三天', '3 day lasting'],
    ['三天共查', '三天', '3 day plain'],
    ['每人每年共学习三天', '三天', '3 day plain'],
    ['1.5天', '1.5天', '1.5 day plain'],
    ['１．５小时', '１．５小时', '1.5 hour plain'],
    ['三十天', '三十天', '30 day plain'],
    ['两百天', '两百天', '200 day plain'],
    ['两年半，', '两年半', '2.5 year plain'],
    ['两个半月', '两个半月', '2.5 month plain'],
    ['经过3月', '3月', '3 month through'],
    ['半月', '半月', '0.5 month plain'],
    ['历时3日', '3日', '3 day lasting'],
    ['三日内', '三日', '3 day within'],
    ['每3月', '3月', '3 month each'],
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
    '第 三天',
    '数百天',
    '几十天',
    '近几三天',
    '2 至3天',
    '3、5天',
    '3—5天',
    '3.25天',
    '2.3.5天',
    '12345天',
    '累计3月',
    '3月 5日内',
    '第十四五年',
    '二三天',
    '两季度',
    '三天气象',
    '三日常管理',
    '三星期三',
    '3月底',
    '2024年度',
    '三周岁',
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
