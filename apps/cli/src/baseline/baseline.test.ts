import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { root, run } from '../testing/run.js'

const draft = readFileSync(join(root, 'fixtures/cli/check-min-score/报告.md'), 'utf8')
const file = 'hegao-baseline.yaml'
let path = ''

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'hegao-baseline-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  writeFileSync(join(path, '报告.md'), draft)
})

const noteFor = (reason: string, ...more: string[]) =>
  run(
    ['baseline', '报告.md', '--reason', reason, '--owner', '办公室']
      .concat('--today', '2027-01-01')
      .concat(more),
    path,
  )
const note = (...more: string[]) => noteFor('上年遗留', ...more)
const check = (...more: string[]) => run(['check', '报告.md', '--quiet', ...more], path)
const gate = (...more: string[]) => check('--baseline', file, '--today', '2027-01-01', ...more)
const read = () => readFileSync(join(path, file), 'utf8')
const rules = () => parse(read()).findings.map(({ rule }: { rule: string }) => rule)

test('what is in the baseline passes the gate; the score is the same, and the JSON tells old from new', async () => {
  expect((await check()).code).toBe(1)
  expect((await note()).code).toBe(0)
  const passed = await gate('--max-warnings', '0')
  expect([passed.code, passed.err]).toEqual([0, ''])
  expect(passed.out).toMatch(/得分 90\.0\n通过。另有 4 处在基线内。\n$/)
  writeFileSync(join(path, '报告.md'), `抬头\n\n${draft.replace('不足，有待', '不足不足，有待')}`)
  const report = JSON.parse((await gate('--format', 'json')).out)
  const states = report.files[0].diagnostics
    .filter(({ rule }: { rule: string }) => rule === 'wording/repeated-word')
    .map(({ text, baseline }: { text: string; baseline: string }) => `${text} ${baseline}`)
  expect(states).toEqual(['现将现将 unchanged', '不足不足 new'])
  expect((await gate()).err).toContain('错误 1 处')
  expect((await gate('--min-score', '99')).code).toBe(1)
})

test('writing it twice changes nothing; an update drops what was put right and keeps old reasons', async () => {
  await note()
  const first = read()
  await noteFor('别的理由')
  expect(read()).toBe(first)
  writeFileSync(
    join(path, '报告.md'),
    draft.replace('现将现将', '现将').replace('有待加强', '有待有待加强'),
  )
  expect((await gate()).err).toMatch(/基线条目（wording\/repeated-word）没有对上问题/)
  const dry = await noteFor('新近发现', '--dry-run', '--expires', '2027-06-30')
  expect(read()).toBe(first)
  const wet = await noteFor('新近发现', '--expires', '2027-06-30')
  expect(wet.out.replace('。', '（没有写文件）。')).toBe(dry.out)
  expect(wet.out).toContain('- 报告.md wording/repeated-word “现将现将”')
  const entries: { words: string; reason: string; expires?: string }[] = parse(read()).findings
  for (const { words, reason, expires } of entries)
    expect([reason, expires]).toEqual(
      words === '有待有待' ? ['新近发现', '2027-06-30'] : ['上年遗留', undefined],
    )
  expect(rules()).toContain('wording/repeated-word')
})

test('an entry holds to its last day and counts as new after it', async () => {
  await note('--expires', '2027-01-01')
  expect(await gate()).toMatchObject({ code: 0, err: '' })
  const { code, err } = await check('--baseline', file, '--today', '2027-01-02')
  expect(code).toBe(1)
  expect(err).toMatch(/2027-01-01 到期，按新问题算：请改稿，或者在那一行改期限；负责人：办公室。/)
})

test('an expiry that is over is refused, and the way out is told', async () => {
  const late = await note('--expires', '2026-12-31')
  expect(late).toMatchObject({ code: 2, out: '' })
  expect(late.err).toBe(
    'hegao: --expires 2026-12-31 已经过了（今天是 2027-01-01），记下的问题马上又按新问题算；请写今天或者以后的日期，不设期限就不写 --expires。\n',
  )
  expect(existsSync(join(path, file))).toBe(false)
})

test('each draft has the baseline of its own config, found beside that', async () => {
  for (const name of ['甲', '乙']) {
    mkdirSync(join(path, name))
    writeFileSync(join(path, name, '报告.md'), draft)
  }
  writeFileSync(join(path, '甲', 'hegao.yaml'), 'baseline: 已知.yaml\n')
  const noted = await run(['baseline', '甲', '--reason', '上年遗留', '--owner', '办公室'], path)
  expect(noted.out).toContain('甲/已知.yaml：新记 4 条')
  const { code, err } = await run(['check', '甲', '乙', '--quiet'], path)
  expect([code, err]).toEqual([1, '乙/报告.md 不通过：错误 2 处（缺省：有错误就不通过）。\n'])
  expect((await run(['check', '甲', '--quiet', '--no-baseline'], path)).code).toBe(1)
  // It is read, so that no output may fall on it.
  const over = await run(['check', '甲', '-o', '甲/已知.yaml'], path)
  expect([over.code, over.err]).toEqual([2, expect.stringContaining('就是读入的 甲/已知.yaml')])
})

test('an entry whose draft is gone is told of, and an update drops it', async () => {
  writeFileSync(join(path, '去年.md'), draft)
  await run(['baseline', '.', '--reason', '上年遗留', '--owner', '办公室'], path)
  rmSync(join(path, '去年.md'))
  const { code, err } = await gate()
  expect([code, err.match(/去年\.md 不在了/g)?.length]).toEqual([0, 4])
  expect((await note()).out).toContain('新记 0 条，去掉 4 条，共 4 条')
  expect((await gate()).err).toBe('')
})

test('a mistake in it is told with its line, and nothing is written', async () => {
  writeFileSync(join(path, file), 'findings:\n  - path: 报告.md\n    rule: a/b\n')
  const before = read()
  for (const printed of [await gate(), await note()]) {
    expect(printed).toMatchObject({ code: 2, out: '' })
    expect(printed.err).toContain(`${file} 第 2 行：`)
  }
  expect(read()).toBe(before)
})

test.each([
  [['baseline', '报告.md', '--reason', '遗留']],
  [['baseline', '报告.md', '--reason', '——', '--owner', '办公室']],
  [['baseline', '报告.md', '--reason', '遗留', '--owner', '甲', '--expires', '2027-02-30']],
  [['baseline', '报告.md', '--reason', '遗留', '--owner', '甲', '-o', '报告.md']],
  [['baseline', '没有.md', '--reason', '遗留', '--owner', '甲']],
  [['check', '报告.md', '--baseline', '没有.yaml']],
  [['check', '报告.md', '--today', '明天']],
])('refused in one sentence: %s', async args => {
  const { code, out, err } = await run(args, path)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^hegao: .*\n$/)
  expect(existsSync(join(path, file))).toBe(false)
  expect(readFileSync(join(path, '报告.md'), 'utf8')).toBe(draft)
})
