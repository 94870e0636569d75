import { describe, expect, it } from 'vitest'
import { scan } from './scan/index.js'
import { unitSlips } from './unit-slip.js'

const slips = (text: string) =>
  unitSlips(scan(text).amounts).map(({ amount, base }) => [
    text.slice(amount.span.start, amount.span.end),
    text.slice(base.span.start, base.span.end),
  ])

describe('amounts off by their unit', () => {
  it.each([
    [
      '全县一般公共预算收入126,840万元，增长6.8%。2025年一般公共预算收入133,200亿元，增长5%。',
      ['133,200亿元', '126,840万元'],
    ],
    [
      '上年专项债券资金12.68亿元。今年专项债券资金13.32万元，同比增长5%。',
      ['13.32万元', '12.68亿元'],
    ],
    ['上年水利建设资金1,268万元。水利建设资金完成1,141元，下降10%。', ['1,141元', '1,268万元']],
  ])('%s', (text, expected) => {
    expect(slips(text)).toEqual([expected])
  })

  it.each([
    '全县一般公共预算收入126,840万元，增长6.8%。2025年一般公共预算收入133,200万元，增长5%。',
    '全县一般公共预算收入126,840万元，增长6.8%。2025年一般公共预算收入13.32亿元，增长5%。',
    // Growth that fits neither way, another name, another area, too few digits, no growth.
    '全县一般公共预算收入126,840万元。一般公共预算收入133,200亿元，增长15%。',
    '全县一般公共预算支出126,840万元。一般公共预算收入133,200亿元，增长5%。',
    '全县一般公共预算收入12.68万元。全省一般公共预算收入13.32亿元，增长5%。',
    '上年专项债券资金12万元。今年专项债券资金13亿元，增长8%。',
    '上年专项债券资金12.68万元。今年专项债券资金13.32亿元。',
    '上年专项债券资金12万余元。今年专项债券资金13.32亿元，增长5%。',
  ])('none in %s', text => {
    expect(slips(text)).toEqual([])
  })
})
