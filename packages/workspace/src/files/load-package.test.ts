import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { loadPackage } from './load-package.js'

const text = `{ 'zh-CN': '旧名', en: 'old name' }`
const ruleOf = (id: string) => `{
  id: '${id}', title: ${text}, about: ${text}, severity: 'warning', category: 'form',
  source: { level: '实务', name: '惯例', verified: 'practice' }, messages: { old: ${text} },
  examples: { kind: 'passage', bad: [{ text: '⟦旧⟧' }], good: [{ text: '新' }] }, check() {},
}`
const profile = 'id: duty\ntitle: 值班报告\nrecognise: []\nsections: []\nparts: []\n'

const load = (folder: string, name = 'own', taken: readonly string[] = []) =>
  loadPackage(
    { value: name, origin: { path: join(folder, 'hegao.yaml'), line: 2, column: 5 } },
    { rules: new Set(taken), profiles: new Set(['general']) },
  )

const messageOf = async (folder: string, name?: string) => {
  const { pack, errors } = await load(folder, name)
  expect(pack).toBeUndefined()
  expect(errors).toHaveLength(1)
  return errors[0]!.message['zh-CN'].replace(folder, '')
}

const manifest = (more: object) => JSON.stringify({ name: 'own', version: '1.0.0', ...more })

test.each([
  [
    'ESM, for import alone',
    { type: 'module', exports: { '.': { import: './lib/index.js' } } },
    `export default { rules: [${ruleOf('own/old-name')}], profiles: ['duty.yaml'] }`,
  ],
  [
    'CommonJS',
    { main: './lib/index.js' },
    `module.exports = { rules: [${ruleOf('own/old-name')}], profiles: ['duty.yaml'] }`,
  ],
  [
    'CommonJS as a compiler writes it',
    { main: 'lib' },
    `Object.defineProperty(exports, '__esModule', { value: true })
exports.default = { rules: [${ruleOf('own/old-name')}], profiles: ['duty.yaml'] }`,
  ],
])('loads %s, profiles from the folder of the package', async (_, more, code) => {
  const folder = await folderWith({
    'node_modules/own/package.json': manifest(more),
    'node_modules/own/lib/index.js': code,
    'node_modules/own/duty.yaml': profile,
  })
  const { pack, errors } = await load(folder)
  expect(errors).toEqual([])
  expect(pack).toMatchObject({
    name: 'own',
    rules: [{ id: 'own/old-name' }],
    profiles: [{ id: 'duty', title: '值班报告' }],
  })
})

test('finds a package above the config, and one that is linked', async () => {
  const folder = await folderWith({
    'source/package.json': manifest({ type: 'module', exports: './index.js' }),
    'source/index.js': `export default { rules: [${ruleOf('own/old-name')}] }`,
  })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(folder, 'source'), join(folder, 'node_modules/own'), 'junction')
  expect((await load(join(folder, 'office/drafts'))).pack?.rules).toHaveLength(1)
})

test.each(['own', '@office/own', 'fs'])('%s that is not installed is one sentence', async name => {
  expect(await messageOf(await folderWith({ 'a.txt': '' }), name)).toBe(
    `/hegao.yaml 第 2 行：没有安装规则包“${name}”。名称没有写错的话，请在这个文件所在的文件夹先运行 npm install ${name}。`,
  )
})

test.each([
  ['throws an error', `throw new TypeError('no\\nluck')`, '载入时出错：TypeError: no'],
  ['throws something else', `throw 'luck'`, '载入时出错：luck'],
  ['is no JavaScript', 'export default {', '载入时出错：SyntaxError: '],
  ['exports nothing', 'export const a = 1', '默认导出（default export）要写成 definePackage('],
  ['exports null', 'export default null', '默认导出（default export）要写成 definePackage('],
  [
    'has the rule of others',
    `export default { rules: [${ruleOf('other/old-name')}] }`,
    '第 1 条规则：id 应当是 own/ 加',
  ],
  [
    'has a profile of others',
    `export default { profiles: ['general.yaml'] }`,
    '已经有名称是“general”的报告种类',
  ],
])('a package that %s is one sentence', async (_, code, expected) => {
  const folder = await folderWith({
    'node_modules/own/package.json': manifest({ type: 'module', exports: './index.js' }),
    'node_modules/own/index.js': code,
    'node_modules/own/general.yaml': profile.replace('duty', 'general'),
  })
  const message = await messageOf(folder)
  expect(message).toContain(`/hegao.yaml 第 2 行：规则包“own”：${expected}`)
  expect(message).not.toContain('\n')
})

test('a package that exports nothing to be imported is installed all the same', async () => {
  const folder = await folderWith({
    'node_modules/own/package.json': manifest({ exports: { './lib': './lib.js' } }),
  })
  const message = await messageOf(folder)
  expect(message).toContain('规则包“own”：载入时出错：')
  expect(message).not.toContain('没有安装')
})

test('a profile that is missing or wrong is told by its place', async () => {
  const folder = await folderWith({
    'node_modules/own/package.json': manifest({ type: 'module', exports: './index.js' }),
    'node_modules/own/index.js': `export default { profiles: ['duty.yaml'] }`,
  })
  expect(await messageOf(folder)).toContain('node_modules/own/duty.yaml：找不到这个文件')
  const wrong = await folderWith({
    'node_modules/own/package.json': manifest({ type: 'module', exports: './index.js' }),
    'node_modules/own/index.js': `export default { profiles: ['duty.yaml'] }`,
    'node_modules/own/duty.yaml': profile.replace('title', 'titel'),
  })
  const { errors } = await load(wrong)
  expect(errors.map(({ message }) => message['zh-CN']).join('\n')).toContain(
    'duty.yaml 第 2 行：不认识的键“titel”',
  )
})

test('a profile may set severities of the rules that come with it', async () => {
  const folder = await folderWith({
    'node_modules/own/package.json': manifest({ type: 'module', exports: './index.js' }),
    'node_modules/own/index.js': `export default { rules: [${ruleOf('own/old-name')}], profiles: ['duty.yaml'] }`,
    'node_modules/own/duty.yaml': `${profile}severities:\n  own/old-name: error\n`,
  })
  expect((await load(folder)).pack?.profiles[0]?.severities).toEqual({ 'own/old-name': 'error' })
})

test('the manifest and the profile of a package put nothing into the prototypes', async () => {
  const polluting =
    '{"name":"own","version":"1.0.0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
  const folder = await folderWith({
    'node_modules/own/package.json': polluting,
    'node_modules/own/index.js': `module.exports = { rules: [${ruleOf('own/old-name')}], profiles: ['duty.yaml'] }`,
    'node_modules/own/duty.yaml': `${profile}__proto__: { polluted: 1 }\n`,
  })
  const { errors } = await load(folder)
  expect(errors[0]?.message['zh-CN']).toContain('__proto__')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
