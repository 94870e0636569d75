import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readAttachments } from './attachments.js'

const foot = '临澜县水利局\n\n2025年2月8日'
/** What is attached to a report: its words, its number, and the names that it may have. */
const read = (body: string) => {
  const draft = readDraft(
    `临澜县水利局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n${body}\n`,
    'txt',
  )
  const words = ({
    paragraph,
    span,
  }: {
    paragraph: number
    span: { start: number; end: number }
  }) => draft.paragraphs[paragraph]!.text.slice(span.start, span.end)
  return readAttachments(draft).map(one => {
    for (const name of one.names) expect(words(name)).toBe(name.text)
    const names = one.names.map(({ text }) => text)
    return [one.as, words(one), ...(one.number === undefined ? [] : [one.number]), names]
  })
}
const listed = (line: string) => read(`${line}\n\n${foot}`)
const attached = (lines: string) => read(`${foot}\n\n${lines}`)

describe('what the draft names', () => {
  it.each([
    ['附件：统计表', [['listed', '附件：统计表', ['统计表']]]],
    ['附件: 统计表。', [['listed', '附件: 统计表。', ['统计表']]]],
    ['附 件：统计表；', [['listed', '附 件：统计表；', ['统计表']]]],
    ['附：统计表', [['listed', '附：统计表', ['统计表']]]],
    ['附件1：统计表', [['listed', '附件1：统计表', 1, ['统计表']]]],
    ['附件１２：统计表', [['listed', '附件１２：统计表', 12, ['统计表']]]],
    ['附件一：统计表', [['listed', '附件一：统计表', 1, ['统计表']]]],
    ['附件：一、统计表', [['listed', '附件：一、统计表', 1, ['统计表']]]],
    ['附件：1.统计表', [['listed', '附件：1.统计表', 1, ['统计表']]]],
    ['附件：1. 统计表、', [['listed', '附件：1. 统计表、', 1, ['统计表']]]],
  ])('%s', (line, expected) => {
    expect(listed(line)).toEqual(expected)
  })

  it.each([
    ['附件：1.统计表 2.清单', ['统计表', '清单']],
    ['附件：1.统计表　2.清单', ['统计表', '清单']],
    ['附件：1．统计表；２．清单；3、《名单》', ['统计表', '清单', '《名单》']],
    ['附件：1.统计表;2. 清单', ['统计表', '清单']],
    // 2. belongs to the name where no sign stands before it, or no name behind it.
    ['附件：1.统计表2.清单', ['统计表2.清单']],
    ['附件：1.能耗 2.5级以上设备表', ['能耗 2.5级以上设备表']],
    ['附件：1.统计表 第2期', ['统计表 第2期']],
  ])('%s on one line', (line, names) => {
    const all = listed(line)
    expect(all.map(one => one.at(-1))).toEqual(names.map(name => [name]))
    expect(all.map(one => one[2])).toEqual(names.map((_, at) => at + 1))
  })

  it('goes on over the lines that are names, and no further', () => {
    expect(listed('附件：1.统计表\n2.清单\n3.名单。\n4.已按期办结。请予审核。')).toEqual([
      ['listed', '附件：1.统计表', 1, ['统计表']],
      ['listed', '2.清单', 2, ['清单']],
      ['listed', '3.名单。', 3, ['名单']],
    ])
    const long = '执法'.repeat(29)
    expect(listed(`附件：1.统计表\n2.${long}`)).toHaveLength(2)
    expect(listed(`附件：1.统计表\n2.${long}表`)).toHaveLength(1)
    expect(listed('附件：1.统计表\n（二）清单')).toHaveLength(1)
  })

  it('stands under a line of its own', () => {
    expect(listed('附件：\n1.统计表\n2.清单')).toEqual([
      ['listed', '1.统计表', 1, ['统计表']],
      ['listed', '2.清单', 2, ['清单']],
    ])
  })

  it.each(['附近：统计表', '附件很多，另行报送：统计表', '见附件：统计表', '统计表'])(
    'is nothing in %s',
    line => {
      expect(listed(line)).toEqual([])
    },
  )
})

describe('what stands behind the draft', () => {
  it.each([
    ['附件1', '附件1', 1],
    ['附件１', '附件１', 1],
    ['附 件 1', '附 件 1', 1],
    ['附件十二', '附件十二', 12],
    ['附件1：', '附件1：', 1],
    ['附件1:', '附件1:', 1],
  ])('%s', (line, words, number) => {
    expect(attached(`${line}\n\n统计表`)).toEqual([['attached', words, number, ['统计表']]])
  })

  it.each([
    ['one line', '年度统计表\n\n1.甲项', ['年度统计表']],
    ['two lines', '年度执法\n\n统计 表', ['年度执法', '统计 表']],
    ['no third', '年度\n\n执法\n\n统计表', ['年度', '执法']],
    ['no sentence', '统计表如下。\n\n清单', []],
    ['no sentence with a semicolon', '甲；乙', []],
    ['no label', '填报单位：水利局', []],
    ['no half-width label', '填报单位:水利局', []],
    ['no numbered line', '一、统计表', []],
    ['no table', '类别\t件数\n甲\t1\n乙\t2', []],
    ['no line in brackets', '（样式）\n\n统计表', []],
    ['no line in half-width brackets', '(样式)\n\n统计表', []],
    ['but one with brackets in it', '统计表（样式）', ['统计表（样式）']],
    ['no line in columns', '统计表  填报人', []],
    ['not the next attachment', '统计表\n\n附件2', ['统计表']],
    ['at most sixty characters', '执法'.repeat(30), ['执法'.repeat(30)]],
    ['not more', `${'执法'.repeat(30)}表`, []],
  ])('has %s for its title', (_, below, names) => {
    expect(attached(`附件1\n\n${below}`)[0]).toEqual(['attached', '附件1', 1, names])
  })

  it('is no list of names, even if numbered lines follow', () => {
    expect(attached('附件\n\n1.统计表\n\n2.清单')).toEqual([['attached', '附件', []]])
  })
})
