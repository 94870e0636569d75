import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

/** Each change as 前→后=变 and what it may be. */
const moves = (rows: readonly string[], above = '') => {
  const { table, words } = tableOf(rows, above)
  return table.moves.map(
    ({ from, to, cell, kinds }) =>
      `${words(from.span)}→${words(to.span)}=${words(cell.span)} ${kinds.join('/')}`,
  )
}
const both = 'difference/percent'

describe('the two times of a change', () => {
  it.each([
    ['上年', '本年'],
    ['上年度', '本年度'],
    ['上年', '本年度'],
    ['去年', '今年'],
    ['上期', '本期'],
    ['上年同期', '本期'],
    ['上年度同期', '本年度'],
    ['去年同期', '今年'],
    ['同期', '当年'],
    ['上一年度', '当年'],
    ['2023', '2024年'],
    ['2023年', '2024年度'],
    ['2023年度', '2024'],
    ['２０２３年', '2024年'],
    ['2023年（决算）', '2024年'],
    ['2023年（1—12月）', '2024年(1—12月)'],
    ['上年案件（件）', '本年案件（件）'],
    ['2023年案件', '2024年度案件'],
    ['2023案件', '2024年案件'],
    ['上年度案件', '本年案件'],
    ['上年同期案件', '本年度案件'],
    ['上年度同期案件', '本期案件'],
    ['2023年（决算）案件（件）', '2024年案件（件）'],
  ])('%s and %s', (before, after) => {
    expect(moves([`类|${before}|${after}|增减`, '甲|5|7|2'])).toEqual([`5→7=2 ${both}`])
    expect(moves([`类|${after}|${before}|增减`, '甲|7|5|2'])).toEqual([`5→7=2 ${both}`])
  })

  it.each([
    ['上年', '上年度'],
    ['本年', '今年'],
    ['2022年', '2024年'],
    ['2024年', '2024年'],
    ['1923年', '1924年'],
    ['上年', '2024年'],
    ['上年计划', '本年计划'],
    ['上年占比', '本年占比'],
    ['上年增长', '本年'],
    ['较上年', '本年'],
    ['前年', '本年'],
    ['上年案件', '本年人数'],
    ['上年案件', '本年'],
  ])('but not %s and %s', (before, after) => {
    expect(moves([`类|${before}|${after}|增减`, '甲|5|7|2'])).toEqual([])
  })

  it('stand right before it, other changes between them', () => {
    expect(moves(['类|上年|本年|人数|增减', '甲|5|7|8|2'])).toEqual([])
    expect(moves(['类|本年|增减', '甲|7|2'])).toEqual([])
    expect(moves(['类|增减', '甲|2'])).toEqual([])
    expect(moves(['类|增减|上年|本年', '甲|2|5|7'])).toEqual([])
    expect(moves(['类|人数|上年|本年|增减', '甲|9|5|7|2'])).toEqual([`5→7=2 ${both}`])
  })
})

describe('what a change is called', () => {
  it.each([
    ['案件增减', both],
    ['案件增减情况', both],
    ['案件增减数', 'difference'],
    ['案件增减额', 'difference'],
    ['案件变化数', 'difference'],
    ['案件变动量', 'difference'],
    ['案件变化情况', both],
    ['案件增减（绝对值）', 'difference'],
    ['案件增长', both],
    ['案件增长率', 'percent'],
    ['案件增幅', 'percent'],
    ['案件增减（%）', 'percent'],
    ['案件增减（件）', both],
    ['案件增减％', 'percent'],
    ['案件增减百分点', 'percent'],
    ['案件同比', both],
    ['案件±', both],
    ['案件差额', 'difference'],
    ['案件较上年增长', both],
    ['案件与上年相比增减', both],
    ['案件同上年度相比变化', both],
    ['案件同上年度同期比增长', both],
    ['案件比去年同期增长', both],
    ['案件较2023年增长', both],
    ['案件与2023年相比增减', both],
    ['案件与2023年度比增减', both],
    ['案件比2023年增减', both],
    ['增减', both],
  ])('%s: %s', (head, kinds) => {
    const found = moves([`类|上年案件|本年案件|${head}`, '甲|5|7|2'])
    const named = moves([`类|2023年案件|2024年案件|${head}`, '甲|5|7|2'])
    const expected = [`5→7=2 ${kinds}`]
    expect(named).toEqual(expected)
    if (!head.includes('2023')) expect(found).toEqual(expected)
  })

  it.each([
    '人数增减',
    '案件较2022年增长',
    '案件与2022年相比增减',
    '全市增减',
    '全年增减',
    '年均增长',
    '环比增长',
    '较预算增减',
    '案件',
    '案件比上年',
  ])('%s is another or none', head => {
    expect(moves([`类|2023年案件|2024年案件|${head}`, '甲|5|7|2'])).toEqual([])
  })

  it('安全检查增减 says nothing of 全市', () => {
    expect(moves(['类|上年安全检查|本年安全检查|安全检查增减', '甲|5|7|2'])).toEqual([
      `5→7=2 ${both}`,
    ])
  })
})

describe('the cells of a change', () => {
  it.each([
    ['甲|5|7|2', both],
    ['甲|5|7|40%', 'percent'],
    ['甲|5|7|2个百分点', 'difference'],
    ['甲|5%|7%|2', both],
    ['甲|5%|7%|2%', both],
    ['甲|5%|7%|2个百分点', 'difference'],
  ])('%s: %s', (row, kinds) => {
    expect(moves(['类|上年|本年|增减', row]).map(move => move.split(' ').at(-1))).toEqual([kinds])
  })

  it.each(['甲|5||2', '甲||7|2', '甲|5|7|', '甲|5|7|—', '甲|5件|7人|2', '甲|5%|7|2', '甲|5‰|7‰|2'])(
    '%s: none',
    row => {
      expect(moves(['类|上年|本年|增减', row])).toEqual([])
    },
  )

  it('are rounded by their heads, their unit or the caption', () => {
    const rounded = (rows: readonly string[], above = '') =>
      tableOf(rows, above).table.moves.map(move => move.rounded)
    expect(rounded(['类|上年|本年|增减', '甲|5|7|2'])).toEqual([false])
    expect(rounded(['类|上年|本年|增减', '经费|5|7|2'])).toEqual([true])
    expect(rounded(['类|上年|本年|增减', '甲|5万元|7万元|2'])).toEqual([true])
    expect(rounded(['类|上年|本年|增减', '甲|5|7|2'], '表1 经费支出')).toEqual([true])
    expect(rounded(['类|上年|本年|增减', '甲|5件|7件|2'], '表1 经费支出')).toEqual([false])
  })

  it('are numbered by the lines that they stand in', () => {
    const { table } = tableOf(['类|上年|本年|增减|增长率', '甲|5|7|2|40%', '乙|1|2|1|100%'])
    expect(table.moves.map(({ by, plan }) => [by, plan])).toEqual([
      ['row', 0],
      ['row', 0],
      ['row', 1],
      ['row', 1],
    ])
  })
})

describe('the shares of each year', () => {
  it('may stand between its values', () => {
    expect(moves(['类|2024年||2023年||增减', '|数量|占比|数量|占比|', '甲|7|70%|5|50%|2'])).toEqual(
      [`5→7=2 ${both}`],
    )
    expect(moves(['类|2023年|计划|2024年|增减', '甲|5|6|7|2'])).toEqual([])
  })
})

describe('two lines of one year', () => {
  const twins = (rows: readonly string[]) =>
    tableOf(rows).table.twins.map(({ by, first, change }) => [by, first.label, change.label])
  it.each<[string[], string[][]]>([
    [['类|2024年|2024年|同比', '甲|7|5|2'], [['row', '2024年', '同比']]],
    [['年度|许可', '2024年|5', '2024年|7', '增减|2'], [['column', '2024年', '增减']]],
    [['类|2024年案件|2024年案件|增减', '甲|7|5|2'], [['row', '2024年案件', '增减']]],
    [['类|2024年（上半年）|2024年（下半年）|增减', '甲|7|5|2'], []],
    [['类|2024年案件|2024年人数|增减', '甲|7|5|2'], []],
    [['类|2024年|2024年|备注', '甲|7|5|2'], []],
    [['类|上年|上年|增减', '甲|7|5|2'], []],
    [['类|2023年|2024年|增减', '甲|5|7|2'], []],
  ])('%j', (rows, expected) => expect(twins(rows)).toEqual(expected))
})
