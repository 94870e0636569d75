import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

test('holds the command and nothing of its making', () => {
  expect(packed.files.map(({ path }) => path).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'bin/hegao',
    'bin/package.json',
    'dist/hegao.cjs',
    'dist/licenses.txt',
    'dist/sbom.cdx.json',
    'package.json',
  ])
  expect(packed.files.find(({ path }) => path === 'bin/hegao')!.mode & 0o111).not.toBe(0)
  expect(packed.size).toBeLessThan(1.5 * 1024 * 1024)
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
    read('dist/hegao.cjs').matchAll(/^\/\/ .*\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm),
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
