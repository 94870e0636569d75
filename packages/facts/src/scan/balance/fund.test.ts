import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

const found = (text: string) =>
  scan(text).balances.map(({ terms, result }) =>
    [...terms.map(({ sign, quantity }) => sign * quantity.value), result.quantity.value].join(' '),
  )

describe('what a fund earned, spent and has left of the year', () => {
  it.each([
    '社会保险基金收入127元、支出118元，当期结余8元。',
    '医保基金总收入127元，同比增长3%，总支出118元，同比增长5%，当年收支结余8元，累计结余76元。',
    '养老保险基金当期收入127元，当期支出118元，收支相抵后结余8元。',
    '三项保险基金全年总收入127元，其中养老98元、失业20元、工伤9元；总支出118元，当期结余8元。',
  ])('%s', text => {
    expect(found(text)).toEqual(['127 -118 8'])
  })

  it.each([
    ['what earlier years left', '基金收入127元、支出118元，累计结余76元。'],
    ['what rolls over', '基金收入127元、支出118元，年末滚存结余76元。'],
    ['a budget', '一般公共预算收入127元、支出118元，当年结余3元。'],
    ['what was handed up', '基金收入127元、支出118元，上解调剂金2元，当期结余7元。'],
    ['about so much', '基金收入约127元、支出118元，当期结余8元。'],
    ['two funds', '职工医保基金收入127元、居民医保基金收入82元，支出118元，当期结余91元。'],
    [
      'two funds, with a comma',
      '职工医保基金收入127元，居民医保基金收入82元，支出118元，当期结余91元。',
    ],
    [
      'parts that are not all of it',
      '基金全年总收入127元，其中养老98元、失业20元；总支出118元，当期结余8元。',
    ],
    [
      'parts that go on with commas',
      '基金总收入127元，其中养老98元，失业29元；总支出118元，当期结余8元。',
    ],
    ['a plan', '预计基金收入127元、支出118元，当期结余8元。'],
  ])('not %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('takes linear time', () => {
    const piece = '基金收入127元、支出118元，当期结余8元，'
    expect(growth(piece, text => scan(text).balances)).toBeLessThan(linear)
  })
})
