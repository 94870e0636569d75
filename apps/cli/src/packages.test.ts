import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, installExample } from './testing/package-folder.js'
import { run } from './testing/run.js'

const wordy = '# 云岭县司法局2024年法治政府建设年度报告\n\n全年通过云岭政务通办件5200件。\n'
const duty =
  '# 云岭县应急管理局2025年值班工作报告\n\n一、值班情况\n\n全年值班365天。\n\n二、存在的问题\n\n人员偏少。\n'

/** An office with the example package. */
function office(files: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({
    'hegao.yaml': 'packages: [hegao-rules-example]\n',
    '值班.md': duty,
    '法治.md': wordy,
    ...files,
  })
  installExample(folder)
  return folder
}

/** Drafts as they came in, with a config and a package that leaves a mark when it runs. */
const received = (config: string) => ({
  '收稿/hegao.yaml': config,
  '收稿/报告.md': wordy,
  '收稿/node_modules/evil/package.json': '{ "name": "evil", "main": "index.js" }',
  '收稿/node_modules/evil/index.js':
    "require('node:fs').writeFileSync(require('node:path').join(__dirname, 'marker'), '')\nmodule.exports = { rules: [] }\n",
})
const marker = '收稿/node_modules/evil/marker'

const report = async (args: readonly string[], cwd: string, more = {}) => {
  const { code, out, err } = await run(
    ['check', ...args, '--format', 'json'],
    cwd,
    '',
    undefined,
    more,
  )
  expect(err.replace(/^.*不通过：.*\n/gm, '')).toBe('')
  return { code, ...JSON.parse(out) }
}

const ofExample = (file: { diagnostics: { rule: string }[] }) =>
  file.diagnostics.filter(({ rule }) => rule.startsWith('hegao-rules-example/'))

test('rules and profiles of a package work as Hegao’s own', async () => {
  const { files, rules } = await report(['值班.md', '法治.md'], office())
  const [first, second] = files
  expect(first).toMatchObject({ profile: 'yunling-duty-report', profileBy: 'title' })
  expect(ofExample(first)).toMatchObject([
    { rule: 'hegao-rules-example/missing-contact', severity: 'error', data: { part: 'contact' } },
  ])
  expect(second.profile).toBe('fazhi-annual')
  expect(ofExample(second)).toMatchObject([
    { rule: 'hegao-rules-example/old-platform-name', text: '云岭政务通' },
  ])
  expect(second.score).toMatchObject({ basis: 'customised' })
  expect(second.score.deductions).toContainEqual(
    expect.objectContaining({ rule: 'hegao-rules-example/old-platform-name', category: 'form' }),
  )
  expect(rules['hegao-rules-example/old-platform-name']).toMatchObject({
    title: '平台写了旧名',
    docs: 'hegao-rules-example/docs/old-platform-name.md',
  })
})

test('--standard checks and scores without packages', async () => {
  const { files } = await report(['法治.md', '--standard'], office())
  expect(ofExample(files[0])).toEqual([])
  expect(files[0].score.basis).toBe('standard')
})

test('a profile of a package is chosen by its id', async () => {
  const folder = office()
  const { files } = await report(['法治.md', '--profile', 'yunling-duty-report'], folder)
  expect(files[0]).toMatchObject({ profile: 'yunling-duty-report', profileBy: 'option' })
  writeFileSync(
    join(folder, 'hegao.yaml'),
    'packages: [hegao-rules-example]\nprofile: yunling-duty-report\n',
  )
  const { files: again } = await report(['法治.md'], folder)
  expect(again[0]).toMatchObject({ profile: 'yunling-duty-report', profileBy: 'config' })
})

test('severities, groups, accepted findings and directives know its rules', async () => {
  const folder = office({
    '说明.md': `${wordy.replace('全年', '<!-- hegao-disable-next-line hegao-rules-example/*: 原文如此 -->\n全年')}`,
  })
  const { files } = await report(['说明.md'], folder)
  expect(files[0].suppressed).toMatchObject([{ rule: 'hegao-rules-example/old-platform-name' }])
  writeFileSync(
    join(folder, 'hegao.yaml'),
    `packages: [hegao-rules-example]
severities: { "hegao-rules-example/*": off, hegao-rules-example/old-platform-name: error }
accepted:
  - { rule: hegao-rules-example/old-platform-name, text: 云岭政务通, reason: 原文如此, files: 法治.md }
`,
  )
  const after = await report(['值班.md', '法治.md'], folder)
  expect(after.files.flatMap(ofExample)).toEqual([])
  expect(after.files[1].suppressed).toMatchObject([{ severity: 'error' }])
})

test('hegao rules, explain, profiles, print-config and accept know its rules', async () => {
  const folder = office()
  const out = async (...args: string[]) => {
    const printed = await run(args, folder)
    expect([printed.code, printed.err]).toEqual([0, ''])
    return printed.out
  }
  expect(await out('rules')).toMatch(/^hegao-rules-example\/old-platform-name +warning +平台/m)
  const page = await out('explain', 'hegao-rules-example/missing-contact')
  expect(page).toContain('# hegao-rules-example/missing-contact')
  expect(await out('profiles')).toContain('yunling-duty-report  值班工作报告')
  expect(await out('print-config', '值班.md')).toContain(
    'packages[0]: hegao-rules-example  # hegao.yaml:1\n',
  )
  const wanted = ['--rule', 'hegao-rules-example/*', '--reason', '原文如此']
  expect(await out('accept', '法治.md', ...wanted)).toContain('“云岭政务通”')
  expect(ofExample((await report(['法治.md'], folder)).files[0])).toEqual([])
  const missing = await run(['explain', 'hegao-rules-example/missing-contacts'], folder)
  expect(missing.err).toContain('是不是想写“hegao-rules-example/missing-contact”？')
})

test('drafts whose config does not name the package are checked without it', async () => {
  const folder = office({ '别处/hegao.yaml': 'terms: [一网通办]\n', '别处/法治.md': wordy })
  const { files, rules } = await report(['法治.md', '别处/法治.md'], folder)
  expect(files.map((file: never) => ofExample(file).length)).toEqual([1, 0])
  expect(files[1].score.basis).toBe('standard')
  expect(Object.keys(rules)).toContain('hegao-rules-example/old-platform-name')
})

test('a config of a folder may extend the one of the working folder', async () => {
  const folder = office({ '科室/hegao.yaml': 'extends: ../hegao.yaml\n', '科室/法治.md': wordy })
  const { files } = await report(['科室'], folder)
  expect(ofExample(files[0])).toHaveLength(1)
})

test.each([
  ['named there', 'packages: [evil]\n', 1],
  ['extended there', 'extends: more.yaml\n', 1],
])('a package %s, beside received drafts, is refused and not run', async (_, config, line) => {
  const folder = folderOf({ ...received(config), '收稿/more.yaml': 'packages: [evil]\n' })
  const { code, out, err } = await run(['check', '收稿'], folder)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`第 ${line} 行：不载入规则包“evil”。规则包是程序，`)
  expect(err.trimEnd()).not.toContain('\n')
  expect(existsSync(join(folder, marker))).toBe(false)
})

test.each([
  ['check', '收稿/报告.md'],
  ['check', '收稿/报告.md', '--standard'],
  ['baseline', '收稿', '--reason', '理由', '--owner', '高远'],
  ['accept', '收稿/报告.md', '--rule', 'number/*', '--reason', '理由'],
  ['print-config', '收稿/报告.md'],
])('nor does hegao %s %s run it', async (...args) => {
  const folder = folderOf(received('packages: [evil]\n'))
  const { code, err } = await run(args, folder)
  expect(code).toBe(2)
  expect(err).toContain('不载入规则包“evil”')
  expect(existsSync(join(folder, marker))).toBe(false)
})

test('nor where the working folder has a package of that name', async () => {
  const folder = folderOf({
    ...received('packages: [evil]\n'),
    'hegao.yaml': 'packages: [evil]\n',
    'node_modules/evil/package.json': '{ "name": "evil", "main": "index.js" }',
    'node_modules/evil/index.js': "module.exports = { profiles: ['a.yaml'] }\n",
    'node_modules/evil/a.yaml': 'id: own\ntitle: 自己的\nrecognise: []\nsections: []\nparts: []\n',
  })
  const { code, err } = await run(['check', '收稿'], folder)
  expect([code, err.includes('不载入规则包“evil”')]).toEqual([2, true])
  expect(existsSync(join(folder, marker))).toBe(false)
})

test('--config trusts the file that it names, and the working folder where it is run', async () => {
  const folder = folderOf(received('packages: [evil]\n'))
  const asked = await run(['check', '收稿', '--config', '收稿/hegao.yaml'], folder)
  expect(asked.err).toContain('收稿/hegao.yaml 第 1 行：规则包“evil”：默认导出')
  expect(existsSync(join(folder, marker))).toBe(true)
})

test.each([
  ['under another name', 'hegao.yml', 'packages: [hegao-rules-example]\n'],
  ['with mistakes', 'hegao.yaml', 'packages: [hegao-rules-example]\nseverity: {}\n'],
])('beside a config %s nothing is loaded; what lists rules still does', async (_, name, text) => {
  const folder = folderOf({ [name]: text, '报告.md': wordy })
  installExample(folder)
  const { code, out } = await run(['rules'], folder)
  expect(code).toBe(0)
  expect(out).not.toContain('hegao-rules-example')
  expect(out).toContain('number/total-mismatch')
  expect((await run(['check', '报告.md'], folder)).code).toBe(2)
})

test('what a package finds is never remembered', async () => {
  const folder = office()
  const cache = { folder: join(folder, 'cache'), build: 'one' }
  await report(['值班.md', '法治.md'], folder, { cache })
  expect(existsSync(cache.folder)).toBe(false)
  await report(['值班.md', '法治.md', '--standard'], folder, { cache })
  expect(existsSync(cache.folder)).toBe(true)
})

test('a rule that throws stops neither the batch nor the other rules', async () => {
  const folder = office({ 'hegao.yaml': 'packages: [hegao-rules-example, own]\n' })
  mkdirSync(join(folder, 'node_modules/own'))
  writeFileSync(
    join(folder, 'node_modules/own/package.json'),
    '{ "name": "own", "type": "module", "exports": "./index.js" }',
  )
  writeFileSync(
    join(folder, 'node_modules/own/index.js'),
    `import example from 'hegao-rules-example'
const [rule] = example.rules
export default { rules: [{ ...rule, id: 'own/broken', check() { throw new Error('没有这个字段') } }] }
`,
  )
  const { files } = await report(['值班.md', '法治.md'], folder)
  for (const file of files) {
    expect(file.notChecked).toContainEqual({
      rule: 'own/broken',
      reason: '这条规则出错，没有检查，请告诉写规则包的人：Error: 没有这个字段',
    })
    expect(ofExample(file)).toHaveLength(1)
  }
})
