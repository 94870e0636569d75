import { describe, expect, test } from 'vitest'
import { formats } from '../formats.js'
import { sample, sampleSource } from '../testing/sample.js'
import { whole } from '../whole.js'
import { renderPretty } from './index.js'

const names: Record<string, string> = {
  'fazhi-annual': '法治政府建设年度报告',
  education: '教育部门',
}
const options = {
  lang: 'zh-CN',
  colour: false,
  sourceOf: sampleSource,
  profileTitle: (profile: string, variant?: string) => names[variant ?? profile],
} as const
const snapshot = (name: string) => `../testing/snapshots/${name}`

describe.each(['zh-CN', 'en'] as const)('the sample in %s', lang => {
  test.each([80, 120])('%i columns wide', async width => {
    const text = whole(renderPretty(sample(lang), { ...options, lang, width }))
    await expect(text).toMatchFileSnapshot(snapshot(`${lang}-${width}.txt`))
  })
})

test('in colour it says the same', () => {
  const coloured = whole(renderPretty(sample(), { ...options, colour: true }))
  expect(coloured).toContain('\u001b[1m\u001b[31m错误')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for.
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(whole(renderPretty(sample(), options)))
})

test('80 columns where nobody says how many', () => {
  expect(whole(renderPretty(sample(), options))).toBe(
    whole(renderPretty(sample(), { ...options, width: 80 })),
  )
})

test('quiet: errors, scores and the summary', async () => {
  const text = whole(renderPretty(sample(), { ...options, quiet: true }))
  expect(text).not.toMatch(/\d:\d+ +(警告|提示)|必备内容|未检查|已忽略/)
  await expect(text).toMatchFileSnapshot(snapshot('quiet.txt'))
})

test('a limit says how many findings it leaves out', () => {
  const text = whole(renderPretty(sample(), { ...options, limit: 3 }))
  expect(text).toContain('另有 6 个问题没有列出。')
  expect(text).not.toContain('102%')
})

test('one draft needs no ranking', () => {
  const { files, ...rest } = sample()
  const text = whole(renderPretty({ ...rest, files: files.slice(0, 1) }, options))
  expect(text).not.toContain('按得分排列')
})

test('nothing to check is no crash', () => {
  const summary = { ...sample().summary, files: 0, errors: 0, warnings: 0, infos: 0, score: null }
  const text = whole(
    renderPretty({ ...sample(), files: [], errors: [], skipped: [], summary }, options),
  )
  expect(text).toBe('共 0 份文稿，0 个错误，0 个警告，0 个提示，跳过 1 个文件\n')
})

test('without sources there are findings, and no excerpts', () => {
  const text = whole(renderPretty(sample(), { ...options, sourceOf: () => undefined }))
  expect(text).toContain('“现将”写了两遍。')
  expect(text).not.toContain('│')
})

test('an empty draft has a place too', () => {
  const { files, ...rest } = sample()
  const start = { line: 1, column: 1, offset: 0 }
  const [first] = files[0]!.diagnostics
  const diagnostics = [{ ...first!, range: { start, end: start }, text: '' }]
  const report = { ...rest, files: [{ ...files[0]!, title: null, sections: [], diagnostics }] }
  expect(whole(renderPretty(report, { ...options, sourceOf: () => '' }))).toContain('  1:1  错误')
})

test('the table of formats', () => {
  for (const [id, format] of Object.entries(formats)) {
    expect(format.id).toBe(id)
    expect(whole(format.render(sample(), options))).toMatch(/\S\r?\n$/)
  }
})
