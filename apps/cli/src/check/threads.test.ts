import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, run } from '../testing/run.js'

let folder: string
const drafts = 24

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-threads-'))
  mkdirSync(join(folder, '稿'))
  for (let index = 0; index < drafts; index++) {
    const total = 30 + index
    const text = `青溪县司法局2024年法治政府建设年度报告\n全年办理行政复议案件${total}件，其中维持21件、撤销9件、终止8件。\n`
    const name = `${String(index).padStart(2, '0')}.${index % 3 === 0 ? 'md' : 'txt'}`
    // One that cannot be read, and one that is no report.
    const bytes =
      index === 5 ? Buffer.from([0xff, 0x00, 0xff]) : index === 9 ? '通知\n请查收。\n' : text
    writeFileSync(join(folder, '稿', name), bytes)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The program as it was built: a worker needs a file of its own. */
function built(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'apps/cli/bin/hegao'), 'check', '稿', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: '', LANG: '', HEGAO_CACHE: '' },
    },
  )
  return { status, stdout, stderr }
}

describe('in several threads', () => {
  test.each(['json', 'pretty', 'csv'])('%s is the same to the letter', format => {
    const alone = built('--jobs', '1', '--format', format)
    expect(alone.status).toBe(2)
    expect(built('--jobs', '3', '--format', format)).toEqual(alone)
  })

  test('a profile of one’s own and a config go along', () => {
    const profile = 'id: own-kind\ntitle: 本县报告\nrecognise: []\nsections: []\nparts: []\n'
    writeFileSync(join(folder, 'own.yaml'), profile)
    writeFileSync(join(folder, 'set.yaml'), 'severities: { number/*: warning }\n')
    const args = ['--profile', 'own.yaml', '--config', 'set.yaml', '--format', 'json']
    const alone = built('--jobs', '1', ...args)
    expect(alone.stdout).toContain('"profile": "own-kind"')
    expect(alone.stdout).toContain('"severity": "warning"')
    expect(built('--jobs', '3', ...args)).toEqual(alone)
  })

  test('what a worker has found is remembered', () => {
    const cached = { HEGAO_CACHE: join(folder, 'cache') }
    const call = (...args: string[]) =>
      spawnSync(
        process.execPath,
        [join(root, 'apps/cli/bin/hegao'), 'check', '稿', '--format', 'json', ...args],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LANG: '', ...cached } },
      ).stdout
    const first = call('--jobs', '3')
    expect(call('--jobs', '3')).toBe(first)
    expect(call('--jobs', '1')).toBe(first)
  })
})

describe('a worker', () => {
  const worker = (text: string): string => {
    const file = join(folder, 'worker.cjs')
    writeFileSync(file, `const { parentPort } = require('node:worker_threads')\n${text}`)
    return file
  }
  const check = (file: string, args: readonly string[], count = 2) =>
    run(['check', ...args, '--format', 'json'], folder, '', undefined, { threads: { file, count } })

  test('is started for many drafts and for nothing else', async () => {
    const file = worker("throw new Error('started')")
    const many = await check(file, ['稿'])
    expect(many.code).toBe(2)
    expect(many.err).toContain('started')
    const few = Array.from({ length: 4 }, (_, index) =>
      join('稿', `0${index}.${index % 3 ? 'txt' : 'md'}`),
    )
    for (const args of [few, [few[0]!], ['稿', '--jobs', '1'], ['稿', '--fix-dry-run']])
      expect((await check(file, args)).err).not.toContain('started')
    expect((await check(file, ['稿'], 1)).err).not.toContain('started')
  })

  test('that meets a fault ends the run with its words', async () => {
    const file = worker(
      "parentPort.on('message', () => parentPort.postMessage({ fault: 'Error: in a rule\\n    at rule.ts' }))",
    )
    const { code, err } = await check(file, ['稿'])
    expect(code).toBe(2)
    expect(err).toContain('核稿程序自己的错误')
    expect(err).toContain('Error: in a rule\n    at rule.ts')
  })
})

test.each(['0', '1.5', '65', 'viele'])('--jobs %s is none', async jobs => {
  const { code, err } = await run(['check', '稿', '--jobs', jobs], folder)
  expect(code).toBe(2)
  expect(err).toBe(`hegao: --jobs 要写 1 到 64 的整数，不能是“${jobs}”。\n`)
})
