import type { Diagnostic, FileReport, Position, Report, Score } from '@hegao/core'
import { Packer } from 'docx'
import { describe, expect, test } from 'vitest'
import { settle } from '../make/index.js'
import { readOrThrow } from '../testing/read.js'
import { excerptOf } from './excerpt.js'
import { opinionSheet } from './index.js'

const title = '青溪县司法局2024年法治政府建设年度报告'
const wrong = '全年办理行政复议案件40件，其中维持21件、撤销9件、终止8件。'
const source = `${title}\n${wrong}`

const score: Score = {
  version: 1,
  basis: 'standard',
  total: 87.5,
  unsuppressed: 87.5,
  grade: '良',
  categories: { completeness: { weight: 50, lost: 12.5 }, consistency: null, form: null },
  deductions: [],
}

const position = (offset: number): Position => {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1, offset }
}
const at = (words: string) => {
  const start = source.indexOf(words)
  return { start: position(start), end: position(start + words.length) }
}
const finding = (words: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'number/total-mismatch',
  messageId: 'sum',
  fingerprint: words,
  severity: 'error',
  category: 'consistency',
  message: '21＋9＋8＝38，文中为40件。',
  range: at(words),
  text: words,
  related: [],
  ...more,
})
const file = (more: Partial<FileReport> = {}): FileReport => ({
  path: '报告.txt',
  profile: 'fazhi-annual',
  profileBy: 'title',
  positions: 'file',
  title,
  score,
  sections: [
    { id: 'measures', title: '主要举措和成效', status: 'present', range: null },
    { id: 'problems', title: '存在的不足和原因', status: 'inside', range: null },
    { id: 'plan', title: '下一年度主要安排', status: 'missing', range: null },
  ],
  notChecked: [],
  diagnostics: [],
  suppressed: [],
  ...more,
})
const report = (files: readonly FileReport[], more: Partial<Report> = {}): Report => ({
  version: 1,
  tool: { name: 'hegao', version: '0', catalogue: '2026-01-01' },
  files,
  skipped: [],
  rules: {
    'number/total-mismatch': {
      title: '总数与分项之和不符',
      about: '',
      severity: 'error',
      category: 'consistency',
      source: { level: '党内法规', name: '公文处理规定', clause: '第九条', verified: 'text' },
      docs: '',
    },
  },
  errors: [],
  summary: { files: 1, skipped: 0, errors: 0, warnings: 0, infos: 0, score: null },
  ...more,
})

const packed = async (of: Report, text = source): Promise<Uint8Array> =>
  settle(new Uint8Array(await Packer.toArrayBuffer(opinionSheet(of, () => text))))
const textOf = async (of: Report, text?: string): Promise<string> =>
  readOrThrow(await packed(of, text)).draft.source

describe('the sheet', () => {
  test('has score, checklist, a row for each finding and room to sign', async () => {
    const related = [{ message: '分项：维持', range: at('21件') }]
    const fix = { tier: 'review' as const, edits: [{ range: at('40件'), newText: '38件' }] }
    const text = await textOf(
      report([
        file({ diagnostics: [finding('40件', { related, fix }), finding(title)] }),
        file({ path: '乙.txt' }),
      ]),
    )
    expect(text.split('\n').slice(0, 9)).toEqual([
      '核稿意见表',
      `文稿：${title}`,
      '文件：报告.txt',
      '核稿得分 87.5 / 100（良）；错误 2 处，警告 0 处，提示 0 处',
      '必备内容：✓ 主要举措和成效　◐ 存在的不足和原因（没有单列）　✗ 下一年度主要安排（缺）',
      '序号\t位置\t原文\t意见\t依据\t处理',
      '1\t第 2 行\t全年办理行政复议案件40件，其中维持21件、撤销9件、终止…\t【错误】21＋9＋8＝38，文中为40件。',
      '· 分项：维持（第 2 行“21件”）',
      '建议改为：“38件”\t《公文处理规定》第九条的规定\t',
    ])
    expect(text.match(/核稿意见表/g)).toHaveLength(2)
    expect(text.match(/核稿人（签名）：　+日期：　+年　+月　+日/g)).toHaveLength(2)
    expect(text).toContain('没有发现问题。')
  })

  test('counts the paragraphs of a Word file, and reads its words from the report', async () => {
    const word = file({ positions: 'text', source, diagnostics: [finding('40件')] })
    expect(await textOf(report([word]), 'something else')).toContain('1\t第 2 段\t全年办理')
  })

  test('says what was not looked at', async () => {
    const text = await textOf(
      report([file({ notChecked: [{ rule: 'date/x', reason: '没有找到报告年度' }] })], {
        errors: [{ path: '坏.docx', code: 'damaged', message: '坏.docx：已损坏。' }],
        skipped: [{ path: '说明.txt', reason: '从标题认不出是哪一类报告' }],
      }),
    )
    expect(text).toContain('未检查：没有找到报告年度')
    expect(text).toMatch(
      /\n核稿意见表\n没有核稿的文件\n坏\.docx：已损坏。\n说明\.txt：从标题认不出是哪一类报告$/,
    )
  })

  test('claims no more than was verified', async () => {
    const custom = { level: '实务', name: '文字核校', verified: 'practice' } as const
    const text = await textOf(
      report([file({ diagnostics: [finding('40件', { source: custom })] })]),
    )
    expect(text).toContain('惯例（文字核校）')
  })

  test('is well-formed whatever a draft holds, and the same each time', async () => {
    const hostile = '甲\u0000<w:t>&\ud842乙]]>\uffff𠮷'
    const range = { start: position(0), end: { line: 1, column: 1, offset: hostile.length } }
    const bad = report([
      file({
        title: hostile,
        path: hostile,
        diagnostics: [finding('40件', { message: hostile, range })],
      }),
    ])
    const text = await textOf(bad, hostile)
    expect(text.match(/甲<w:t>&乙]]>𠮷/g)).toHaveLength(4)
    expect(await packed(bad, hostile)).toEqual(await packed(bad, hostile))
  })
})

test('an excerpt is one line of the draft, with head and tail of what is long', () => {
  const long = '案'.repeat(100)
  expect(excerptOf(`前\n  甲乙丙\n后`, { start: 5, end: 6 })).toEqual({
    before: '甲',
    words: '乙',
    after: '丙',
  })
  expect(excerptOf(long, { start: 40, end: 41 })).toEqual({
    before: `…${'案'.repeat(16)}`,
    words: '案',
    after: `${'案'.repeat(16)}…`,
  })
  expect(excerptOf(long, { start: 0, end: 100 }).words).toHaveLength(77)
})

test('an excerpt of a heading has no mark of Markdown', () => {
  expect(excerptOf('前\n## 甲乙\n后', { start: 5, end: 7 })).toEqual({
    before: '',
    words: '甲乙',
    after: '',
  })
  expect(excerptOf('#1楼甲', { start: 3, end: 4 }).before).toBe('#1楼')
})

test('an excerpt does not cut a number in two', () => {
  const text = `登记企业12345户，${'乙'.repeat(11)}办结40件，${'丙'.repeat(11)}共67890户`
  const start = text.indexOf('40件')
  expect(excerptOf(text, { start, end: start + 3 })).toEqual({
    before: `…户，${'乙'.repeat(11)}办结`,
    words: '40件',
    after: `，${'丙'.repeat(11)}共…`,
  })
})
