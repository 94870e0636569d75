import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../testing/root.js'
import { freshEnvironment, install, manifest, pack, temporary } from './testing/packed.js'

/** What npm publishes, installed without a network into a folder with nothing in it. */
const folder = temporary()
afterAll(() => rmSync(folder, { recursive: true }))
const packed = pack(folder)
const app = install(packed, folder)

const call = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: app,
    env: freshEnvironment(folder),
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}
const hegao = (...args: string[]) => call('node_modules/.bin/hegao', ...args)

const bundles = [
  ...['docx', 'encode', 'format-html', 'format-markdown', 'format-pretty', 'hegao'],
  ...[
    'later',
    'law-sources',
    'lsp',
    'main',
    'markdown',
    'packages',
    'pages',
    'word',
    'word-make',
    'worker',
    'yaml',
  ],
]
/** Those that V8's code goes along with. */
const compiled = ['format-pretty', 'later', 'lsp', 'main', 'markdown', 'pages', 'word', 'yaml']

test('holds the command and nothing of its making', () => {
  expect(packed.files.map(({ path }) => path).toSorted()).toEqual(
    [
      ...['LICENSE', 'README.md', 'bin/hegao', 'bin/package.json', 'package.json'],
      ...bundles.map(name => `dist/${name}.cjs`),
      ...compiled.map(name => `dist/${name}.code`),
      'dist/licenses.txt',
      'dist/sbom.cdx.json',
    ].toSorted(),
  )
  expect(packed.files.find(({ path }) => path === 'bin/hegao')!.mode & 0o111).not.toBe(0)
  expect(packed.size).toBeLessThan(3.5 * 1024 * 1024)
  const licence = (path: string) => readFileSync(join(path, 'LICENSE'), 'utf8')
  expect(licence(join(root, 'apps/cli'))).toBe(licence(root))
})

test('needs Node alone', () => {
  const own = JSON.parse(readFileSync(join(app, 'node_modules/hegao/package.json'), 'utf8'))
  expect(own).toMatchObject({ license: 'MIT', engines: { node: '>=20' }, bin: manifest.bin })
  const needed = ['dependencies', 'optionalDependencies', 'peerDependencies']
  expect(Object.keys(own).filter(key => needed.includes(key))).toEqual([])
  expect(readdirSync(join(app, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
    'hegao',
  ])
})

test('brings the licence of every package that is bundled', () => {
  const read = (path: string) => readFileSync(join(app, 'node_modules/hegao', path), 'utf8')
  const named = new Set(
    Array.from(read('dist/licenses.txt').matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm), ([, name]) => name),
  )
  // esbuild notes above each module where it comes from.
  const bundled = Array.from(
    bundles
      .map(name => read(`dist/${name}.cjs`))
      .join('\n')
      .matchAll(/^ *\/\/! .*\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm),
    ([, name]) => name,
  )
  expect(new Set(bundled)).toEqual(named)
  expect(named.size).toBeGreaterThan(20)
})

test('runs, checks and ends with the code that the page of exit codes says', () => {
  const draft = readFileSync(join(root, 'docs/examples/报告.md'), 'utf8')
  writeFileSync(join(app, '错.md'), draft)
  writeFileSync(join(app, '好.md'), draft.replace('28件', '27件'))
  const shown = { code: 0, out: `${manifest.version}\n`, err: '' }
  expect(call('npx', 'hegao', '--version')).toEqual(shown)
  expect(hegao('check', '好.md')).toMatchObject({ code: 0, err: '' })
  const failed = hegao('check', '好.md', '错.md', '--format', 'json:结果.json')
  expect(failed).toEqual({
    code: 1,
    out: '',
    err: '错.md 不通过：错误 1 处（缺省：有错误就不通过）。\n',
  })
  const { tool, summary } = JSON.parse(readFileSync(join(app, '结果.json'), 'utf8'))
  expect([tool.version, summary.errors]).toEqual([manifest.version, 1])
  expect(hegao('check', '好.md', '--fail-on', 'eror').code).toBe(2)
  expect(hegao('explain', 'number/total-mismatch').out).toContain('12')
  // It leaves nothing at home but what the cache of a batch is.
  expect(readdirSync(join(folder, 'home'))).toEqual(['.cache'])
  expect(readdirSync(join(folder, 'home/.cache'))).toEqual(['hegao'])
})

test('reads a draft that is piped in', () => {
  const bin = join(app, 'node_modules/.bin/hegao')
  const input = readFileSync(join(root, 'docs/examples/报告.md'))
  const { status, stdout, stderr } = spawnSync(bin, ['check', '-', '--format', 'json'], {
    cwd: app,
    env: freshEnvironment(folder),
    input,
    encoding: 'utf8',
  })
  const { files, errors } = JSON.parse(stdout)
  expect([status, files.length, errors]).toEqual([1, 1, []])
  expect(stderr).toMatch(/^stdin\.txt 不通过/)
})

test('loads no more than it needs', () => {
  const dist = join(app, 'node_modules/hegao/dist')
  const loaded = (...args: string[]): string[] => {
    const { err } = call(
      process.execPath,
      '-e',
      `require(${JSON.stringify(join(dist, 'hegao.cjs'))}).main(${JSON.stringify(args)}).then(() => {
        console.error(JSON.stringify(Object.keys(require.cache)))
      })`,
    )
    return JSON.parse(err.trimEnd().split('\n').at(-1)!).map((path: string) => basename(path))
  }
  const head = ['hegao.cjs', 'main.cjs']
  expect(loaded('--version')).toEqual(head)
  expect(loaded('--help')).toEqual(head)
  writeFileSync(join(app, '好.txt'), '关于开展安全生产检查的通知\n各单位要认真落实。\n')
  expect(loaded('check', '好.txt')).toEqual([...head, 'later.cjs', 'format-pretty.cjs'])
  expect(loaded('check', '好.txt', '--format', 'json')).toEqual([...head, 'later.cjs'])
  expect(loaded('check', '好.md', '--format', 'json')).toEqual([
    ...head,
    'later.cjs',
    'markdown.cjs',
  ])
})

test('starts with what V8 compiled before, and without it says the same', () => {
  const dist = join(app, 'node_modules/hegao/dist')
  const before = hegao('check', '错.md')
  const rejected = call(
    process.execPath,
    '-e',
    `const { loaderOf, tuneForSeconds } = require(${JSON.stringify(join(dist, 'hegao.cjs'))})
     tuneForSeconds()
     const load = loaderOf(${JSON.stringify(dist)}, require, {
       of: file => require('node:fs').readFileSync(file.replace('.cjs', '.code')),
       made: (file, script) => console.log(script.cachedDataRejected),
     })
     for (const name of ${JSON.stringify(compiled)}) load(name + '.cjs')`,
  )
  expect(rejected).toEqual({ code: 0, out: 'false\n'.repeat(compiled.length), err: '' })
  for (const name of compiled) writeFileSync(join(dist, `${name}.code`), 'of another V8')
  expect(hegao('check', '错.md')).toEqual(before)
  for (const name of compiled) rmSync(join(dist, `${name}.code`))
  expect(hegao('check', '错.md')).toEqual(before)
})

test('loads a package of rules that is installed beside it', () => {
  const own = join(app, 'node_modules/hegao-rules-own')
  mkdirSync(own)
  const files = {
    'package.json': '{ "name": "hegao-rules-own", "type": "module", "exports": "./index.js" }',
    // What require() does not take.
    'index.js': "await null\nexport default { profiles: ['duty.yaml'] }\n",
    'duty.yaml': 'id: own-duty\ntitle: 值班报告\nrecognise: []\nsections: []\nparts: []\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text)
  writeFileSync(join(app, 'hegao.yaml'), 'packages: [hegao-rules-own]\n')
  expect(hegao('profiles')).toMatchObject({ code: 0, err: '' })
  expect(hegao('profiles').out).toContain('own-duty  值班报告\n')
})
