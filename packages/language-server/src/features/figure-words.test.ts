import { listFacts } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { readFacts, Scanner } from '@hegao/facts'
import { expect, test } from 'vitest'
import { fixture } from '../testing/client.js'
import { sayFigure } from './figure-words.js'
import { figures } from './hover-figure.js'

const head = '临澜县司法局2024年法治政府建设年度报告\n\n'

/** What is said of the first fact of a kind. */
function said(kind: string, text: string, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  const draft = readDraft(head + text, 'txt')
  const facts = listFacts(draft, readFacts(draft, new Scanner()))
  const own = facts.filter(({ range }) => range.start.offset >= head.length)
  return sayFigure(own.find(fact => fact.kind === kind)!, language)
}

test.each([
  ['quantities', '收缴税款1.86万元。', '数值：18600元'],
  [
    'counts',
    '全市受理行政复议案件28件。',
    '数值：28件，所指：行政复议案件，范围：全市，时间：2024年（据报告年度）',
  ],
  [
    'counts',
    '二、下一步打算\n\n开展培训12次。',
    '数值：12次，所指：培训，范围：本机关、本地，时间：2024年（据报告年度），计划数',
  ],
  [
    'percentages',
    '办结率96.4%。',
    '数值：96.4%，所指：办结率，范围：本机关、本地，时间：2024年（据报告年度）',
  ],
  ['totals', '受理28件，其中许可12件、处罚16件。', '总数：28件，分项：许可12件、处罚16件'],
  ['changes', '立案492件，较上年的410件增长20%。', '原值：410件，新值：492件，变化：增长20%'],
  ['rates', '受理52件，办结50件，办结率96.2%。', '所指：办结率，数值：96.2%'],
  ['dates', '9月23日开展宣传。', '日期：2024年9月23日（据报告年度）'],
  ['dates', '上半年召开会议。', '日期：2024年上半年（据报告年度）'],
  ['cutoffs', '截至2024年12月31日，共有执法人员12名。', '日期：2024年12月31日'],
  [
    'editions',
    '参加第九届全国学生“学宪法 讲宪法”活动。',
    '所指：全国学生“学宪法 讲宪法”活动，年份：2024（据报告年度）',
  ],
  ['countedLists', '抓好食品、药品、餐饮等八个方面的工作。', '说了：8个，列了：3个，没有列全'],
  ['malformedFigures', '满意率58..4%。', '可能是：58.4'],
  ['documentNumbers', '印发通知（云司〔2026〕9号）。', '机关代字：云司，年份：2026，顺序号：9'],
])('%s: %s', (kind, text, expected) => {
  expect(said(kind, text)).toBe(expected)
})

test('in English, the words of the draft stay as they are', () => {
  expect(said('counts', '全市受理行政复议案件28件。', 'en')).toBe(
    'value: 28件, of: 行政复议案件, scope: 全市, time: 2024年 (by the year of the report)',
  )
})

test('whatever figure is in a draft, what it was read as is said in words', () => {
  for (const name of ['county-education-2024.md', 'subdistrict-2024.txt']) {
    const draft = readDraft(fixture(name), name.endsWith('.md') ? 'md' : 'txt')
    const listed = listFacts(draft, readFacts(draft, new Scanner()))
    const own = listed.filter(({ kind }) => figures.has(kind) && kind !== 'durations')
    expect(own.length).toBeGreaterThan(50)
    for (const fact of own)
      expect(sayFigure(fact, 'zh-CN')).toMatch(/^(?!.*(?:undefined|NaN|object))./)
  }
})
