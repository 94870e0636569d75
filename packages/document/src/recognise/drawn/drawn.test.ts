import { describe, expect, it } from 'vitest'
import { readDraft } from '../../index.js'

/** The cells of each table, as the source has them. */
function tablesOf(source: string, format: 'txt' | 'md' = 'txt') {
  return readDraft(source, format).paragraphs.flatMap(({ rows, text, map }) =>
    rows
      ? [
          rows.map(row =>
            row.map(cell => {
              const { start, end } = map.toSource(cell)
              const written = text.slice(cell.start, cell.end)
              if (!written.includes('⏎')) expect(source.slice(start, end)).toBe(written)
              return written
            }),
          ),
        ]
      : [],
  )
}
const lines = (...written: string[]) => written.join('\n')

const plain = [
  ['单位', '件数'],
  ['东坪镇', '12'],
  ['西河镇', '9'],
  ['合计', '21'],
]

describe('a table in plain text', () => {
  it.each([
    [
      'as in Markdown',
      ['| 单位 | 件数 |', '|---|---:|', '| 东坪镇 | 12 |', '| 西河镇 | 9 |', '| 合计 | 21 |'],
    ],
    ['without a rule', ['| 单位 | 件数 |', '| 东坪镇 | 12 |', '| 西河镇 | 9 |', '| 合计 | 21 |']],
    ['without a frame', ['单位 | 件数', '东坪镇 | 12', '西河镇 | 9', '合计 | 21']],
    [
      'with a rule and without a frame',
      ['单位 | 件数', '---|---', '东坪镇 | 12', '西河镇 | 9', '合计 | 21'],
    ],
    [
      'with full-width lines',
      ['｜单位｜件数｜', '｜东坪镇｜12｜', '｜西河镇｜9｜', '｜合计｜21｜'],
    ],
    [
      'in a box',
      [
        '┌───┬──┐',
        '│单位  │件数│',
        '├───┼──┤',
        '│东坪镇│12  │',
        '│西河镇│9   │',
        '│合计  │21  │',
        '└───┴──┘',
      ],
    ],
    [
      'in a box with a rule for each row',
      [
        '┏━┳━┓',
        '┃单位┃件数┃',
        '┣━╋━┫',
        '┃东坪镇┃12┃',
        '┣━╋━┫',
        '┃西河镇┃9┃',
        '┣━╋━┫',
        '┃合计┃21┃',
        '┗━┻━┛',
      ],
    ],
    [
      'in a box of the keyboard',
      [
        '+------+----+',
        '| 单位 | 件数 |',
        '+======+====+',
        '| 东坪镇 | 12 |',
        '| 西河镇 | 9 |',
        '| 合计 | 21 |',
        '+------+----+',
      ],
    ],
    ['of tabs', ['单位\t件数', '东坪镇\t12', '西河镇\t9', '合计\t21']],
    ['of several tabs', ['单位\t\t件数', '东坪镇\t12', '西河镇\t9', '合计\t\t21']],
    ['indented with tabs', ['\t单位\t件数', '\t东坪镇\t12', '\t西河镇\t9', '\t合计\t21']],
    ['of spaces', ['单位    件数', '东坪镇  12', '西河镇   9', '合计    21']],
    ['of full-width spaces', ['单位　　件数', '东坪镇　12', '西河镇　9', '合计　　21']],
    ['of one space each', ['单位 件数', '东坪镇 12', '西河镇 9', '合计 21']],
  ])('%s', (_, rows) => {
    expect(tablesOf(lines(...rows))).toEqual([plain])
    expect(tablesOf(`𠮷年报告\r\n\r\n  ${rows.join('\r\n  ')}\r\n\r\n后文。`)).toEqual([plain])
  })

  it('has its place from the first line to the last', () => {
    const source = '前文。\n┌─┬─┐\n│甲│1│\n│乙│2│\n└─┴─┘\n后文。'
    const block = readDraft(source, 'txt').blocks.find(({ kind }) => kind === 'table')!
    expect(source.slice(block.range.start, block.range.end)).toBe('┌─┬─┐\n│甲│1│\n│乙│2│\n└─┴─┘')
  })

  it('stands between its caption and its notes', () => {
    const source = lines(
      '表1　执法统计　　单位：件',
      '单位    件数',
      '东坪镇  12',
      '西河镇   9',
      '合　计  21',
      '注：数据 来自平台。',
    )
    expect(readDraft(source, 'txt').paragraphs.map(({ kind }) => kind)).toEqual([
      'prose',
      'table',
      'prose',
    ])
    expect(tablesOf(source)[0]!.at(-1)).toEqual(['合　计', '21'])
  })

  it('keeps empty cells between tabs', () => {
    expect(tablesOf('\t许可\t处罚\n东坪镇\t12\t\n西河镇\t\t5\n南山镇\t1\t2')).toEqual([
      [
        ['', '许可', '处罚'],
        ['东坪镇', '12', ''],
        ['西河镇', '', '5'],
        ['南山镇', '1', '2'],
      ],
    ])
  })

  it('leaves empty cells behind one that reaches over several columns or rows', () => {
    const box = [
      '┌───┬───────┬───┐',
      '│      │     案件     │      │',
      '│ 单位 ├───┬───┤ 合计 │',
      '│      │ 许可 │ 处罚 │      │',
      '├───┼───┼───┼───┤',
      '│东坪镇│  12  │  9   │  21  │',
      '└───┴───┴───┴───┘',
    ]
    expect(tablesOf(lines(...box))).toEqual([
      [
        ['单位', '案件', '', '合计'],
        ['', '许可', '处罚', ''],
        ['东坪镇', '12', '9', '21'],
      ],
    ])
  })

  it('puts the lines of a wrapped cell together', () => {
    const box = [
      '┌─┬─┐',
      '│单位│件数│',
      '├─┼─┤',
      '│东坪镇人│12│',
      '│民政府  │  │',
      '├─┼─┤',
      '│西河镇│9│',
      '└─┴─┘',
    ]
    const [paragraph] = readDraft(lines(...box), 'txt').paragraphs
    expect(paragraph!.text).toBe('单位\t件数\n东坪镇人民政府\t12\n西河镇\t9')
  })

  it('fills up rows that Markdown lets end early', () => {
    expect(tablesOf('|单位|许可|备注|\n|---|---|---|\n|东坪镇|1|\n|西河镇|2|新设|')).toEqual([
      [
        ['单位', '许可', '备注'],
        ['东坪镇', '1', ''],
        ['西河镇', '2', '新设'],
      ],
    ])
  })

  it('is found in Markdown too where its own kind of table is not', () => {
    expect(
      tablesOf('# 报告\n\n| 单位 | 件数 |\n| 东坪镇 | 12 |\n| **合计** | 12 |\n', 'md'),
    ).toEqual([
      [
        ['单位', '件数'],
        ['东坪镇', '12'],
        ['合计', '12'],
      ],
    ])
  })

  it.each([
    ['a line with a | in it', ['| 甲 |']],
    ['the links of a page', ['首页 | 公开 | 办事', '政策 | 解读 | 问答', '首页 | 公开 | 办事']],
    ['a line over dashes', ['首页 | 公开', '--------', '政策 | 解读']],
    ['rows of different length', ['┌─┬─┐', '│甲│1│', '│乙│2│3│4│', '└─┴─┘']],
    ['words in a rule', ['│ 单位 ├─甲─┤', '│ 东坪镇 │ 12 │']],
    ['two who sign', ['云汀市司法局    云汀市财政局', '2025年1月8日    2025年1月8日']],
    ['ordinals before a tab', ['1.\t健全制度', '2.\t规范执法', '3.\t加强普法']],
    ['ordinals before words', ['1 健全制度', '2 规范执法', '3 加强普法']],
    ['columns without figures', ['姓名\t职务', '李明远\t局长', '王思齐\t副局长']],
    [
      'a row that has another length',
      ['单位  许可  处罚', '东坪镇  12  9', '西河镇  5', '合计  17  9'],
    ],
    [
      'heads that reach over several columns',
      ['单位   案件', '  许可   处罚', '东坪镇  12  9', '西河镇  5  3', '合计  17  12'],
    ],
    [
      'sentences with spaces',
      ['2024年 我局办理案件 126', '2023年 我局办理案件，较上年 增长', '2022年 办理 12'],
    ],
    ['two lines', ['单位 件数', '东坪镇 12']],
    [
      'the lines of a letter',
      [
        '联系人：李明远    电话：0512-6543',
        '地址：望溪路12号    邮编：215000',
        '传真：无    网址：无',
      ],
    ],
  ])('is none: %s', (_, rows) => {
    expect(tablesOf(lines(...rows))).toEqual([])
  })

  it('takes no longer for each line where there are many', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `| 镇 | ${index} |`)
    const begin = performance.now()
    readDraft(rows.join('\n'), 'txt')
    readDraft(rows.join('\n').replaceAll('|', '  '), 'txt')
    readDraft('|'.repeat(400_000), 'txt')
    readDraft(`${' |'.repeat(200_000)}\n${' |'.repeat(200_000)}`, 'txt')
    expect(performance.now() - begin).toBeLessThan(4_000)
  })
})
