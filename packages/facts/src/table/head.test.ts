import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'

const rowsOf = (rows: readonly string[]) => tableOf(rows).table.rows.map(({ label }) => label)
const columnsOf = (rows: readonly string[]) => tableOf(rows).table.columns.map(({ label }) => label)
const sumsOf = (rows: readonly string[]) => {
  const { table, words } = tableOf(rows)
  return table.sums.map(({ total, readings }) =>
    [words(total.span), ...readings.map(one => one.map(({ span }) => words(span)).join('+'))].join(
      '=',
    ),
  )
}

describe('the head of a table', () => {
  it.each<[string, string[], string[]]>([
    ['one row', ['类|数', '甲|1'], ['甲']],
    ['two', ['类|处罚|', '|简易|普通', '甲|1|2'], ['甲']],
    ['three', ['类|案件||', '|处罚||', '|简易|普通|许可', '甲|1|2|3'], ['甲']],
    [
      'no more than three',
      ['类|数', '甲|无此项', '乙|无此项', '丙|无此项', '丁|1'],
      ['甲', '乙', '丙', '丁'],
    ],
    ['one before words that stand over rows', ['类|数', '一、执法|', '甲|1'], ['执法', '甲']],
    ['one before a mark', ['类|数', '甲|—', '乙|1'], ['甲', '乙']],
    ['one before a figure that is not exact', ['类|数', '甲|约9', '乙|1'], ['甲', '乙']],
    [
      'none where the first row counts',
      ['东坪镇|12', '西河镇|9', '合计|21'],
      ['东坪镇', '西河镇', '合计'],
    ],
    ['one where two rows are too few to tell', ['东坪镇|12', '西河镇|9'], ['西河镇']],
    ['one whose first cell is a figure', ['2024|12', '西河镇|9', '合计|21'], ['西河镇', '合计']],
    ['years', ['指标|1900|2099', '立案|1|2', '结案|1|2'], ['立案', '结案']],
    ['no years', ['东坪镇|2100', '西河镇|9', '合计|21'], ['东坪镇', '西河镇', '合计']],
    ['no years', ['东坪镇|1899', '西河镇|9', '合计|21'], ['东坪镇', '西河镇', '合计']],
    ['no years', ['东坪镇|2024.5', '西河镇|9', '合计|21'], ['东坪镇', '西河镇', '合计']],
    [
      'a year and a figure',
      ['东坪镇|2024|12', '西河镇|8|9', '合计|1|1'],
      ['东坪镇', '西河镇', '合计'],
    ],
    ['ordinals', ['月份|4|5|6', '立案|1|2|3', '结案|4|5|6'], ['立案', '结案']],
    ['no ordinals', ['立案|4|6|8', '结案|1|2|3', '查处|4|5|6'], ['立案', '结案', '查处']],
  ])('is %s', (_, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected)
  })

  it('without one money may be meant', () => {
    const rounded = (rows: readonly string[]) => tableOf(rows).table.sums.map(sum => sum.rounded)
    expect(rounded(['东坪镇|12', '西河镇|9', '合计|21'])).toEqual([true])
    expect(rounded(['类|数', '东坪镇|12', '西河镇|9', '合计|21'])).toEqual([false])
  })
})

describe('the words over a column', () => {
  it.each<[string, string[], string[]]>([
    [
      'of a merged cell',
      ['类|处罚||许可', '|简易|普通|', '甲|1|2|3'],
      ['处罚简易', '处罚普通', '许可'],
    ],
    ['said twice', ['类|处罚|处罚', '类|处罚|普通', '甲|1|2'], ['处罚', '处罚普通']],
    [
      'of the first column reach nowhere',
      ['类||许可', '|简易|普通', '甲|1|2'],
      ['简易', '许可普通'],
    ],
    ['of a title reach nowhere', ['2024年统计||', '类|简易|普通', '甲|1|2'], ['简易', '普通']],
    ['of the last row of the head reach nowhere', ['类|处罚|', '甲|1|2'], ['处罚', '']],
  ])('%s', (_, rows, expected) => {
    expect(columnsOf(rows)).toEqual(expected)
  })

  it('give its unit, the innermost first', () => {
    const units = tableOf(['类|金额（万元）||数', '|罚款|许可（件）|', '甲|1|2|3']).table.columns
    expect(units.map(({ unit }) => unit)).toEqual(['万元', '件', undefined])
  })

  it('tell together whether its figures add up', () => {
    expect(
      sumsOf(['类|处罚||', '|件数|办结率|数', '甲|1|90|3', '乙|2|80|4', '合计|3|85|7']),
    ).toEqual(['3=1+2', '7=3+4'])
    expect(sumsOf(['类|案件|||', '|甲|乙|丙|合计', '东|1||2|9'])).toEqual(['9=1++2'])
    const { table } = tableOf(['类|许可|处罚|合计', '|件|件|件', '甲|1|2|3'])
    expect(table.columns.map(({ total }) => total)).toEqual([false, false, true])
  })

  it('are found at the innermost', () => {
    const { table, words } = tableOf(['类|处罚|', '|简易|普通', '甲|1|2'])
    expect(table.columns.map(({ span }) => words(span!))).toEqual(['简易', '普通'])
    expect(tableOf(['类|处罚|', '甲|1|2']).table.columns[1]).toEqual({ label: '', total: false })
  })
})

describe('the columns before the figures', () => {
  it.each<[string, string[], string[]]>([
    ['words', ['类|项目|数', '执法|甲|5', '服务|乙|6'], ['数']],
    ['ordinals without a head', ['|项目|数', '1|甲|5', '2|乙|6'], ['数']],
    ['ordinals above a total', ['|项目|数', '1|甲|5', '2|乙|6', '合计||11'], ['数']],
    ['no figures without a head', ['项目||数', '甲|1|5', '乙|2|6'], ['', '数']],
    ['no ordinals with a head', ['件数|人数', '1|5', '2|6'], ['件数', '人数']],
    ['ordinals and years by their heads', ['序号|年份|数', '1|2023|5', '2|2024|6'], ['数']],
  ])('are %s', (_, rows, expected) => {
    expect(columnsOf(rows)).toEqual(expected)
  })
})

describe('the words before a row', () => {
  it('reach down over empty cells', () => {
    expect(
      rowsOf(['层级|类别|项目|数', '市|执法|甲|1', '||乙|2', '|服务|丙|3', '县|执法|甲|4']),
    ).toEqual(['市执法甲', '市执法乙', '市服务丙', '县执法甲'])
  })

  it('are no ordinals and no marks, but a total', () => {
    expect(rowsOf(['序号|类|数', '1|甲|1', '2|乙|2'])).toEqual(['甲', '乙'])
    expect(rowsOf(['类|项|数', '执法|—|1', '服务|甲|2'])).toEqual(['执法', '服务甲'])
    expect(sumsOf(['序号|类|数', '1|甲|1', '2|乙|2', '合计||3'])).toEqual(['3=1+2'])
    expect(
      sumsOf([
        '序号|类|数',
        '1|甲|1',
        '2|乙|2',
        '小计||3',
        '3|丙|4',
        '4|丁|5',
        '小计||9',
        '合计||12',
      ]),
    ).toEqual(['3=1+2', '9=4+5', '12=3+9=1+2+4+5'])
  })

  it('make a total, whatever stands beside it', () => {
    expect(sumsOf(['类|项|数', '执法|甲|1', '执法|乙|2', '执法|合计|3'])).toEqual(['3=1+2'])
    expect(sumsOf(['类|项|数', '上年|甲|1', '上年|乙|2', '上年|合计|3'])).toEqual(['3=1+2'])
  })

  it('leave it open where there are none', () => {
    expect(sumsOf(['类|数', '甲|1', '|5', '合计|6'])).toEqual(['6=1+5'])
    expect(tableOf(['类|数', '甲|1', '|5', '合计|6']).table.sums[0]!.weak).toBe(true)
  })

  it('let its figures add up, unless most of them are shares', () => {
    const head = '类|合计|许可|处罚|许可占比|处罚占比|办结率'
    const row = '甲|30|12|18|40%|60%|90%'
    expect(sumsOf([head, row])).toEqual(['30=12+18'])
    expect(sumsOf([`${head}|满意率`, `${row}|98%`])).toEqual([])
  })

  it('give its unit', () => {
    const { table, words } = tableOf(['类|数', '案件（件）|5', '人数|6', '甲|7'])
    expect(table.rows.map(({ unit }) => unit)).toEqual(['件', '人数', undefined])
    expect(table.cells.map(({ unit }) => unit)).toEqual(['件', '人数', undefined])
    expect(table.rows.map(({ span }) => words(span!))).toEqual(['案件（件）', '人数', '甲'])
  })
})

describe('the unit of a table', () => {
  const unitOf = (above: string, rows = ['类|数', '甲|1']) => tableOf(rows, above).table.unit
  it.each([
    ['单位：万元', '万元'],
    ['单位:件', '件'],
    ['单位： 件', '件'],
    ['（单位：件、人次）', '件、人次'],
    ['表1 支出（单位：元/亩）', '元/亩'],
    ['统计口径如下', undefined],
    ['单位：10万元', undefined],
    [`${'执法'.repeat(30)}单位：件`, undefined],
  ])('%s: %s', (above, unit) => {
    expect(unitOf(above)).toBe(unit)
  })

  it('is the one that stands nearest', () => {
    expect(unitOf('单位：件', ['单位：万元|', '类|数', '甲|1'])).toBe('万元')
    expect(unitOf('单位：件\n\n单位：人')).toBe('人')
    expect(unitOf('单位：件\n\n正文。\n\n表1 执法')).toBeUndefined()
    expect(unitOf('|单位：件|数|\n|---|---|\n|甲|无|')).toBeUndefined()
  })

  it('gives way to that of a head or a cell', () => {
    const { table } = tableOf(
      ['类|处罚（件）|许可|复议', '甲|1|2|3人', '参训人次|4|5|6'],
      '单位：宗',
    )
    expect(table.cells.map(({ unit }) => unit)).toEqual(['件', '宗', '人', '件', '人次', '人次'])
  })
})
