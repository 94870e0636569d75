import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root, run } from '../testing/run.js'

const draft = readFileSync(join(root, 'fixtures/cli/check-min-score/报告.md'), 'utf8')

/** What the tests spoil of a draft's result. */
interface Spoilt {
  profile: string
  score?: { version: number; basis: string; total: number }
}

/** A folder with a draft and its earlier result, which the caller may spoil. */
async function earlier(change: (report: { files: Spoilt[] }) => unknown) {
  const path = mkdtempSync(join(tmpdir(), 'hegao-previous-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  writeFileSync(join(path, '报告.md'), draft)
  const report = JSON.parse((await run(['check', '报告.md', '--format', 'json'], path)).out)
  change(report)
  writeFileSync(join(path, '上次.json'), JSON.stringify(report))
  return path
}

const again = (path: string, name = './报告.md') =>
  run(['check', name, '--fail-on', 'never', '--no-regress', '上次.json', '--quiet'], path)

test('the same score, and a higher one, pass', async () => {
  for (const less of [0, 0.1]) {
    const { code, err } = await again(
      await earlier(({ files }) => (files[0]!.score!.total -= less)),
    )
    expect([code, err]).toEqual([0, ''])
  }
})

test('a tenth of a point less fails, however the path is written', async () => {
  const { code, err } = await again(await earlier(({ files }) => (files[0]!.score!.total += 0.1)))
  expect([code, err]).toEqual([
    1,
    './报告.md 不通过：得分 90，比上次的 90.1 低（--no-regress 上次.json）。\n',
  ])
})

test.each<[string, (file: Spoilt) => unknown, string]>([
  ['score version', file => (file.score!.version = 2), '评分办法的版本上次是 2，这次是 1'],
  ['profile', file => (file.profile = 'general'), '报告类型上次是 general/department'],
  ['basis', file => (file.score!.basis = 'customised'), '上次是 customised，这次是 standard'],
])('another %s cannot be compared', async (_, change, said) => {
  const { code, out, err } = await again(await earlier(({ files }) => change(files[0]!)))
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})

test('what was put right before the comparison was found impossible is told', async () => {
  const path = await earlier(({ files }) => (files[0]!.score!.version = 2))
  const { code, err } = await run(['check', '报告.md', '--fix', '--no-regress', '上次.json'], path)
  const now = readFileSync(join(path, '报告.md'), 'utf8')
  expect([code, now]).toEqual([2, draft.replace('现将现将', '现将')])
  expect(err).toMatch(/^已改 1 处（1 份文稿）。\n(?:.*\n)*.*评分办法的版本/)
})

test('a result that is not there, or is half a result, is told in a sentence', async () => {
  const path = await earlier(({ files }) => delete files[0]!.score)
  expect(await again(path)).toMatchObject({ code: 2, out: '' })
  rmSync(join(path, '上次.json'))
  const { code, err } = await again(path)
  expect(code).toBe(2)
  expect(err).toMatch(/^hegao: .*上次\.json.*\n$/)
})

test('the earlier result is not written over', async () => {
  const path = await earlier(() => undefined)
  const { code, err } = await run(
    ['check', '报告.md', '--no-regress', '上次.json', '--format', 'json:上次.json'],
    path,
  )
  expect(code).toBe(2)
  expect(err).toContain('就是读入的 上次.json')
})
