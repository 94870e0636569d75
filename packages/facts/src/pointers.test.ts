import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const factsOf = (body: string) =>
  readFacts(
    readDraft(
      `临澜县水利局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n${body}\n`,
      'txt',
    ),
    new Scanner(),
  )
const grounded = (body: string) => factsOf(body).pointers.map(pointer => pointer.grounded)
const foot = '临澜县水利局\n\n2025年2月8日'

describe('what is attached', () => {
  it.each([
    ['one that is named', `附件：统计表\n\n${foot}`, ['listed']],
    [
      'three on one line',
      `附件：1.统计表 2.清单 3.名单\n\n${foot}`,
      ['listed 1', 'listed 2', 'listed 3'],
    ],
    ['two on two lines', `附件：1.统计表\n2.清单\n\n${foot}`, ['listed 1', 'listed 2']],
    ['two under a line', `附件：\n1.统计表\n2.清单\n\n${foot}`, ['listed 1', 'listed 2']],
    [
      'two behind the draft',
      `${foot}\n\n附件1\n\n统计表\n\n附件2\n\n清单`,
      ['attached 1', 'attached 2'],
    ],
    ['one behind the draft', `${foot}\n\n附件\n\n统计表\n\n1.甲项\n\n2.乙项`, ['attached']],
    ['nothing', foot, []],
  ])('%s', (_, body, expected) => {
    const all = factsOf(body).attachments
    expect(all.map(({ as, number }) => [as, number].join(' ').trim())).toEqual(expected)
  })

  it('takes any run of spaces in its stride', () => {
    expect(factsOf(`附件${' '.repeat(50_000)}一`).attachments).toEqual([])
  })
})

describe('a pointer is grounded where', () => {
  it.each([
    ['the attachment is named', `见附件2。\n\n附件：1.表\n2.清单\n\n${foot}`, [true]],
    ['another line speaks of attachments', '见附件2。\n\n相关附件下载', [true]],
    ['the table has a title', '见表2。\n\n表2　统计', [true]],
    ['a table without title is there', '见表2。\n\n类别\t件数', [true]],
    ['the table may be in an attachment', `见表2。\n\n附件：统计\n\n${foot}`, [true]],
    ['the paragraph itself says it', '执法力量不强，针对上述不足，增加人员。', [true]],
    [
      'a plan names its trouble itself',
      '一、2025年打算\n\n投诉较多。\n\n针对上述问题，加强检查。',
      [true],
    ],
    [
      'the draft has admitted it',
      '一、成效\n\n质量有待提高。\n\n二、2025年打算\n\n针对上述不足，加强检查。',
      [true],
    ],
    [
      'shortcomings and plans are one chapter',
      '一、成效\n\n发现隐患。\n\n二、短板和打算\n\n针对上述不足，检查。',
      [true],
    ],
  ])('%s', (_, body, expected) => {
    expect(grounded(body)).toEqual(expected)
  })

  it.each([
    ['the attachment has another number', `见附件3。\n\n附件：1.表\n2.清单\n\n${foot}`],
    ['there is no attachment', '见附件。'],
    ['the tables have other numbers', '见表3。\n\n表1　统计\n\n类别\t件数'],
    ['there is no table', '见附表。'],
    ['the draft speaks of no trouble', '为破解上述困难，增加人员。'],
    [
      'others had it, not the draft',
      '一、成效\n\n发现问题36个。\n\n二、2025年打算\n\n针对上述不足，加强检查。',
    ],
    [
      'it comes later',
      '一、2025年打算\n\n针对上述不足，加强检查。\n\n二、存在的不足\n\n质量有待提高。',
    ],
  ])('and not where %s', (_, body) => {
    expect(grounded(body)).toEqual([false])
  })

  it('is found in a draft of many', () => {
    expect(grounded('见附件。\n\n针对上述不足，加强检查。\n\n'.repeat(3_000))).toHaveLength(6_000)
  })
})
