import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { plainSetup } from '@hegao/testing'
import { expect, it } from 'vitest'
import { catalogue, profiles, rules } from './index.js'

const toolbox = { rules, profiles, catalogue, scanner: new Scanner() }

/** What a rule says of a draft in Chinese. */
function said(rule: string, text: string): string[] {
  return checkDraft('t.txt', readDraft(text, 'txt'), toolbox, plainSetup)
    .diagnostics.filter(finding => finding.rule === rule)
    .map(({ message }) => message)
}

it.each([
  ['完善机制,推进工作。', '汉字之间用了半角标点“,”，应为“，”。'],
  ['完善机制,推进工作,规范执法。', '汉字之间用了半角标点“,”，应为“，”（全文共 2 处）。'],
  ['推行"双随机"抽查。', '汉字之间用了半角引号，应为全角前引号（全文共 2 处）。'],
])('half-width marks are named: %s', (text, message) => {
  expect(said('punctuation/half-width', text)).toEqual([message])
})

it.each([
  ['推行“双随机抽查。', '这里的前引号没有对应的后引号，请核对应在哪里收尾。'],
  ['推行双随机”抽查。', '这里的后引号没有对应的前引号，请核对是多了一个，还是漏了前一半。'],
  ['学习《行政处罚法等法律。', '这里的前书名号没有对应的后书名号，请核对应在哪里收尾。'],
])('marks without a partner are named, not shown: %s', (text, message) => {
  expect(said('punctuation/unpaired-mark', text)).toEqual([message])
})

const report = (measures: string) => `临澜县司法局2024年法治政府建设年度报告

${measures}

二、存在的短板

执法力量不足，普法形式单一。

三、2025年工作安排

加强执法培训。
`

it('names the heading that lacks an element as its writer has it', () => {
  const [message] = said('structure/missing-element', report('一、主要举措\n\n办理案件9件。'))
  expect(message).toMatch(/^“存在的短板”里没有看到说明原因的话/)
})

const leadership = '局长履行第一责任人职责，主持召开会议4次。'

it.each([
  [`一、主要举措\n\n办理案件9件。${leadership}`, '写在“主要举措”里，没有单列'],
  [`${leadership}\n\n一、主要举措\n\n办理案件9件。`, '写在正文的段落里，没有单列'],
])('names the part that a section is written in', (measures, words) => {
  const [message] = said('structure/missing-section', report(measures))
  expect(message).toContain(words)
})

it.each([
  [
    '（一）规范执法\n\n办理案件。\n\n（二）加强监督\n\n开展检查。\n\n(三)抓好普法\n\n组织宣讲。',
    '序数的括号有全角、有半角：别处写作“（一）”，此处为“(三)”，请统一用一种。',
  ],
  [
    '一、规范执法\n\n办理案件。\n\n二、加强监督\n\n开展检查。\n\n三，抓好普法\n\n组织宣讲。',
    '同一层次序数的写法不统一：别处写作“一、”，此处为“三，”，请统一。',
  ],
])('says in what ordinals differ', (text, message) => {
  expect(said('structure/heading-number', text)).toEqual([message])
})
