import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

const shares = (rows: readonly string[]) => {
  const { table, words } = tableOf(rows)
  return table.shares.map(
    ({ share, part, whole }) =>
      `${words(part.span)}/${whole.cells.map(({ span }) => words(span)).join('+')}=${words(share.span)}`,
  )
}
/** The shares that make up all, with the total in brackets. */
const wholes = (rows: readonly string[]) => {
  const { table, words } = tableOf(rows)
  return table.wholes.map(
    ({ shares: own, total }) =>
      own.map(({ span }) => words(span)).join('+') + (total ? `(${words(total.span)})` : ''),
  )
}

describe('the head of a share', () => {
  it.each([
    '占比',
    '比重（%）',
    '所占比例',
    '占总数的比例',
    '占总量比例',
    '占比例',
    '占全部的百分比',
    '构成比',
    '比例',
    '百分比（%）',
  ])('%s', head => {
    expect(shares([`类|数|${head}`, '甲|1|25', '合计|4|100'])).toEqual(['1/4=25'])
  })

  it.each(['占全市比重', '占比较上年', '占比增减', '同比', '累计占比', '占县比例'])(
    'but not %s',
    head => {
      expect(shares([`类|数|${head}`, '甲|1|25', '合计|4|100'])).toEqual([])
    },
  )
})

describe('shares of a total', () => {
  it('need a part, a share and a whole that is told', () => {
    expect(shares(['类|数|占比', '甲|1|25%', '乙||75%', '丙|1|', '丁|约1|9%', '合计|4|'])).toEqual([
      '1/4=25%',
    ])
    expect(shares(['类|数|占比', '甲|0|25%', '合计|0|100%'])).toEqual([])
    expect(shares(['类|数|占比', '甲|1|25%', '合计|约4|100%'])).toEqual([])
    expect(shares(['类|数|占比', '甲|1|25%', '合计|4|99%'])).toEqual([])
    expect(shares(['类|数|占比', '甲|1|25%', '合计|4'])).toEqual(['1/4=25%'])
    expect(shares(['类|数|占比', '甲|1件|25%', '乙|3人|75%', '合计|4件|100%'])).toEqual([
      '1件/4件=25%',
    ])
    expect(shares(['类|数||占比', '甲|1||25%', '合计|4||100%'])).toEqual(['1/4=25%'])
    expect(shares(['类|办结率|占比', '甲|1|25%', '合计|4|100%'])).toEqual([])
    expect(shares(['类|占比|数', '甲|25%|1', '合计|100%|4'])).toEqual([])
  })

  it('are numbered by their columns, and rounded where their part is', () => {
    const { table } = tableOf([
      '类|件数|占比|金额（万元）|占比',
      '甲|1|25%|3|50%',
      '合计|4|100%|6|100%',
    ])
    expect(table.shares.map(({ by, plan, rounded }) => [by, plan, rounded])).toEqual([
      ['row', 0, false],
      ['row', 1, true],
    ])
  })
})

describe('shares without a total', () => {
  it.each<[string, string[], string[]]>([
    ['of all rows', ['类|数|占比', '甲|1|25%', '乙|3|75%'], ['1/1+3=25%', '3/1+3=75%']],
    [
      'of the rows of each group',
      ['类|项|数|占比', '甲|子|1|25%', '甲|丑|3|75%', '乙|寅|2|50%', '|卯|2|50%'],
      ['1/1+3=25%', '3/1+3=75%', '2/2+2=50%', '2/2+2=50%'],
    ],
    [
      'of the row of 100 %',
      ['类|数|占比', '甲|3|75%', '乙|2|50%', '卷|4|100%'],
      ['3/4=75%', '2/4=50%'],
    ],
    ['of 总数 at the end', ['类|数|占比', '甲|1|25%', '总数|4|100%'], ['1/4=25%']],
    [
      'of more than is listed',
      ['类|项|数|占比', '甲|子|1|25%', '甲|丑|3|75%', '乙|寅|2|20%', '乙|卯|2|20%'],
      ['1/1+3=25%', '3/1+3=75%'],
    ],
    ['of one row', ['类|数|占比', '甲|1|25%'], []],
    ['of rows with 其中', ['类|数|占比', '甲|1|25%', '其中：乙|3|75%'], []],
    ['of rows that are not told', ['类|数|占比', '甲|1|25%', '乙|约3|75%'], []],
    ['that are not told', ['类|数|占比', '甲|1|25%', '乙|3|—'], []],
    ['by the head 比例 alone', ['类|数|比例', '甲|1|25%', '乙|3|75%'], []],
    ['by the head 比例 with a total of less', ['类|数|比例', '甲|1|25%', '合计|3|75%'], []],
  ])('%s', (_, rows, expected) => expect(shares(rows)).toEqual(expected))
})

describe('shares that make up all', () => {
  it.each<[string, string[], string[]]>([
    ['a total of 100 %', ['类|占比', '甲|25%', '乙|75%', '合计|100%'], ['25%+75%(100%)']],
    ['a rest', ['类|占比', '甲|25%', '其他|75%'], ['25%+75%']],
    ['a rest by another name', ['类|占比', '甲|25%', '其余各类|75%'], ['25%+75%']],
    ['a total without its share', ['类|占比', '甲|25%', '其它|75%', '合计|'], []],
    ['no rest', ['类|占比', '甲|25%', '除其他外|75%'], []],
    ['no rest at the end', ['类|占比', '其他|25%', '甲|75%'], []],
    ['no rest behind a total without its share', ['类|占比', '甲|25%', '乙|75%', '合计|'], []],
    ['a total of less', ['类|占比', '甲|25%', '其他|15%', '合计|40%'], []],
    ['one alone', ['类|占比', '其他|75%'], []],
    ['one that is not told', ['类|占比', '甲|—', '乙|25%', '其他|75%'], []],
    ['one per mille', ['类|占比', '甲|5‰', '乙|25%', '其他|75%'], []],
    ['a doubtful one', ['类|占比', '上年结转|5%', '甲|25%', '其他|75%'], []],
    ['a subtotal', ['类|占比', '甲|25%', '小计|25%', '其他|75%'], []],
    ['a count', ['类|占比', '总数|100%', '甲|25%', '其他|75%'], []],
    ['overlaps', ['类|占比', '甲|25%', '其他|75%', '注：有重复统计|'], []],
  ])('with %s', (_, rows, expected) => {
    expect(wholes(rows)).toEqual(expected)
  })

  it('stand in a row as well', () => {
    const { table } = tableOf(['类|甲|其他', '占比|25%|75%'])
    expect(table.wholes.map(({ by }) => by)).toEqual(['column'])
  })
})
