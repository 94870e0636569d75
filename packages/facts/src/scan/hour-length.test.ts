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
    ['the end of February', '2月28日20时至3月1日8时（共36小时）'],
    ['an end before the start', '7月16日20时至8时（共12小时）'],
    ['two halves of the day', '7月16日下午2时至18日8时（共42小时）'],
  ])('none for %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('reads a long text', () => {
    expect(read('7月16日20时至18日8时（共36小时）。'.repeat(5_000))).toHaveLength(5_000)
    expect(read(`${'7月16日20时至'.repeat(20_000)}小时`)).toEqual([])
  })
})
