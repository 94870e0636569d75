import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Scanner } from '@hegao/core'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { root, run } from '../testing/run.js'

/** A draft that is checked afresh begins with a scanner that knows nothing. */
const forgetting = vi.spyOn(Scanner.prototype, 'forget')
afterAll(() => forgetting.mockRestore())

let folder: string
let place: { readonly folder: string; readonly build: string }
const reports = join(root, 'fixtures/reports')
const title = '青溪县司法局2024年法治政府建设年度报告'
const wrong = '全年办理行政复议案件40件，其中维持21件、撤销9件、终止8件。'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-cache-'))
  place = { folder: join(folder, 'cache'), build: 'one' }
  writeFileSync(join(folder, '甲.txt'), `${title}\n${wrong}\n`)
  writeFileSync(join(folder, '乙.md'), `# ${title}\n\n${wrong}\n`)
  forgetting.mockClear()
})
afterEach(() => rmSync(folder, { recursive: true }))

const check = (args: readonly string[] = [], more = {}) =>
  run(['check', '甲.txt', '乙.md', ...args], folder, '', undefined, { cache: place, ...more })
const entries = () => readdirSync(place.folder)
const checked = () => forgetting.mock.calls.length

test.each(['pretty', 'json', 'html', 'sarif'])(
  'the second run prints the same as %s and checks nothing',
  async format => {
    const args = [reports, '--format', format]
    const more = { cache: place }
    const first = await run(['check', ...args], folder, '', undefined, more)
    const before = checked()
    expect(before).toBeGreaterThan(10)
    expect(await run(['check', ...args], folder, '', undefined, more)).toEqual(first)
    expect(checked()).toBe(before)
    const without = await run(['check', ...args, '--no-cache'], folder, '', undefined, more)
    expect(without).toEqual(first)
    expect(checked()).toBe(2 * before)
  },
)

test('another name, the same result; other words, another', async () => {
  await check()
  copyFileSync(join(folder, '甲.txt'), join(folder, '丙.txt'))
  writeFileSync(join(folder, '乙.md'), `# ${title}\n\n${wrong.replace('40', '38')}\n`)
  const more = { cache: place }
  const { out } = await run(
    ['check', '丙.txt', '乙.md', '--format', 'json'],
    folder,
    '',
    undefined,
    more,
  )
  expect(checked()).toBe(3)
  const [one, other] = JSON.parse(out).files
  expect([one.path, other.path]).toEqual(['丙.txt', '乙.md'])
  const rules = ({ diagnostics }: { diagnostics: { rule: string }[] }) =>
    diagnostics.map(({ rule }) => rule)
  expect(rules(one)).toContain('number/total-mismatch')
  expect(rules(other)).not.toContain('number/total-mismatch')
})

test.each([
  ['another language', ['--lang', 'en'], {}],
  ['another profile', ['--profile', 'general'], {}],
  ['the standard', ['--standard'], {}],
  ['another build', [], { build: 'two' }],
])('%s is another result', async (_, args, build) => {
  await check()
  await check(args, { cache: { ...place, ...build } })
  expect(checked()).toBe(4)
  expect(entries()).toHaveLength(4)
})

test('another setting is another result, and so is another extension', async () => {
  await check()
  writeFileSync(join(folder, 'hegao.yaml'), 'severities:\n  number/total-mismatch: info\n')
  const { code } = await check()
  expect([code, checked()]).toEqual([1, 4])
  copyFileSync(join(folder, '甲.txt'), join(folder, '甲.md'))
  await run(['check', '甲.md', '甲.txt'], folder, '', undefined, { cache: place })
  expect(checked()).toBe(5)
})

test('a single draft, fixes and comments go without it', async () => {
  const more = { cache: place }
  await run(['check', '甲.txt'], folder, '', undefined, more)
  await check(['--fix-dry-run'])
  await check(['--annotate', '批注'])
  expect(() => entries()).toThrow()
})

test('an entry says nothing to who does not have the draft, and is its owner’s', async () => {
  await check()
  for (const name of entries()) {
    const path = join(place.folder, name)
    const bytes = readFileSync(path)
    expect(bytes.includes('复议') || bytes.includes('diagnostics')).toBe(false)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  }
  expect(statSync(place.folder).mode & 0o777).toBe(0o700)
})

test('an entry that was changed is none', async () => {
  const first = await check(['--format', 'json'])
  for (const name of entries()) {
    const path = join(place.folder, name)
    const bytes = readFileSync(path)
    bytes[bytes.length - 1]! ^= 1
    writeFileSync(path, bytes)
  }
  expect(await check(['--format', 'json'])).toEqual(first)
  expect(checked()).toBe(4)
  writeFileSync(join(place.folder, entries()[0]!), '')
  expect(await check(['--format', 'json'])).toEqual(first)
})

test('a folder that cannot be made changes nothing', async () => {
  writeFileSync(join(folder, '文件'), '')
  chmodSync(join(folder, '文件'), 0o400)
  const first = await check()
  expect(await check([], { cache: { folder: join(folder, '文件'), build: 'one' } })).toEqual(first)
})

test('what is older than 30 days goes, what is not ours stays', async () => {
  await check()
  const old = new Date(Date.now() - 31 * 86_400_000)
  const [name = ''] = entries()
  utimesSync(join(place.folder, name), old, old)
  writeFileSync(join(place.folder, '别的'), '')
  utimesSync(join(place.folder, '别的'), old, old)
  writeFileSync(join(folder, '乙.md'), `# ${title}\n\n${wrong}又及。\n`)
  await run(['check', '乙.md', '乙.md', '甲.txt', '--lang', 'en'], folder, '', undefined, {
    cache: place,
  })
  expect(entries()).not.toContain(name)
  expect(entries()).toContain('别的')
})
