import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from '../index.js'
import { growth, linear } from '../testing/growth.js'
import { write } from '../testing/table.js'

const quotesIn = (text: string) => {
  const draft = readDraft(text, 'md')
  return readFacts(draft, new Scanner()).tableQuotes.map(
    ({ paragraph, span, cell, row, column }) =>
      `${draft.paragraphs[paragraph]!.text.slice(span.start, span.end)} ${row} ${column} ${cell.value}`,
  )
}
const agencies = [
  '部门|案件数（件）|罚没金额（万元）',
  '市场监管局|1265|986.2',
  '综合执法局|7820|1124.6',
  '其他部门|1401|1106.7',
  '合计|10486|3217.5',
]
const elsewhere = (sentence: string, rows = agencies) =>
  quotesIn(`# 2024年情况报告\n\n${sentence}\n\n各部门情况。\n\n说明如下。\n\n${write(rows)}\n`)

describe('a sentence whose other figures stand in a table', () => {
  it.each([
    [
      '全区共办理案件10486件，罚没金额3127.5万元，办理许可63215件。',
      ['3127.5万元 合计 罚没金额 3217.5'],
    ],
    ['综合执法局办理案件7820件，罚没金额1142.6万元。', ['1142.6万元 综合执法局 罚没金额 1124.6']],
    ['全区共办理案件10486件，罚没金额3217.5万元。', []],
    ['全区共办理案件10486件，罚没金额3218万元。', []],
    // Of digits that are not the same something else may be meant.
    ['全区共办理案件10486件，罚没金额3127.8万元。', []],
    ['全区共办理案件10468件，罚没金额3127.5万元。', []],
    ['全区共办理案件10486件，收缴罚没金额3127.5万元。', []],
    ['全区共办理案件10486件，其中罚没金额3127.5万元。', []],
    ['上年办理案件10486件。今年罚没金额3127.5万元。', []],
  ])('%s', (sentence, expected) => expect(elsewhere(sentence)).toEqual(expected))

  it('of two figures may say any other', () => {
    const wider = [
      '部门|案件数（件）|结案（件）|罚没金额（万元）',
      ...agencies.slice(1).map(row => row.replace('|', '|9').replace(/\|(?=[^|]*$)/, '|640|')),
    ]
    expect(wider.at(-1)).toBe('合计|910486|640|3217.5')
    expect(elsewhere('全区共办理案件910486件，结案640件，罚没金额3127.8万元。', wider)).toEqual([
      '3127.8万元 合计 罚没金额 3217.5',
    ])
  })

  it('beside the table may say any other', () => {
    const rows = [
      '项目|2023年|2024年|增减数|增减率（%）',
      '行政处罚（件）|1476|1205|-271|-18.36',
      '行政检查（次）|9864|5713|-4151|-42.08',
    ]
    const behind = (sentence: string) =>
      quotesIn(`# 2024年情况报告\n\n${write(rows)}\n\n${sentence}\n`)
    expect(behind('行政检查5713次，同比下降42.08%；行政处罚1205件，同比减少217件。')).toEqual([
      '217件 行政处罚 增减数 -271',
    ])
    expect(behind('行政处罚1205件，同比下降18.6%。')).toEqual(['18.6% 行政处罚 增减率 -18.36'])
    expect(behind('行政处罚1205件，同比下降18.4%。')).toEqual([])
    expect(behind('行政处罚1205件，结案1150件。')).toEqual([])
    expect(behind('行政检查5713次，行政处罚1215件。')).toEqual([])
  })

  it('under a heading that names the row', () => {
    const rows = [
      '问题类别|问题数（个）|已整改（个）',
      '预算执行|41|40',
      '重点专项|36|31',
      '合计|77|71',
    ]
    const under = (sentence: string, heading = '（三）重点专项整改情况') =>
      quotesIn(
        `# 2024年情况报告\n\n## ${heading}\n\n${sentence}\n\n## （四）下一步\n\n${write(rows)}\n`,
      )
    expect(under('共38个问题，已整改31个。')).toEqual(['38个 重点专项 问题数 36'])
    expect(under('共36个问题，已整改31个。')).toEqual([])
    expect(under('共38个问题，已整改33个。')).toEqual([])
    expect(under('共38个问题，已整改31个。', '（三）整改情况')).toEqual([])
    expect(under('共38个问题，已整改31个。', '（三）重点专项和预算执行')).toEqual([])
  })

  it('right above a table of what it names, with digits that change places', () => {
    const rows = [
      '地区|2023年（件）|2024年（件）|同比（%）',
      '望溪区|498|612|22.9',
      '市本级|351|431|22.8',
      '全市|849|1043|22.9',
    ]
    const above = (sentence: string, caption = '表1 新收行政复议案件情况') =>
      quotesIn(`# 2024年情况报告\n\n${sentence}\n\n${caption}\n\n${write(rows)}\n`)
    expect(above('收到行政复议申请1034件，受理937件。')).toEqual(['1034件 全市 2024年 1043'])
    expect(above('收到行政复议申请1043件，受理937件。')).toEqual([])
    expect(above('收到行政复议申请1053件，受理937件。')).toEqual([])
    expect(above('收到行政复议申请1034人，受理937件。')).toEqual([])
    expect(above('截至11月底，收到行政复议申请1034件。')).toEqual([])
    expect(above('1—12月，收到行政复议申请1034件。')).toEqual(['1034件 全市 2024年 1043'])
    expect(above('上半年收到行政复议申请1034件。')).toEqual([])
    expect(above('收到信访来信1034件，受理937件。')).toEqual([])
    expect(above('收到行政复议申请1034件，受理937件。', '表1 新收案件情况')).toEqual([])
  })

  it('takes linear time', () => {
    const read = (text: string) => readFacts(readDraft(text, 'md'), new Scanner()).tableQuotes
    const piece = `全区办理案件10486件，罚没金额3127.5万元。\n\n${write(agencies)}\n\n`
    expect(growth(piece, read)).toBeLessThan(linear)
  })
})
