import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from './commands/index.js'
import { folderOf } from './testing/package-folder.js'
import { root } from './testing/root.js'

const bin = join(root, 'apps/cli/bin/hegao')
const preload = join(root, 'apps/cli/src/testing/no-network.cjs')
const draft = 'fixtures/reports/county-bureau-2023.txt'

/** What each command is called with; a new one has to say it. */
const calls: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [
    [
      '.',
      '--format',
      'html:页.html',
      '--format',
      'sarif:a.sarif',
      '--format',
      'csv:a.csv',
      '--annotate',
      '批',
      '--opinion',
      '表.docx',
    ],
    ['稿.txt', '--fix-dry-run', '--config', 'hegao.yaml'],
    ['页.htm'],
  ],
  outline: [['稿.txt']],
  text: [['页.htm']],
  facts: [['稿.txt', '--format', 'json']],
  rules: [[]],
  explain: [['number/total-mismatch']],
  profiles: [[]],
  law: [['行政处罚法']],
  catalogue: [[]],
  accept: [['稿.txt']],
  baseline: [['.']],
  init: [[]],
  'print-config': [['稿.txt']],
  lsp: [['--stdio']],
}

/** Runs the built program where every socket is refused; gives what asked for one. */
function attempts(args: readonly string[], folder: string): string {
  const log = join(folder, 'attempts.log')
  const { status, stderr } = spawnSync(process.execPath, [`--require=${preload}`, bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, HEGAO_ATTEMPTS: log, HEGAO_CACHE: join(folder, 'cache') },
  })
  // 1: a gate fails; 2: the language server has no client, and accept and baseline want more.
  expect(status).toBeLessThanOrEqual(2)
  expect(stderr).not.toMatch(/There is no network|核稿程序自己的错误/)
  return existsSync(log) ? readFileSync(log, 'utf8') : ''
}

function draftFolder(): string {
  const folder = folderOf({
    'hegao.yaml': 'profile: fazhi-annual\n',
    '页.htm':
      '<!doctype html><link rel=stylesheet href="http://a.example/a.css"><img src="http://a.example/a.png"><script src="http://a.example/a.js"></script><p>临澜县司法局2024年法治政府建设年度报告',
  })
  copyFileSync(join(root, draft), join(folder, '稿.txt'))
  return folder
}

test('every command is tried', () => {
  expect(Object.keys(calls).toSorted()).toEqual(commands.map(({ name }) => name).toSorted())
})

test('all outputs of a check are written', () => {
  const folder = draftFolder()
  expect(attempts(['check', ...calls.check![0]!], folder)).toBe('')
  const written = ['页.html', 'a.sarif', 'a.csv', '批/稿.docx', '表.docx']
  expect(written.filter(path => !existsSync(join(folder, path)))).toEqual([])
})

test.each(Object.entries(calls))('hegao %s asks for no network', (name, own) => {
  for (const args of own) expect(attempts([name, ...args], draftFolder())).toBe('')
})

test('who does ask is seen', () => {
  const folder = folderOf({
    'ask.cjs': `try { fetch('http://a.example') } catch {}; try { require('node:dns').lookup('a.example', () => {}) } catch {}`,
  })
  const log = join(folder, 'attempts.log')
  const env = { ...process.env, HEGAO_ATTEMPTS: log }
  spawnSync(process.execPath, [`--require=${preload}`, 'ask.cjs'], { cwd: folder, env })
  expect(readFileSync(log, 'utf8')).toBe('fetch\nlookup\n')
})
