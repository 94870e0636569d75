import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

/** Each sum as 全年=甲+乙, in the cells' own words. */
const sums = (rows: readonly string[], above = '') => {
  const { table, words } = tableOf(rows, above)
  return table.sums.map(({ total, readings }) =>
    [words(total.span), ...readings.map(one => one.map(({ span }) => words(span)).join('+'))].join(
      '=',
    ),
  )
}

const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`).join('|')
const chinese = '一二三四五六七八九十'.split('').concat('十一', '十二')

describe('a year', () => {
  it('is the sum of its months, quarters and halves', () => {
    expect(sums([`类|${months}|全年`, '许可|1|2|3|4|5|6|7|8|9|10|11|12|78'])).toEqual([
      '78=1+2+3+4+5+6+7+8+9+10+11+12',
    ])
    expect(
      sums([
        `类|${chinese.map(month => `${month}月份`).join('|')}|全年合计`,
        `许可${'|1'.repeat(12)}|12`,
      ]),
    ).toContain(`12=${'1+'.repeat(11)}1`)
    const quarters = '类|一季度|第二季度|上半年|3季度|四季度|下半年|全年'
    expect(sums([quarters, '许可|1|2|3|4|5|9|12'])).toEqual(['3=1+2', '9=4+5', '12=1+2+4+5=3+9'])
  })

  it('is so down a column, too', () => {
    expect(sums(['时间|件数', '上半年|3', '下半年|9', '全年|12'])).toEqual(['12=3+9'])
  })

  it('is of one matter', () => {
    expect(sums(['类|上半年许可|下半年许可|全年许可|上半年处罚|全年处罚', '甲|1|2|3|4|9'])).toEqual(
      ['3=1+2'],
    )
  })

  it('is a sum beside what is counted in 个 of a matter of money', () => {
    expect(
      tableOf(['时间|预算问题（个）', '上半年|3', '下半年|9', '全年|12']).table.sums[0]!.rounded,
    ).toBe(false)
  })
})

describe('no sum of times', () => {
  it.each([
    ['a part that is missing', ['类|一季度|二季度|三季度|全年', '许可|1|2|3|9']],
    ['a part that is there twice', ['类|上半年|上半年|下半年|全年', '许可|1|2|3|9']],
    ['a whole that is there twice', ['类|上半年|下半年|全年|全年', '许可|1|2|3|3']],
    ['what is there at the end', ['类|上半年|下半年|全年', '在册人员|1|2|2']],
    ['what is there at the end of each', ['类|上半年末|下半年末|全年末', '许可|1|2|2']],
    ['quarters that count up', ['类|一季度|二季度|三季度|四季度|全年', '许可|1|3|6|9|9']],
    ['whom one meets again', ['类|上半年|下半年|全年', '检查企业|6|5|9']],
    ['persons', ['类|上半年|下半年|全年', '参训（人）|1|2|2']],
    ['persons, said above', ['类|上半年|下半年|全年', '参训|1|2|2'], '单位：人'],
    ['what is counted up to then', ['类|1—3月|1—6月|全年', '许可|1|2|3']],
    ['rates', ['类|上半年|下半年|全年', '办结率|1|2|3']],
    ['of other plans', ['类|前三季度|四季度|全年', '许可|1|2|3']],
  ])('%s', (_, rows, above = '') => expect(sums(rows, above)).toEqual([]))
})
