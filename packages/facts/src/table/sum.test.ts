import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

/** Each sum as 合计=甲+乙, in the cells' own words. */
const sums = (rows: readonly string[], above = '') => {
  const { table, words } = tableOf(rows, above)
  return table.sums.map(({ total, readings }) =>
    [words(total.span), ...readings.map(one => one.map(({ span }) => words(span)).join('+'))].join(
      '=',
    ),
  )
}

describe('a total of districts', () => {
  it('may exceed them, unless they have all there is', () => {
    expect(sums(['地区|数', '全市|3', '望江区|2', '青溪县|2'])).toEqual(['3=2+2'])
    expect(sums(['地区|数', '全市|4', '望江区|2', '青溪县|2'])).toEqual(['4=2+2'])
    expect(sums(['地区|数', '全市|5', '望江区|2', '青溪县|2'])).toEqual([])
    expect(sums(['地区|数', '全市|9', '市本级|2', '望江区|2', '青溪县|2'])).toEqual(['9=2+2+2'])
  })

  it('has decimals without the noise of floats', () => {
    expect(sums(['地区|数', '全市|0.3', '望江区|0.1', '青溪县|0.2'])).toEqual(['0.3=0.1+0.2'])
    expect(sums(['地区|数', '全市|0.8', '望江区|0.1', '青溪县|0.7'])).toEqual(['0.8=0.1+0.7'])
  })
})

describe('what has no sum', () => {
  it.each([
    ['a percentage among figures', ['类|数', '甲|1%', '乙|2', '合计|3']],
    ['a percentage at the end', ['类|数', '甲|1', '乙|2', '合计|3%']],
    ['two units in its heads', ['类|数', '甲（件）|1', '乙（人）|2', '合计|3']],
    ['a total of another unit', ['类|数', '甲（件）|1', '乙（件）|2', '合计（人）|3']],
    ['lines that do not add up', ['类|最高分', '甲|1', '乙|2', '合计|3']],
  ])('%s', (_, rows) => {
    expect(sums(rows)).toEqual([])
  })

  it('is told apart column by column', () => {
    expect(sums(['类|件数|办结率|人数', '甲|1|90|4', '乙|2|80|5', '合计|3|85|9'])).toEqual([
      '3=1+2',
      '9=4+5',
    ])
    expect(sums(['类|件数|人数', '甲|1|4', '乙|2|5', '合计|—|9'])).toEqual(['9=4+5'])
  })
})

describe('lines that are not told', () => {
  it.each([
    ['words', ['类|数', '甲|1', '丙|见附件', '乙|2', '合计|3'], ['3=1+见附件+2']],
    ['words below all figures', ['类|数', '甲|1', '乙|2', '合计|3', '制表|丙'], ['3=1+2']],
    [
      'a mark beside a share',
      ['类|数|占比', '甲|1|20%', '丙|约2|40%', '乙|2|40%', '合计|5|100%'],
      ['5=1+约2+2'],
    ],
    ['the heads again', ['类|数', '甲|1', '类|数', '乙|2', '合计|3'], ['3=1+2']],
    [
      'a mark beside an empty cell',
      ['类|数|人', '甲|1|1', '丙|—|', '乙|2|2', '合计|3|3'],
      ['3=1+—+2', '3=1++2'],
    ],
    [
      'a figure beside a mark',
      ['类|数|人', '甲|1|1', '丙|—|5', '乙|2|2', '合计|3|8'],
      ['3=1+—+2', '8=1+5+2'],
    ],
    ['a doubtful line', ['类|数', '甲|1', '上年结转|—', '乙|2', '合计|3'], ['3=1+2=1+—+2']],
    [
      'a mark beside a percentage',
      ['类|甲|乙', '子|1|1', '丙|98%|—', '丑|2|2', '合计|3|3'],
      ['3=1+2', '3=1+2'],
    ],
    [
      'words beside an empty cell',
      ['类|甲|乙', '子|1|1', '丙||见附件', '丑|2|2', '合计|3|3'],
      ['3=1++2', '3=1+见附件+2'],
    ],
    ['a subtotal', ['类|数', '甲|1', '乙|2', '小计|—', '合计|3'], ['3=1+2']],
    ['a line without a name', ['类|数', '甲|1', '|—', '乙|2', '合计|3'], ['3=1+2']],
    ['an empty line', ['类|数', '甲|1', '丙|', '乙|2', '合计|3'], ['3=1++2']],
    [
      'a line of 其中 over others',
      ['类|数', '甲|1', '其中：|', '乙|2', '丙|2', '合计|3'],
      ['3=1+2=1+2=1+2+2'],
    ],
    [
      'a line of other words over others',
      ['类|数', '甲|1', '二、其他|', '乙|2', '合计|3'],
      ['3=1+2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(sums(rows)).toEqual(expected)
  })
})

describe('figures that are rounded', () => {
  const rounded = (rows: readonly string[], above = '') =>
    tableOf(rows, above).table.sums.map(sum => sum.rounded)
  it.each([
    [['类|数', '甲|1', '乙|2', '合计|3'], '', false],
    [['类|数', '甲经费|1', '乙|2', '合计|3'], '', true],
    [['类|经费', '甲|1', '乙|2', '合计|3'], '', true],
    [['类|数', '甲|1', '乙|2万元', '合计|3'], '', true],
    [['类|数', '甲|1', '乙|2', '合计|3'], '表1 经费', true],
    [['类|数（件）', '甲|1', '乙|2', '合计|3'], '表1 经费', false],
    [['类|数', '甲|1', '乙|2', '合计|3'], '单位：万元', true],
  ])('%j below “%s”: %s', (rows, above, expected) => {
    expect(rounded(rows, above)).toEqual([expected])
  })
})
