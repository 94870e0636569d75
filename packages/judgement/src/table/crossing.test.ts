import { describe, expect, it } from 'vitest'
import { catalogueOf, readReport, writeTable } from '../testing/report.js'
import { crossingsOf, isCrossed } from './crossing.js'

const catalogue = catalogueOf({})

const tableOf = (rows: readonly string[]) =>
  readReport(`统计表\n\n${writeTable(rows)}`).facts.tables[0]!

/** The crossings of a table, as ROW COLUMN: VALUE, should be RIGHT. */
const crossings = (rows: readonly string[]): string[] =>
  crossingsOf(tableOf(rows), catalogue).map(
    ({ cell, right }) => `${cell.rowLabel} ${cell.columnLabel}: ${cell.value}, should be ${right}`,
  )

describe('a cell that its row and its column prove to be wrong', () => {
  it.each([
    [
      'a part of both totals',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|9|14', '柳泉乡|10|7|17', '合计|30|18|48'],
      ['西河镇 处罚: 9, should be 6'],
    ],
    [
      'the total of one and a part of the other',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|6|41', '柳泉乡|10|7|17', '合计|30|18|48'],
      ['西河镇 合计: 41, should be 14'],
    ],
    [
      'the total of a column in the sum of the totals',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|6|14', '柳泉乡|10|7|17', '合计|30|81|48'],
      ['合计 处罚: 81, should be 18'],
    ],
    [
      'what was taken away',
      [
        '类别|年初未结|新收|办结|年末未结',
        '处罚|3|26|52|4',
        '许可|6|128|130|4',
        '合计|9|154|155|8',
      ],
      ['处罚 办结: 52, should be 25'],
    ],
    [
      'what is left',
      [
        '类别|年初未结|新收|办结|年末未结',
        '处罚|3|26|25|5',
        '许可|6|128|130|4',
        '合计|9|154|155|8',
      ],
      ['处罚 年末未结: 5, should be 4'],
    ],
    [
      'a figure where there was none',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|4|8', '柳泉乡|10|7|17', '合计|30|12|42'],
      ['西河镇 处罚: 4, should be 0'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(crossings(rows)).toEqual(expected)
  })

  it.each([
    [
      'both right',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|6|14', '柳泉乡|10|7|17', '合计|30|18|48'],
    ],
    [
      'a row alone wrong',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|6|15', '柳泉乡|10|7|17', '合计|30|18|49'],
    ],
    [
      'two figures that would set them right',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|9|14', '柳泉乡|10|7|17', '合计|30|20|48'],
    ],
    [
      'a figure below nothing',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '西河镇|8|6|5', '柳泉乡|10|7|17', '合计|30|9|39'],
    ],
    [
      'a row without a name',
      ['单位|许可|处罚|合计', '东坪镇|12|5|17', '—|8|9|14', '柳泉乡|10|7|17', '合计|30|18|48'],
    ],
    [
      'a cell that is empty in the column',
      [
        '单位|许可|处罚|合计',
        '东坪镇|12|5|17',
        '西河镇|8|26|14',
        '柳泉乡|10||17',
        '石桥镇|11|7|18',
        '合计|41|18|66',
      ],
    ],
    [
      'a row and a column that do not meet',
      [
        '类别|年初未结|新收|办结|年末未结',
        '处罚|3|26|25|4',
        '许可|6|128|130|4',
        '小计|9|150|155|',
        '检查|5|40|38|9',
        '确认|2|10|9|3',
        '强制|1|9|8|2',
        '小计|8|59|55|',
      ],
    ],
  ])('none: %s', (_, rows) => {
    expect(crossings(rows)).toEqual([])
  })

  it('says for both of its lines that they are told of', () => {
    const table = tableOf([
      '单位|许可|处罚|合计',
      '东坪镇|12|5|17',
      '西河镇|8|9|14',
      '柳泉乡|10|7|17',
      '合计|30|18|48',
    ])
    const all = crossingsOf(table, catalogue)
    const [{ row, column }] = all as [(typeof all)[number]]
    expect([row, column].map(line => isCrossed(all, line))).toEqual([true, true])
    expect(isCrossed(all, { by: 'column', result: row.result })).toBe(false)
  })
})
