import { describe, expect, it } from 'vitest'
import { scanPointers } from './pointer.js'

const read = (text: string) =>
  scanPointers(text).map(
    ({ span, to, number, elsewhere }) =>
      `${text.slice(span.start, span.end)} ${to} ${number ?? ''}${elsewhere ? ' elsewhere' : ''}`,
  )

describe('words that point to another place', () => {
  it.each([
    ['数据见附件。', ['见附件 attachment ']],
    ['数据详见附件2，', ['详见附件2 attachment 2']],
    ['数据见附件二。', ['见附件二 attachment 2']],
    ['统计表（附件1）', ['附件1 attachment 1']],
    ['统计表（附件）', ['附件 attachment ']],
    ['按附件3所列任务', ['附件3 attachment 3']],
    ['分工见附表1。', ['见附表1 annex-table 1']],
    ['如表2所示', ['如表2 table 2']],
    ['由表3可见，案件增多。', ['表3 table 3']],
    ['案件增多，表3所列为全年的数。', ['表3 table 3']],
    ['结果见表１２。', ['见表１２ table 12']],
    ['（见表三）', ['见表三 table 3']],
    ['针对上述不足，', ['上述不足 shortcomings ']],
    ['针对以上存在的主要问题，', ['以上存在的主要问题 shortcomings ']],
    ['对照前面提到的三个方面的短板，', ['前面提到的三个方面的短板 shortcomings ']],
    ['办结2件。针对这些问题，', ['针对这些问题 shortcomings ']],
    ['数据见附件，附件另行报送。', ['见附件 attachment  elsewhere']],
    ['方案另附。数据见附件1。', ['见附件1 attachment 1']],
    ['针对上述三项问题，', ['上述三项问题 shortcomings ']],
    ['针对以上几点突出不足，', ['以上几点突出不足 shortcomings ']],
    ['针对前文所述问题，', ['前文所述问题 shortcomings ']],
    ['针对前述短板，', ['前述短板 shortcomings ']],
    ['针对存在的这些问题，', ['针对存在的这些问题 shortcomings ']],
    ['方案另附\n数据见附件1\n通知附后', ['见附件1 attachment 1']],
    ['数据见附件1。方案另附。', ['见附件1 attachment 1']],
    ['数据见附件1，方案另附。', ['见附件1 attachment 1 elsewhere']],
    ['方案另附，数据见附件1。', ['见附件1 attachment 1 elsewhere']],
    ['办结2件。 针对这些问题，', ['针对这些问题 shortcomings ']],
    ['针对这些问题，', ['针对这些问题 shortcomings ']],
    ['如 表 2 所示', ['如 表 2 table 2']],
    ['（ 表2）', ['表2 table 2']],
    ['表3显示', ['表3 table 3']],
    ['方案另附，案件增多，见表2。', ['见表2 table 2 elsewhere']],
    ['方案另附，针对上述不足，', ['上述不足 shortcomings ']],
    [
      '如表2所示，按附件1所列，针对上述不足',
      ['如表2 table 2', '附件1 attachment 1', '上述不足 shortcomings '],
    ],
    ['按照《要点》附件1所列任务', ['附件1 attachment 1 elsewhere']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '上传附件，不见附件者退回。'.replace('不见附件者', ''),
    '提出“问题见附件，针对上述不足改进”的要求。',
    '印发《关于公布见附件1名单的通知》。',
    '走访代表3人，发放表格12张。',
    '统计表2024年更新，见表2024年版。',
    '以上各项工作，以及上述单位的问题。',
    '解决好这些问题。',
    '走访代表3所示范学校。',
    '见表2.1，见表2、3。',
    '见表一年更新',
    '',
    '（附件齐全）',
  ])('%s has none', text => {
    expect(read(text)).toEqual([])
  })

  it('reads each of a long row, and a long row of nothing', () => {
    expect(scanPointers('数据见附件2，'.repeat(8_000))).toHaveLength(8_000)
    expect(scanPointers('上述'.repeat(40_000))).toEqual([])
    expect(scanPointers(`见附${' '.repeat(80_000)}件`)).toEqual([])
  })
})
