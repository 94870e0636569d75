import { slice } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { scanHourLengths } from './hour-length.js'

const read = (text: string) =>
  scanHourLengths(text).map(({ span, hours, said }) => [
    slice(text, span),
    hours,
    slice(text, said.span),
    said.value,
  ])

describe('periods from hour to hour', () => {
  it.each([
    ['7月16日20时至18日8时（共36小时）', '7月16日20时至18日8时', 36, '36小时', 36],
    ['7月31日20时至8月1日8时，历时12小时', '7月31日20时至8月1日8时', 12, '12小时', 12],
    ['7月16日20时30分至次日8时，共12个小时', '7月16日20时30分至次日8时', 11.5, '12个小时', 12],
    ['7月16日8点—20点（12小时）', '7月16日8点—20点', 12, '12小时', 12],
    ['7月16日0时至24时共24小时', '7月16日0时至24时', 24, '24小时', 24],
    [
      '７月１６日８时至当日２０时，总共 １２ 小时',
      '７月１６日８时至当日２０时',
      12,
      '１２ 小时',
      12,
    ],
    ['7月16日8时20分至20时50分，持续了12小时', '7月16日8时20分至20时50分', 12.5, '12小时', 12],
    ['7月16日0时7分至5时7分，历时5小时', '7月16日0时7分至5时7分', 5, '5小时', 5],
    ['7月16日20时至第二天8时，历时12小时', '7月16日20时至第二天8时', 12, '12小时', 12],
    ['7月16日20时至7月18日8时（时长36小时）', '7月16日20时至7月18日8时', 36, '36小时', 36],
    ['2月16日20时至18日8时(36小时)', '2月16日20时至18日8时', 36, '36小时', 36],
    ['12月1日8时至20时， 共12小时', '12月1日8时至20时', 12, '12小时', 12],
  ])('%s', (text, period, hours, words, value) => {
    expect(read(text)).toEqual([[period, hours, words, value]])
  })

  it.each([
    ['a length of something else', '7月16日20时至18日8时，强降雨持续46小时的站点有3个'],
    ['an approximate length', '7月16日20时至18日8时（共30余小时）'],
    ['a deadline', '7月16日20时至18日8时，36小时内完成'],
    ['a length of a figure', '7月16日20时至17日8时，24小时最大降雨量120毫米'],
    ['half a bracket', '7月16日20时至18日8时（36小时降雨量120毫米的站点有3个'],
    ['a length further on', '7月16日20时至18日8时，全市出动120人，连续奋战30小时'],
    ['two months', '7月16日20时至9月1日8时（共36小时）'],
    ['a new year', '12月31日20时至1月1日8时（共12小时）'],
    ['a day before', '7月16日20时至15日8时（共12小时）'],
    ['no time at all', '7月16日20时至20时（共12小时）'],
    ['a figure before it', '117月16日8时至20时（共12小时）'],
    ['hours within', '7月16日8时至20时，共12小时以上'],
    ['hours about', '7月16日8时至20时（共12小时左右）'],
    ['another mark', '7月16日8时至20时；共12小时'],
    ['no word between', '7月16日8时至20时，12小时'],
    ['the end of February', '2月28日20时至3月1日8时（共36小时）'],
    ['an end before the start', '7月16日20时至8时（共12小时）'],
    ['two halves of the day', '7月16日下午2时至18日8时（共42小时）'],
  ])('none for %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('knows which are said to be unbroken', () => {
    const unbroken = (words: string) =>
      scanHourLengths(`7月16日8时至20时${words}12小时`).map(one => one.unbroken)
    expect(unbroken('，历时')).toEqual([true])
    expect(unbroken('，持续')).toEqual([true])
    expect(unbroken('，共')).toEqual([false])
  })

  it('reads several', () => {
    expect(read('7月1日8时至20时（12小时），7月3日8时至20时（12小时）')).toHaveLength(2)
  })

  it('reads a long text', () => {
    expect(read('7月16日20时至18日8时（共36小时）。'.repeat(5_000))).toHaveLength(5_000)
    expect(read(`${'7月16日20时至'.repeat(20_000)}小时`)).toEqual([])
  })
})
