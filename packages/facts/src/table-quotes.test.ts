import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'
import { growth, linear } from './testing/growth.js'

const draftOf = (sentence: string, title = '表1 2024年执法情况统计表') => {
  const rows = [
    '机构|立案（件）|结案（件）|罚款（万元）|结案率',
    '---|---|---|---|---',
    '应急管理局|48|45|132.40|93.75%',
    '水务局|152|143|410.10|94.08%',
    '合计|200|188|542.50|94.00%',
  ].map(row => `|${row}|`)
  return readDraft(`# 情况报告\n\n${title}\n\n${rows.join('\n')}\n\n${sentence}\n`, 'md')
}

const quotes = (sentence: string, title?: string) =>
  readFacts(draftOf(sentence, title), new Scanner()).tableLeads.map(
    ({ total, cell }) => `${total.value} ${cell.value}`,
  )

describe('what a sentence says of a table that it names', () => {
  it.each([
    ['如表1所示，全年立案200件，结案188件，结案率94%，罚款524.5万元。', '5245000 542.5'],
    ['从表1可以看出，全县立案210件，结案188件。', '210 200'],
    ['执法平稳。表1显示：共立案210件。', '210 200'],
  ])('%s', (sentence, expected) => {
    expect(quotes(sentence)).toEqual([expected])
  })

  it.each([
    ['the same', '如表1所示，全年立案200件，罚款542.5万元。'],
    ['rounded', '如表1所示，全年罚款543万元。'],
    ['about so many', '如表1所示，全年立案约210件。'],
    ['of a row', '如表1所示，水务局立案153件。'],
    ['of a row, without its name', '如表1所示，立案152件。'],
    ['of another column', '如表1所示，全年执行罚款524.5万元。'],
    ['of another unit', '如表1所示，全年立案210起。'],
    ['far off', '如表1所示，全年立案20件。'],
    ['of a part', '如表1所示，全年立案200件，其中结案180件。'],
    ['of another year', '如表1所示，立案210件，同比增长5%。'],
    ['of another table', '如表2所示，全年立案210件。'],
    ['in the next sentence', '如表1所示，执法平稳。全年立案210件。'],
    ['where the table is only named', '全年立案210件（见表1）。'],
  ])('not %s: %s', (_, sentence) => {
    expect(quotes(sentence)).toEqual([])
  })

  it('not of a table without a number', () => {
    expect(quotes('如表1所示，全年立案210件。', '执法情况统计表')).toEqual([])
  })

  it('takes linear time', () => {
    const read = (text: string) => readFacts(draftOf(text), new Scanner()).tableLeads
    expect(growth('如表1所示，全年立案210件。', read)).toBeLessThan(linear)
  })
})
