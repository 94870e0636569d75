import { describe, expect, it } from 'vitest'
import { scan } from './index.js'

const isTotal = (text: string) => scan(text).totals.length > 0

describe('what is no total', () => {
  it.each([
    '较上年净增34人（新办58人，注销24人）。',
    '节约财政资金约42万元（预算388万元，支出346万元）。',
    '审减0.42亿元（送审4.63亿元，审定4.21亿元）。',
    '每万名人口拥有律师1.14名（全县41.2万名）。',
    '日均接听512个（全年186880个）。',
    '收支相抵，结余42万元（收入388万元，支出346万元）。',
  ])('%s', text => expect(isTotal(text)).toBe(false))

  it.each([
    '新增34人（调入20人、招录14人）。',
    '节约用水宣传24场（进校园11场、进社区13场）。',
    '全年接听512个（咨询412个、投诉100个）。',
  ])('but %s', text => expect(isTotal(text)).toBe(true))

  it('stays quick on long texts', () => {
    const text = `${'净增'.repeat(20_000)}34人（新办58人，注销24人）`
    expect(isTotal(text)).toBe(false)
  })
})
