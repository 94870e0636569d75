import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanClasses } from './classes.js'
import { scanTotals } from './index.js'

const found = (text: string) =>
  scanClasses(text, scanQuantities(text)).map(({ total, parts }) =>
    [total.value, ...parts.map(({ quantity }) => quantity.value)].join(' '),
  )

describe('kinds behind their figures, and their sum', () => {
  it.each([
    ['组织2436名领导干部和8917名公务员参加学法考试，两类人员合计11533名。', '11533 2436 8917'],
    ['检查12家企业、9家商户、7家学校，以上三类单位共28家。', '28 12 9 7'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['of others', '选派5名律师、2436名领导干部和8917名公务员参加考试，两类人员合计11353名。'],
    ['of fewer', '8917名公务员参加考试，两类人员合计11353名。'],
    ['of another unit', '2436名领导干部和8917人次公务员参加考试，两类人员合计11353名。'],
    ['of some', '2436名领导干部和8917名公务员等参加考试，两类人员合计11453名。'],
    ['of a part', '2436名干部，其中8917名公务员参加考试，两类人员合计11353名。'],
    ['in another sentence', '2436名领导干部和8917名公务员参加考试。两类人员合计11353名。'],
  ])('none %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('is read once', () => {
    const text = '2436名干部和8917名公务员，两类合计11353名。'
    expect(scanTotals(text, scanQuantities(text))).toHaveLength(1)
  })

  it('takes linear time', () => {
    const piece = '2436名干部和8917名公务员参加考试，两类人员合计11353名，'
    expect(growth(piece, text => scanClasses(text, scanQuantities(text)))).toBeLessThan(linear)
  })
})
