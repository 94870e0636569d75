import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readTable, readTables } from './index.js'

const write = ([head, ...rows]: readonly string[]) =>
  [head!, head!.split('|').fill('---').join('|'), ...rows].map(row => `|${row}|`).join('\n')
const tableOf = (rows: readonly string[], above = '') => {
  const draft = readDraft(`${above}\n\n${write(rows)}\n`, 'md')
  const [table] = readTables(draft)
  const words = ({ start, end }: { start: number; end: number }) =>
    draft.paragraphs[table!.paragraph]!.text.slice(start, end)
  return { table: table!, words }
}
/** Each sum as total and readings, in the cells' own words. */
const sumsOf = (rows: readonly string[]) => {
  const { table, words } = tableOf(rows)
  return table.sums.map(({ by, total, readings }) => [
    by,
    words(total.span),
    ...readings.map(reading => reading.map(({ span }) => words(span)).join('+')),
  ])
}

describe('a table', () => {
  it('gives every figure with the words at the head of its row and its column', () => {
    const { table, words } = tableOf(['单位|许可（件）|满意率', '东坪镇|12|98%', '西河镇|—|约9'])
    expect(
      table.cells.map(cell => [words(cell.span), cell.kind, cell.rowLabel, cell.columnLabel]),
    ).toEqual([
      ['12', 'number', '东坪镇', '许可'],
      ['98%', 'percent', '东坪镇', '满意率'],
      ['约9', 'text', '西河镇', '满意率'],
    ])
    expect(table.cells[0]).toMatchObject({ row: 1, column: 1, value: 12, unit: '件' })
    expect(table.rows.map(({ label, span }) => [label, words(span!)])).toEqual([
      ['东坪镇', '东坪镇'],
      ['西河镇', '西河镇'],
    ])
    expect(table.columns.map(({ label, unit }) => [label, unit])).toEqual([
      ['许可', '件'],
      ['满意率', undefined],
    ])
  })

  it('takes its unit from the line above', () => {
    const { table } = tableOf(['项目|预算', '培训|12', '宣传|8'], '单位：万元')
    expect(table.unit).toBe('万元')
    expect(table.cells[0]!.unit).toBe('万元')
  })

  it.each([
    ['表1　执法情况\n\n单位：件', [0, 1], 1],
    ['正文。\n\n附表二　执法情况', [1], 2],
    ['（表3）执法情况（单位：件）', [0], 3],
    ['表4所列为全年数据。', [], undefined],
    ['表2024年', [], undefined],
    ['执法情况如下：', [], undefined],
  ])('knows its caption: %j', (above, captions, number) => {
    const { table } = tableOf(['项目|数', '培训|12'], above)
    expect([table.captions, table.number]).toEqual([captions, number])
  })

  it('leaves ordinals and years out of the figures', () => {
    const { table } = tableOf(['序号|年份|件数', '1|2023|12', '2|2024|8'])
    expect(table.cells.map(({ value, rowLabel }) => [value, rowLabel])).toEqual([
      [12, '2023'],
      [8, '2024'],
    ])
  })

  it('reads merged heads and merged labels', () => {
    const { table } = tableOf([
      '类别|项目|处罚||许可',
      '||简易|普通|',
      '执法|甲|1|2|3',
      '|乙|4|5|6',
    ])
    expect(table.columns.map(({ label }) => label)).toEqual(['处罚简易', '处罚普通', '许可'])
    expect(table.rows.map(({ label }) => label)).toEqual(['执法甲', '执法乙'])
  })

  it('reads heads of three rows below a title', () => {
    const { table } = tableOf(['2024年统计||', '类|案件|', '|许可|处罚', '甲|1|2'])
    expect(table.columns.map(({ label }) => label)).toEqual(['案件许可', '案件处罚'])
    expect(table.rows.map(({ label }) => label)).toEqual(['甲'])
  })

  it.each([
    [
      ['东坪镇|12', '西河镇|9', '合计|21'],
      ['东坪镇', '西河镇', '合计'],
    ],
    [
      ['指标|2023|2024', '立案|1|2', '结案|1|2'],
      ['立案', '结案'],
    ],
    [
      ['项目|1|2|3', '立案|1|2|3', '结案|4|5|6'],
      ['立案', '结案'],
    ],
  ])('of %j has the rows %j', (rows, expected) => {
    expect(tableOf(rows).table.rows.map(({ label }) => label)).toEqual(expected)
  })

  it('takes its unit from its heads', () => {
    const { table } = tableOf(['单位：万元||', '项目|收入|支出', '甲|1|2'])
    expect(table.unit).toBe('万元')
  })

  it('knows its totals', () => {
    const { table } = tableOf(['类|数', '甲|1', '小计|1', '合计|3'])
    expect(table.rows.map(({ total }) => total)).toEqual([false, true, true])
  })

  it('is none without figures', () => {
    expect(readTables(readDraft(`${write(['姓名|职务', '李明远|局长'])}\n`, 'md'))).toEqual([])
    expect(readTables(readDraft('一、没有表格\n', 'md'))).toEqual([])
  })
})

describe('sums', () => {
  it.each<[string, string[], unknown[]]>([
    ['a last row', ['类|数', '甲|1', '乙|2', '合计|3'], [['column', '3', '1+2']]],
    ['a first row', ['类|数', '合计|3', '甲|1', '乙|2'], [['column', '3', '1+2']]],
    ['a last column', ['类|甲|乙|合计', '东|1|2|3'], [['row', '3', '1+2']]],
    ['a first column', ['类|合计|甲|乙', '东|3|1|2'], [['row', '3', '1+2']]],
    [
      'subtotals below their parts',
      ['类|数', '甲|1', '乙|2', '小计|3', '丙|4', '丁|5', '小计|9', '总计|12'],
      [
        ['column', '3', '1+2'],
        ['column', '9', '4+5'],
        ['column', '12', '3+9', '1+2+4+5'],
      ],
    ],
    [
      'subtotals above their parts',
      ['类|数', '甲小计|3', '甲|1', '乙|2', '乙小计|9', '丙|4', '丁|5', '合计|12'],
      [
        ['column', '3', '1+2'],
        ['column', '9', '4+5'],
        ['column', '12', '3+9', '1+2+4+5'],
      ],
    ],
    [
      '其中, which may or may not be counted',
      ['类|数', '甲|1', '乙|2', '其中：丙|1', '合计|3'],
      [['column', '3', '1+2', '1+2+1']],
    ],
    [
      'a share beside it',
      ['类|数|占比', '甲|1|33%', '乙|2|67%', '合计|3|100%'],
      [['column', '3', '1+2']],
    ],
    ['a blank total', ['类|数', '甲|1', '乙|2', '合计|'], []],
    ['units that differ', ['类|场次|人次|合计', '东|1|2|3'], []],
    ['a rate, which is not added up', ['类|办结率', '甲|90', '乙|80', '合计|85'], []],
    ['two totals', ['类|数', '甲|1', '合计|1', '乙|2', '合计|2'], []],
    ['one part alone', ['类|数', '甲|1', '合计|1'], []],
    ['no total', ['类|数', '甲|1', '乙|2'], []],
  ])('with %s', (_, rows, expected) => {
    expect(sumsOf(rows)).toEqual(expected)
  })

  it.each([
    ['', '注：部分案件并处多种处罚，各种类之和大于案件总数。', 0],
    ['', '说明：1.一案涉及多个领域的重复计数。', 0],
    ['', '（注：同一问题有交叉，分别计入。）', 0],
    ['', '※含多选，合计已剔除重复。', 0],
    ['表2 案件来源（有重复统计）', '', 0],
    // Notes of other things, and text that is no note.
    ['', '注：数据来自执法平台，无交叉。', 1],
    ['', '注：各类不重复计算。', 1],
    ['', '全年并处罚款12件。', 1],
    ['重复投诉已合并处理。', '', 1],
    ['表2 案件来源', '全年数据如上。\n\n注：有重复统计。', 1],
  ])('between “%s” and “%s” are %d', (above, below, count) => {
    const text = `${above}\n\n${write(['类|数', '甲|1', '乙|2', '合计|3'])}\n\n${below}\n`
    const [table] = readTables(readDraft(text, 'md'))
    expect(table!.sums).toHaveLength(count)
  })

  it('are none where a row of the table says that its kinds overlap', () => {
    const rows = ['类|数', '甲|1', '乙|2', '合计|3', '注：一案多类的重复计数|']
    expect(sumsOf(rows)).toEqual([])
  })

  it('does not take the quarters for parts beside the months', () => {
    expect(sumsOf(['时间|数', '1月|1', '2月|2', '一季度|3', '合计|3'])[0]).toEqual([
      'column',
      '3',
      '1+2',
      '1+2+3',
    ])
  })

  it.each([
    ['a mark in the place of a figure', ['类|数', '甲|1', '丙|—', '乙|2', '合计|9'], '1+—+2'],
    ['one in the first row', ['类|数', '丙|—', '甲|1', '乙|2', '合计|9'], '—+1+2'],
    ['a figure that is not exact', ['类|数', '丙|约6', '甲|1', '乙|2', '合计|9'], '约6+1+2'],
    ['an empty cell', ['类|数', '甲|1', '丙|', '乙|2', '合计|9'], '1++2'],
    ['an empty column', ['类|甲|乙|丙|合计', '数|1|—|2|9'], '1+—+2'],
    ['none below a heading', ['类|数', '甲|1', '二、其他|', '乙|2', '合计|3'], '1+2'],
    ['nor below the head said again', ['类|数', '甲|1', '类|数', '乙|2', '合计|3'], '1+2'],
  ])('count in what is not told: %s', (_, rows, reading) => {
    expect(sumsOf(rows).map(([, , ...readings]) => readings)).toEqual([[reading]])
  })

  it('says where the form alone proves nothing', () => {
    const weak = (rows: readonly string[]) => tableOf(rows).table.sums.map(sum => sum.weak)
    expect(weak(['类|甲|乙|合计', '东|1|2|3'])).toEqual([false])
    expect(weak(['类|总数|甲|乙', '东|3|1|2'])).toEqual([true])
    expect(weak(['类|甲|乙|合计|丙|丁', '东|1|2|3|1|2'])).toEqual([true, true])
  })

  it('says where figures are rounded', () => {
    const rounded = (head: string) =>
      tableOf([`类|${head}`, '甲|1', '乙|2', '合计|3']).table.sums.map(sum => sum.rounded)
    expect([rounded('金额（万元）'), rounded('件数'), rounded('面积')]).toEqual([
      [true],
      [false],
      [true],
    ])
    const below = (caption: string) =>
      tableOf(['类|2024年', '甲|1', '乙|2', '合计|3'], caption).table.sums.map(sum => sum.rounded)
    expect([below('表1 经费支出'), below('表1 案件'), below('投入经费如下。')]).toEqual([
      [true],
      [false],
      [false],
    ])
  })

  it('reads a table of 2,000 rows and 20 columns', () => {
    const head = ['类', ...Array<string>(20).fill('甲')]
    const lines = Array.from({ length: 2000 }, () => ['镇', ...Array<string>(20).fill('1')])
    const grid = [head, ...lines, ['合计', ...Array<string>(20).fill('2000')]]
    let text = ''
    const rows = grid.map(row =>
      row.map(cell => {
        text += `${cell}\t`
        return { start: text.length - cell.length - 1, end: text.length - 1 }
      }),
    )
    expect(readTable({ text, rows, index: 0 })!.sums).toHaveLength(20)
  })
})

describe('among', () => {
  const amongOf = (rows: readonly string[]) => {
    const { table, words } = tableOf(rows)
    return table.among.map(({ by, whole, parts }) => [
      by,
      words(whole.span),
      ...parts.map(({ span }) => words(span)),
    ])
  }

  it.each<[string, string[], unknown[]]>([
    ['columns', ['类|案件|其中：甲|其中：乙', '东|5|2|3'], [['row', '5', '2', '3']]],
    ['a common head', ['类|案件|其中||', '||甲|乙', '东|5|2|3'], [['row', '5', '2', '3']]],
    ['rows', ['类|数', '案件|5', '其中：甲|2', '合计|5'], [['column', '5', '2']]],
    ['other units', ['类|案件（件）|其中：甲（人）', '东|5|9'], []],
    [
      'what is not told',
      ['类|案件|其中：甲|其中：乙', '东|5|—|3', '西|5|2|3'],
      [['row', '5', '2', '3']],
    ],
    ['none before it', ['类|其中：甲|案件', '东|5|9'], []],
    ['a running total before it', ['类|累计案件|其中：本年', '东|5|9'], []],
    ['rates', ['类|办结率|其中：甲', '东|95|99'], []],
  ])('of %s', (_, rows, expected) => {
    expect(amongOf(rows)).toEqual(expected)
  })
})

describe('moves', () => {
  const movesOf = (rows: readonly string[], below = '') => {
    const draft = readDraft(`${write(rows)}\n\n${below}\n`, 'md')
    const [table] = readTables(draft)
    const words = ({ start, end }: { start: number; end: number }) =>
      draft.paragraphs[table!.paragraph]!.text.slice(start, end)
    return table!.moves.map(({ from, to, cell, kinds }) =>
      [from, to, cell].map(({ span }) => words(span)).concat(kinds.join('/')),
    )
  }

  it.each<[string, string[], string[][]]>([
    ['years', ['类|2023年|2024年|增减', '甲|5|7|2'], [['5', '7', '2', 'difference/percent']]],
    [
      'years without 年',
      ['类|2023|2024|增减', '甲|5|7|2'],
      [['5', '7', '2', 'difference/percent']],
    ],
    [
      'years told by their order',
      ['类|本年|上年|增减', '甲|7|5|2'],
      [['5', '7', '2', 'difference/percent']],
    ],
    ['年度', ['类|上年度|本年度|增减数', '甲|5|7|2'], [['5', '7', '2', 'difference']]],
    [
      'a rate behind a difference',
      ['类|上年|本年|增减|增减率（%）', '甲|5|7|2|40'],
      [
        ['5', '7', '2', 'difference/percent'],
        ['5', '7', '40', 'percent'],
      ],
    ],
    [
      'a head that leaves it open',
      ['类|上年|本年|同比', '甲|5|7|40', '乙|5|7|增长40%'],
      [
        ['5', '7', '40', 'difference/percent'],
        ['5', '7', '增长40%', 'percent'],
      ],
    ],
    [
      'the year that is named',
      ['类|2023年|2024年|较2023年增长', '甲|5|7|2'],
      [['5', '7', '2', 'difference/percent']],
    ],
    [
      'a common head',
      ['类|案件|||人数||', '|上年|本年|增减|上年|本年|增减', '甲|5|7|2|8|9|1'],
      [
        ['5', '7', '2', 'difference/percent'],
        ['8', '9', '1', 'difference/percent'],
      ],
    ],
    ['rates', ['类|上年|本年|增减', '率|95%|97%|2%'], [['95%', '97%', '2%', 'difference/percent']]],
    [
      'rows',
      ['年|甲|乙', '2023年|5|8', '2024年|7|9', '增减|2|1'],
      [
        ['5', '7', '2', 'difference/percent'],
        ['8', '9', '1', 'difference/percent'],
      ],
    ],
    ['another year', ['类|2023年|2024年|较2022年', '甲|5|7|2'], []],
    ['years apart', ['类|2020年|2024年|增减', '甲|5|7|2'], []],
    ['other matters', ['类|上年件数|本年人数|增减', '甲|5|7|2'], []],
    ['a plan', ['类|上年|本年计划|增减', '甲|5|7|2'], []],
    ['another base', ['类|上年|本年|环比增长', '甲|5|7|2'], []],
    ['figures that are not exact', ['类|上年|本年|增减', '甲|约5|7|2'], []],
    ['other units', ['类|上年（件）|本年（人）|增减', '甲|5|7|2'], []],
  ])('of %s', (_, rows, expected) => {
    expect(movesOf(rows)).toEqual(expected)
  })

  it('are none where the years were not counted alike', () => {
    const rows = ['类|上年|本年|增减', '甲|5|7|2']
    expect(movesOf(rows, '注：上年数据为可比口径。')).toEqual([])
    expect(movesOf(rows, '注：数据来自平台。')).toHaveLength(1)
  })
})

describe('shares', () => {
  const sharesOf = (rows: readonly string[]) => {
    const { table, words } = tableOf(rows)
    return [
      ...table.shares.map(({ share, part, whole }) => [share, part, ...whole.cells]),
      ...table.wholes.map(({ shares }) => shares),
    ].map(cells => cells.map(({ span }) => words(span)))
  }

  it.each<[string, string[], string[][]]>([
    [
      'a total',
      ['类|数|占比', '甲|1|25%', '乙|3|75%', '合计|4|100%'],
      [
        ['25%', '1', '4'],
        ['75%', '3', '4'],
      ],
    ],
    ['a total in the first row', ['类|数|占比（%）', '合计|4|100', '甲|1|25'], [['25', '1', '4']]],
    [
      'rows',
      ['类|甲|乙|合计', '数|1|3|4', '占比|25%|75%|100%'],
      [
        ['25%', '1', '4'],
        ['75%', '3', '4'],
      ],
    ],
    ['100 %', ['类|占比', '甲|25%', '乙|75%', '合计|100%'], [['25%', '75%']]],
    ['the rest', ['类|占比', '甲|25%', '其他|75%'], [['25%', '75%']]],
    ['what may not be all', ['类|占比', '甲|25%', '乙|75%'], []],
    ['another whole', ['类|数|占全市比重', '甲|1|25%', '合计|4|30%'], []],
    ['a part that is not told', ['类|数|占比', '甲|—|25%', '合计|4|100%'], []],
    [
      'all rows',
      ['类|数|占比', '甲|1|25%', '乙|3|75%'],
      [
        ['25%', '1', '1', '3'],
        ['75%', '3', '1', '3'],
      ],
    ],
    ['a rate of something else', ['类|数|占比', '甲|1|25%', '合计|4|40%'], []],
    ['two totals', ['类|数|占比', '甲|1|25%', '合计|4|100%', '合计|4|100%'], []],
    ['a part of a part', ['类|占比', '甲|25%', '其中：丙|5%', '其他|75%', '合计|100%'], []],
  ])('of %s', (_, rows, expected) => {
    expect(sharesOf(rows)).toEqual(expected)
  })
})
