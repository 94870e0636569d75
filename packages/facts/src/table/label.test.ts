import { describe, expect, it } from 'vitest'
import { readLabel } from './label.js'

describe('readLabel', () => {
  it.each([
    ['合计', 'total'],
    ['合　计：', 'total'],
    ['全县合计（件）', 'total'],
    ['总计', 'total'],
    ['执法小计', 'subtotal'],
    ['案件总数', 'count'],
    ['其中：罚款', 'doubtful'],
    ['上年结转', 'doubtful'],
    ['办结率', 'doubtful'],
    ['合计（剔重）', 'doubtful'],
    ['总数（已扣除重复）', 'doubtful'],
    ['合计（含重复）', 'total'],
    ['序号', 'never'],
    ['备注', 'never'],
    ['含山县', 'part'],
    ['行政处罚（件）', 'part'],
    ['会计师事务所', 'part'],
  ])('%s is %s', (text, role) => {
    expect(readLabel(text).role).toBe(role)
  })

  it.each([
    ['行政处罚（件）', '行政处罚', '件'],
    ['金额(万元)', '金额', '万元'],
    ['参训人次', '参训人次', '人次'],
    ['2.行政许可', '行政许可', undefined],
  ])('of %s the name is %s', (text, name, unit) => {
    expect(readLabel(text)).toMatchObject({ name, ...(unit ? { unit } : {}) })
  })
})
