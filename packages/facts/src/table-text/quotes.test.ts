import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from '../index.js'
import { growth, linear } from '../testing/growth.js'
import { write } from '../testing/table.js'

const agencies = [
  '机构|立案（件）|结案（件）|罚款（万元）|结案率',
  '应急管理局|48|45|132.40|93.75%',
  '水务局|152|143|410.10|94.08%',
  '合计|200|188|542.50|94.00%',
]
const quotesIn = (text: string) => {
  const draft = readDraft(text, 'md')
  return readFacts(draft, new Scanner()).tableQuotes.map(
    ({ paragraph, span, cell, row, column, fault }) =>
      `${draft.paragraphs[paragraph]!.text.slice(span.start, span.end)} ${row} ${column} ${cell.value}${fault === 'unit' ? ' unit' : ''}`,
  )
}
const quotes = (sentence: string, title = '表1 2024年执法情况统计表') =>
  quotesIn(`# 2024年情况报告\n\n${title}\n\n${write(agencies)}\n\n${sentence}\n`)

describe('what a sentence says of a table that it names', () => {
  it.each([
    [
      '如表1所示，全年立案200件，结案188件，结案率94%，罚款524.5万元。',
      '524.5万元 合计 罚款 542.5',
    ],
    ['从表1可以看出，全县立案210件，结案188件。', '210件 合计 立案 200'],
    ['执法平稳。表1显示：共立案210件。', '210件 合计 立案 200'],
    ['如表1所示，水务局立案153件。', '153件 水务局 立案 152'],
    ['如表1所示，水务局立案152件、结案134件。', '134件 水务局 结案 143'],
    ['全年立案210件（见表1）。', '210件 合计 立案 200'],
    ['2024年全县共立案200件、结案181件，详见表1。', '181件 合计 结案 188'],
    ['全县结案率为49.0%（见表1）。', '49.0% 合计 结案率 94'],
    ['结案率最高的是应急管理局，为95.2%（见表1）。', '95.2% 应急管理局 结案率 93.75'],
    ['如表1所示，全年罚款542.50亿元。', '542.50亿元 合计 罚款 542.5 unit'],
    ['执法平稳，从表1看，立案210件。执法平稳。从表1看，立案210件。', '210件 合计 立案 200'],
    ['如表1所示，全年执法立案210件。', '210件 合计 立案 200'],
  ])('%s', (sentence, expected) => {
    expect(quotes(sentence)).toEqual([expected])
  })

  it.each([
    ['the same', '如表1所示，全年立案200件，罚款542.5万元，结案率94%。'],
    ['rounded', '如表1所示，全年罚款543万元。'],
    ['about so many', '如表1所示，全年立案约210件。'],
    ['of a row, without its name', '如表1所示，立案152件。'],
    ['of a row, in the column of its own', '如表1所示，水务局立案143件。'],
    ['of another column', '如表1所示，全年执行罚款524.5万元。'],
    ['of another thing', '如表1所示，全年环保立案210件。'],
    ['of another unit', '如表1所示，全年立案210人。'],
    ['far off', '如表1所示，全年立案30件。'],
    ['of another row by its figure', '如表1所示，水务局立案48件。'],
    ['of a part', '如表1所示，全年立案200件，其中结案180件。'],
    ['of two kinds', '如表1所示，全年立案、结案398件。'],
    ['of two rows', '如表1所示，应急管理局和水务局立案210件。'],
    ['of another row before', '如表1所示，水务局立案152件，其中结案141件。'],
    ['of each', '如表1所示，水务局、应急管理局分别立案152件、84件。'],
    ['of another year', '如表1所示，2023年立案210件。'],
    ['of a part of the year', '如表1所示，上半年立案210件。'],
    ['of a time up to a day', '截至11月底，全县立案210件（见表1）。'],
    ['a change', '如表1所示，立案200件，同比增长5%。'],
    ['of another table', '如表2所示，全年立案210件。'],
    ['in the next sentence', '如表1所示，执法平稳。全年立案210件。'],
    ['in the sentence before', '全年立案210件。执法情况见表1。'],
    ['of two tables', '全年立案210件（见表1、表2），详见表2。'],
    ['of a table that is not here', '全年立案210件（见表1，另附）。'],
    ['amid the sentence', '立案情况见表1的有210件。'],
  ])('not %s: %s', (_, sentence) => {
    expect(quotes(sentence)).toEqual([])
  })

  it.each([
    ['of the main ones', '全年立案210件（见表1）。', '表1 2024年主要部门执法情况统计表'],
    ['of a quarter', '全年立案210件（见表1）。', '表1 2024年第四季度执法情况统计表'],
    ['of another year', '全年立案210件（见表1）。', '表1 2023年执法情况统计表'],
    ['of another area', '全省立案210件（见表1）。', '表1 2024年全市执法情况统计表'],
    ['of no year, in another year', '2023年立案210件（见表1）。', '表1 执法情况统计表'],
  ])('not of a table %s', (_, sentence, title) => expect(quotes(sentence, title)).toEqual([]))

  it('of a quarter that both name', () => {
    expect(quotes('四季度，全县立案210件（见表1）。', '表1 2024年第四季度执法情况统计表')).toEqual([
      '210件 合计 立案 200',
    ])
  })

  it('not where the table does not tell its unit', () => {
    expect(
      quotesIn(
        `# 2024年情况报告\n\n表1 执法情况\n\n${write(['机构|罚款', '甲局|20.4', '乙局|30.6', '合计|51.0'])}\n\n罚款51.0万元（见表1）。\n`,
      ),
    ).toEqual([])
  })

  it('not of a table without a number', () => {
    expect(quotes('如表1所示，全年立案210件。', '执法情况统计表')).toEqual([])
  })

  it('of the table right below that it names', () => {
    const below = (sentence: string, between = '表3 执法情况') =>
      quotesIn(`# 2024年情况报告\n\n${sentence}\n\n${between}\n\n${write(agencies)}\n`)
    expect(below('全年立案210件，见下表。')).toEqual(['210件 合计 立案 200'])
    expect(below('全年立案210件，执法情况如下表所示：')).toEqual(['210件 合计 立案 200'])
    expect(below('下表显示，全年立案210件。')).toEqual(['210件 合计 立案 200'])
    expect(below('全年立案210件，见下表。另有说明。')).toEqual([])
    expect(below('全年立案210件，见下表。', '另有说明。')).toEqual([])
  })

  it('takes linear time', () => {
    const read = (text: string) =>
      readFacts(readDraft(`表1 执法\n\n${write(agencies)}\n\n${text}\n`, 'md'), new Scanner())
        .tableQuotes
    expect(growth('如表1所示，全年立案210件。', read)).toBeLessThan(linear)
  })
})

describe('what a sentence says of a table of years', () => {
  const offences = [
    '案件类别|2023年（起）|2024年（起）|增减（起）|增幅（%）',
    '超限超载|412|365|-47|-11.4',
    '非法营运|138|151|13|9.4',
    '合计|550|516|-34|-6.2',
  ]
  const own = (sentence: string) =>
    quotesIn(
      `# 2024年情况报告\n\n表1 2024年查处交通运输违法案件情况\n\n${write(offences)}\n\n${sentence}\n`,
    )
  it.each([
    ['由表1可见，2024年查处的违法案件比2023年减少43起，下降6.2%。', ['43起 合计 增减 -34']],
    ['由表1可见，违法案件减少34起，下降2.6%。', ['2.6% 合计 增幅 -6.2']],
    ['由表1可见，全年查处违法案件516起，其中超限超载案件356起。', ['356起 超限超载 2024年 365']],
    ['由表1可见，超限超载案件下降14.1%。', ['14.1% 超限超载 增幅 -11.4']],
    ['由表1可见，2023年查处违法案件505起。', ['505起 合计 2023年 550']],
    ['由表1可见，2022年查处违法案件505起。', []],
    ['由表1可见，违法案件下降到516起，占总数的62.6%。', []],
    ['由表1可见，全年查处案件516起。', []],
  ])('%s', (sentence, expected) => expect(own(sentence)).toEqual(expected))
})
