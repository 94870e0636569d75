import { type Format, readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const report = '临澜县水利局2024年法治政府建设年度报告'
const foot = '临澜县水利局\n\n2025年2月8日'
/** The words that the draft itself has to fill in. */
const open = (source: string, format: Format = 'txt') => {
  const draft = readDraft(source, format)
  return readFacts(draft, new Scanner()).placeholders.map(({ paragraph, span }) =>
    draft.paragraphs[paragraph]!.text.slice(span.start, span.end),
  )
}
const attached = (lines: string) => `${report}\n\n2024年，我局依法行政。\n\n${foot}\n\n${lines}\n`

describe('what others are to fill in', () => {
  it('is the day on which two parties sign', () => {
    const days = '签订日期：　　年　　月　　日　　　　签订日期：　　年　　月　　日'
    expect(open(`${report}\n\n甲方（盖章）：　　乙方（盖章）：\n${days}`)).toEqual([])
    expect(open(`${report}\n\n临澜县水利局\n　　年　　月　　日`)).toEqual(['年　　月　　日'])
  })

  it.each([
    '联络员回执',
    '参训人员报名表',
    '满意度调查问卷',
    '承诺书（样式）',
    '承诺书(参考样式)',
    '整改情况报告（格式）',
    '整改情况报告(参考模板)',
    '执法文书模板',
    '执法责任状',
    '委托执法协议书',
    '服务合同',
    '征求意见反馈表（各科室填写，限一页）',
  ])('stays empty in an attached %s', name => {
    expect(open(attached(`附件1\n\n${name}\n\n姓名：____`))).toEqual([])
  })

  it.each([
    '联络员名单',
    '回执收集情况',
    '回执（（样式））',
    '统计表',
    '登记表（一二三四五六七八九十一二三）',
    '登记表（）',
    '整改情况报告（格式见附件）',
    '整改情况报告（一二三四五六七八九格式）',
  ])('does not in an attached %s', name => {
    expect(open(attached(`附件1\n\n${name}\n\n姓名：____`))).toContain('____')
  })

  it('has its name within two lines', () => {
    expect(open(attached('附件1\n\n临澜县水利局\n\n联络员回执\n\n姓名：____'))).toEqual([])
    expect(open(attached('附件1\n\n临澜县\n\n水利局\n\n联络员回执\n\n姓名：____'))).toEqual([
      '____',
    ])
  })

  it('ends where the next attachment begins', () => {
    const lines =
      '附件1\n\n统计表\n\n金额：___\n\n附件2\n\n回执\n\n姓名：____\n\n附件3\n\n清单\n\n合计：_____'
    expect(open(attached(lines))).toEqual(['___', '_____'])
  })

  it('is none where only the attachment before ends with its name', () => {
    const lines = '附件1\n\n文书材料\n\n执法文书模板\n\n附件2\n\n联络员名单\n\n姓名：____'
    expect(open(attached(lines))).toEqual(['____'])
  })

  it('does not stand before the attachment, nor in one that is only named', () => {
    const body = `2024年，投入____万元。\n\n附件：回执`
    expect(open(`${report}\n\n${body}\n\n${foot}\n`)).toEqual(['____'])
    expect(open(`${report}\n\n${body}\n\n${foot}\n\n附件\n\n回执\n\n姓名：___\n`)).toEqual(['____'])
  })

  it('may be the draft itself', () => {
    expect(open('# 案卷评查登记表\n\n姓名：____\n', 'md')).toEqual([])
    expect(open('# 案卷评查情况\n\n姓名：____\n', 'md')).toEqual(['____'])
  })

  it('is not what somebody left behind: a note, letters in the place of a name', () => {
    const lines = '附件1\n\n回执\n\n姓名：____\n\n联系人：XXX同志\n\n（待补充）'
    expect(open(attached(lines))).toEqual(['XXX', '（待补充）'])
  })
})
