import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../testing/run.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-accept-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text)
const config = (name = 'hegao.yaml') => readFileSync(join(folder, name), 'utf8')
const draft =
  '现将现将情况报告如下。\n\n学校86所：公办60所、民办25所。\n\n医院86所：公办60所、民办25所。\n'
const total = ['--rule', 'number/total-mismatch', '--reason', '含一所筹建学校']

test('accepts what --rule and --line mean, in the sentence where the words are there twice', async () => {
  write('稿.md', draft)
  const printed = await run(['accept', '稿.md', ...total, '--line', '3'], folder)
  expect(printed).toEqual({
    code: 0,
    out: 'hegao.yaml ← 稿.md:3:3 number/total-mismatch “86所”\n',
    err: '',
  })
  expect(config()).toBe(
    'accepted:\n  - rule: number/total-mismatch\n    text: 86所\n    within: 学校86所：公办60所、民办25所。\n    files: ./稿.md\n    reason: 含一所筹建学校\n',
  )
})

test('accepts all findings of a rule where nothing more is said, or those of some words', async () => {
  write('稿.md', draft)
  expect((await run(['accept', '稿.md', ...total], folder)).out.match(/←/g)).toHaveLength(2)
  expect((await run(['check', '稿.md', '--fail-on', 'error'], folder)).code).toBe(1)
  const words = ['--rule', 'wording/*', '--text', '现将 现将', '--reason', '原文']
  expect((await run(['accept', '稿.md', ...words], folder)).code).toBe(0)
  expect((await run(['check', '稿.md', '--fail-on', 'error'], folder)).code).toBe(0)
})

test('tells what was accepted before, with its reason, and writes nothing again', async () => {
  write('稿.md', draft)
  const words = ['accept', '稿.md', '--rule', 'wording/repeated-word', '--reason', '来文原话']
  expect((await run(words, folder)).code).toBe(0)
  const before = config()
  expect(await run(words, folder)).toEqual({
    code: 0,
    out: '稿.md:1:1 wording/repeated-word “现将现将”已经接受过（hegao.yaml:2，理由：来文原话），没有再写。\n',
    err: '',
  })
  const asked = await run(words.slice(0, 4), folder, '', [])
  expect(asked.out).toBe(
    '稿.md:1:1 wording/repeated-word “现将现将”已经接受过（hegao.yaml:2，理由：来文原话），没有再写。\n稿.md：没有要问的问题。\n接受了 0 个问题。\n',
  )
  expect(config()).toBe(before)
})

test('prints a line for each entry: what nothing tells apart once, whole drafts by their data', async () => {
  write('稿.md', '现将现将现将情况报告如下。\n\n请审议。现将现将情况报告如下。现将现将。\n')
  const { out } = await run(
    ['accept', '稿.md', '--rule', 'wording/*', '--reason', '来文原话'],
    folder,
  )
  const lines = out.split('\n')
  expect(new Set(lines).size).toBe(lines.length)
  write(
    '全.md',
    '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n推进依法行政。\n',
  )
  const missing = ['--rule', 'structure/missing-section', '--reason', '另行报送']
  const whole = await run(['accept', '全.md', ...missing], folder)
  expect(whole.out).toContain('全.md:1:3 structure/missing-section “section=plan”\n')
})

test('accepts a finding on the whole draft by its data', async () => {
  const report =
    '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n推进依法行政。\n'
  write('稿.md', report)
  const missing = ['--rule', 'structure/missing-section', '--data', 'section=plan']
  const { code } = await run(['accept', '稿.md', ...missing, '--reason', '另行报送'], folder)
  expect(code).toBe(0)
  expect(config()).toContain('    data:\n      section: plan\n')
  const { out } = await run(['check', '稿.md', '--format', 'json'], folder)
  const [file] = JSON.parse(out).files
  expect(file.suppressed).toMatchObject([{ data: { section: 'plan' } }])
  const rules = file.diagnostics.map((one: { rule: string }) => one.rule)
  expect(rules.filter((id: string) => id === 'structure/missing-section')).toHaveLength(2)
})

test('writes to the config that holds for the draft, which names it by its path', async () => {
  mkdirSync(join(folder, '各单位/教育局'), { recursive: true })
  mkdirSync(join(folder, '别处'))
  write('各单位/教育局/稿.md', draft)
  write('各单位/hegao.yaml', '# 各单位共用\nterms: [甲]\n')
  write('别处/hegao.yaml', 'terms: [乙]\n')
  const { code } = await run(['accept', '../各单位/教育局/稿.md', ...total], join(folder, '别处'))
  expect(code).toBe(0)
  expect(config('各单位/hegao.yaml')).toMatch(/^# 各单位共用\nterms: \[甲\]\naccepted:\n/)
  expect(config('各单位/hegao.yaml')).toContain('    files: 教育局/稿.md\n')
  expect(config('别处/hegao.yaml')).toBe('terms: [乙]\n')
})

test('makes the config in the working folder, or beside a draft outside of it', async () => {
  mkdirSync(join(folder, '甲'))
  mkdirSync(join(folder, '乙'))
  write('甲/稿.md', draft)
  await run(['accept', '甲/稿.md', ...total], folder)
  expect(config()).toContain('files: 甲/稿.md')
  rmSync(join(folder, 'hegao.yaml'))
  await run(['accept', '../甲/稿.md', ...total], join(folder, '乙'))
  expect(config('甲/hegao.yaml')).toContain('files: ./稿.md')
  expect(existsSync(join(folder, '乙/hegao.yaml'))).toBe(false)
})

test('writes to the config of --config, from another folder too', async () => {
  mkdirSync(join(folder, '设置'))
  write('稿.md', draft)
  write('设置/own.yaml', '')
  const own = ['--config', '设置/own.yaml']
  await run(['accept', '稿.md', ...total, ...own], folder)
  expect(config('设置/own.yaml')).toContain('files: ../稿.md')
  expect(existsSync(join(folder, 'hegao.yaml'))).toBe(false)
  const { out } = await run(['check', '稿.md', ...own, '--format', 'json'], folder)
  expect(JSON.parse(out).files[0].suppressed).toHaveLength(2)
})

test('keeps byte-order mark and line ends, and refuses what it would have to recode', async () => {
  write('稿.md', draft)
  write('hegao.yaml', '\uFEFFterms: [甲] # 专名\r\n')
  await run(['accept', '稿.md', ...total, '--line', '3'], folder)
  expect(config()).toMatch(/^\uFEFFterms: \[甲\] # 专名\r\naccepted:\r\n {2}- rule: /)
  const bytes = Uint8Array.from([...Buffer.from('terms: ['), 0xbc, 0xd7, ...Buffer.from(']\n')])
  write('hegao.yaml', bytes)
  const { code, err } = await run(['accept', '稿.md', ...total], folder)
  expect([code, err]).toEqual([
    2,
    'hegao: hegao.yaml 是 GB18030 编码，没有改动它；请先另存为 UTF-8。\n',
  ])
  expect(readFileSync(join(folder, 'hegao.yaml'))).toEqual(Buffer.from(bytes))
})

test('touches no config that has a mistake', async () => {
  write('稿.md', draft)
  write('hegao.yaml', 'severity: {}\n')
  const { code, err } = await run(['accept', '稿.md', ...total], folder)
  expect(code).toBe(2)
  expect(err).toContain('hegao.yaml 第 1 行')
  expect(config()).toBe('severity: {}\n')
})

test('asks finding by finding, and writes each answer at once', async () => {
  write('稿.md', draft)
  const answers = ['x', 'a', '来文如此', 's', 'a', '  ', 'a', 'never reached']
  const { code, out } = await run(['accept', '稿.md'], folder, '', answers)
  expect(code).toBe(0)
  expect(config().match(/- rule: .*/g)).toEqual(['- rule: wording/repeated-word'])
  expect(out).toContain('请输入 a、s 或 q。')
  expect(out).toContain('没有写理由，跳过。')
})

test('ends where the answers end or say so; what was accepted stays', async () => {
  write('稿.md', draft)
  for (const end of [['q', 'a'], []]) {
    rmSync(join(folder, 'hegao.yaml'), { force: true })
    const { code, out } = await run(['accept', '稿.md'], folder, '', ['a', '来文如此', ...end])
    expect([code, config().match(/- rule/g)?.length]).toEqual([0, 1])
    expect(out).toMatch(/接受了 1 个问题。\n$/)
  }
})

test('asks only about what is meant, and takes a reason that is given', async () => {
  write('稿.md', draft)
  const { out } = await run(
    ['accept', '稿.md', '--reason', '口径不同', '--line', '5'],
    folder,
    '',
    ['a'],
  )
  expect(out.match(/\[a\]/g)).toHaveLength(1)
  expect(config()).toContain('reason: 口径不同')
  const none = await run(['accept', '稿.md', '--line', '5'], folder, '', [])
  expect(none.out).toBe(
    '稿.md:5:3 number/total-mismatch “86所”已经接受过（hegao.yaml:2，理由：口径不同），没有再写。\n稿.md：没有要问的问题。\n接受了 0 个问题。\n',
  )
})

test('does not offer findings about suppressions', async () => {
  write('稿.md', '<!-- hegao-disable-file wording/repeated-word: 原文 -->\n\n依法行政。\n')
  const rule = ['--rule', 'suppression/unused', '--reason', '原文']
  const { code, err } = await run(['accept', '稿.md', ...rule], folder)
  expect([code, err]).toEqual([2, expect.stringContaining('没有写入')])
})
