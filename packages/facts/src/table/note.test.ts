import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { tableOf } from '../testing/table.js'
import { captionOf, captionsOf, tellsOfOtherBase, tellsOfOverlap } from './note.js'

const lines = (...texts: string[]) => readDraft(`${texts.join('\n\n')}\n`, 'md').paragraphs
const overlaps = (above: string[], below: string[]) =>
  tellsOfOverlap([], above.length ? lines(...above) : [], below.length ? lines(...below) : [])

describe('captionsOf', () => {
  it.each([
    ['表1　执法情况', 1],
    ['表 12 执法情况', 12],
    ['（表3）执法情况', 3],
    ['附表二', 2],
    ['表１　执法情况', 1],
    ['表4 执法情况，附说明', 4],
  ])('%s is number %d', (text, number) => {
    expect(captionsOf(lines(text))).toEqual({ captions: [0], number })
  })

  it.each(['单位：万元', '（单位：万元）', '(单位:万元)', '计量单位：件、人次'])(
    '%s has none',
    text => {
      expect(captionsOf(lines(text))).toEqual({ captions: [0] })
    },
  )

  it.each([
    '表1-2 执法情况',
    '表2.1 执法情况',
    '表3月已报',
    '表123',
    '代表1名',
    '表4所列为全年数据。',
    '表5 执法情况；执法人员',
    '执法单位：望溪区教育局',
    '单位：',
    '单位：万元。',
    `表6 ${'执法情况'.repeat(20)}`,
    '',
  ])('%j is none', text => {
    expect(captionsOf(text === '' ? [] : lines(text))).toEqual({ captions: [] })
  })

  it('are the lines right above the table', () => {
    expect(captionsOf(lines('表1 许可', '正文。', '表2 处罚', '单位：件'))).toEqual({
      captions: [2, 3],
      number: 2,
    })
    expect(captionsOf(lines('表1 许可', '正文。'))).toEqual({ captions: [] })
    expect(captionsOf(lines('|表1 许可|数|\n|---|---|\n|甲|1|'))).toEqual({ captions: [] })
    expect(captionsOf(lines('表1 许可', '表2 处罚'))).toEqual({ captions: [0, 1], number: 2 })
  })
})

describe('captionOf', () => {
  it('is the short lines right above, without sentences', () => {
    expect(captionOf(lines('## 经费', '表1 支出'))).toBe('经费\n表1 支出')
    expect(captionOf(lines('## 经费', '支出如下。', '表1 许可'))).toBe('表1 许可')
    expect(captionOf(lines('经费；', '表1 许可'))).toBe('表1 许可')
    expect(captionOf(lines('表1 许可', `${'经费'.repeat(40)}`))).toBe('')
    expect(captionOf(lines('|经费|数|\n|---|---|\n|甲|1|', '表1 许可'))).toBe('表1 许可')
    expect(captionOf([])).toBe('')
  })
})

describe('notes', () => {
  it.each([
    '注：有重复统计',
    '注1：有重复统计',
    '注１２：有重复统计',
    '注:有重复统计',
    '注.有重复统计',
    '注、有重复统计',
    '注 ：有重复统计',
    '（注：有重复统计）',
    '（ 备注：有重复统计）',
    '※注：有重复统计',
    '※有重复统计',
    '※ 有重复统计',
    '填表说明：有重复统计',
    '注：有交叉',
    '注：各类会重复',
    '注：已剔除重复',
    '注：部分案件有重叠',
    '注：不同类重复计数',
    '注：分别计入各类',
    '注：各类之和大于合计',
    '注：各类处罚之和可能大于案件总数',
    '注：各类相加多于案件总数',
  ])('below the table: %s', text => {
    expect(overlaps([], [text])).toBe(true)
    expect(overlaps([text], [])).toBe(true)
  })

  it.each([
    '有重复统计',
    '注意有重复统计',
    '关注：有重复统计',
    '注123：有重复统计',
    '甲※有重复统计',
    '注：不重复计算',
    '注：已去除，未重复统计',
    '注：无交叉',
    '注：各类没有重复',
    '注：各类不会重复',
    '注：各类不存在重复',
    '注：合计数。各类分列，均不大于总数',
    '注：合计为全部案件的总件数大于上年',
  ])('but not %s', text => {
    expect(overlaps([], [text])).toBe(false)
  })

  it.each([
    ['表1（有重复统计）', true],
    ['附表 二：有重复统计', true],
    ['单位：件（有重复统计）', true],
    ['单位:件（有重复统计）', true],
    ['执法情况统计表（有重复统计）', true],
    ['执法情况统计表 （有重复统计） ', true],
    ['有重复统计的执法情况表', true],
    ['执法情况（有重复统计）', false],
    ['代表有重复统计的情况', false],
    ['上报单位：有重复统计', false],
    [`${'执法'.repeat(40)}有重复统计表`, false],
  ])('above the table: %s', (text, expected) => {
    expect(overlaps([text], [])).toBe(expected)
  })

  it('are read up to the first line that is none', () => {
    expect(overlaps([], ['注：数据来自平台', '说明：有重复统计'])).toBe(true)
    expect(overlaps([], ['正文。', '注：有重复统计'])).toBe(false)
    expect(overlaps(['正文。', '注：有重复统计'], [])).toBe(true)
    expect(overlaps(['|注：有重复统计|数|\n|---|---|\n|甲|1|'], [])).toBe(false)
    expect(overlaps([], ['|注：有重复统计|数|\n|---|---|\n|甲|1|'])).toBe(false)
  })

  it('are no more than four lines', () => {
    const sums = (before: number) =>
      tableOf(
        ['类|数', '甲|1', '乙|2', '合计|3'],
        '',
        `${'注：数据来自平台。\n\n'.repeat(before)}注：有重复统计。`,
      ).table.sums.length
    expect([0, 3, 4].map(sums)).toEqual([0, 0, 1])
    const { table } = tableOf(['类|数', '甲|1', '乙|2', '合计|3'], '正文。', '注：有重复统计。')
    expect(table.sums).toEqual([])
  })

  it.each([
    ['注：上年数据为可比口径', true],
    ['注：上年数已作调整', true],
    ['注：上年数做了修订', true],
    ['注：上年数已经修订', true],
    ['注：上年数调整后列示', true],
    ['注：上年数作调整', true],
    ['注：机构有调整', false],
    ['注：数据来自平台', false],
    ['上年数据为可比口径', false],
  ])('tell of another base: %s', (text, expected) => {
    expect(tellsOfOtherBase([], [], lines(text))).toBe(expected)
  })
})

it('a note above a heading is of the table before', () => {
  expect(overlaps(['注：有重复统计', '## 办案情况'], [])).toBe(false)
  expect(overlaps(['## 办案情况', '注：有重复统计'], [])).toBe(true)
})
