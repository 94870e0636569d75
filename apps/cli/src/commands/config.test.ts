import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { folderOf, installExample } from '../testing/package-folder.js'
import { root, run } from '../testing/run.js'

const profile = readFileSync(join(root, 'fixtures/cli/check-own-profile/自定.yaml'), 'utf8')
const draft = readFileSync(join(root, 'fixtures/cli/check-own-profile/报告.md'), 'utf8')
const id = /^id: (.*)$/m.exec(profile)![1]!

const files = {
  '自定.yaml': profile,
  'hegao.yaml': 'profile: 自定.yaml\n',
  '别处/hegao.yaml': 'titles: [云汀市养绿护绿条例]\n',
  '别处/报告.md': draft,
}

test('profiles lists those that the config names, itself or for some files', async () => {
  const folder = folderOf(files)
  const { code, out } = await run(['profiles'], folder)
  expect([code, out.includes(`${id}  `)]).toEqual([0, true])
  const other = await run(['profiles', '--config', '别处/hegao.yaml'], folder)
  expect([other.code, other.out.includes(`${id}  `)]).toEqual([0, false])
  const forSome = folderOf({
    ...files,
    'hegao.yaml': 'overrides:\n  - files: ["*.md"]\n    profile: 自定.yaml\n',
  })
  expect((await run(['profiles'], forSome)).out).toContain(`${id}  `)
})

test('outline looks for the sections of the profile that the config of the draft names', async () => {
  const folder = folderOf({ ...files, '报告.md': draft })
  const titled = await run(['outline', '别处/报告.md'], folder)
  const configured = await run(['outline', '报告.md'], folder)
  const asked = await run(['outline', '别处/报告.md', '--profile', '自定.yaml'], folder)
  expect(configured.out).toBe(asked.out)
  expect(configured.out).not.toBe(titled.out)
  const told = await run(['outline', '别处/报告.md', '--config', 'hegao.yaml'], folder)
  expect(told.out).toBe(asked.out)
  const over = await run(['outline', '报告.md', '-o', '自定.yaml'], folder)
  expect([over.code, over.err]).toEqual([2, expect.stringContaining('就是读入的 自定.yaml')])
})

test('law knows the titles of the config that is named', async () => {
  const folder = folderOf(files)
  const name = '云汀市养绿护绿条例'
  expect((await run(['law', name], folder)).code).toBe(2)
  expect((await run(['law', name, '--config', '别处/hegao.yaml'], folder)).code).toBe(0)
})

test('rules and explain know the rules of packages that the named config has', async () => {
  const folder = folderOf({ '别处/hegao.yaml': 'packages: [hegao-rules-example]\n' })
  installExample(folder)
  const rule = 'hegao-rules-example/missing-contact'
  const named = ['--config', '别处/hegao.yaml']
  expect((await run(['rules'], folder)).out).not.toContain(rule)
  expect((await run(['rules', ...named], folder)).out).toContain(rule)
  expect((await run(['explain', rule], folder)).code).toBe(2)
  expect((await run(['explain', rule, ...named], folder)).code).toBe(0)
})

test('what init writes is right as it is, and with every setting put to use', async () => {
  const folder = folderOf({ '稿.md': draft, '基线.yaml': '' })
  expect((await run(['init'], folder)).code).toBe(0)
  expect((await run(['print-config', '稿.md'], folder)).code).toBe(0)
  const written = readFileSync(join(folder, 'hegao.yaml'), 'utf8')
  const setting = /^( *)# (?=[a-zA-Z]+:| {2})/gm
  const inUse = written.replace(setting, '$1')
  const { packages, ...config } = parse(inUse)
  expect(packages).toEqual(['hegao-rules-example'])
  expect(Object.keys(config)).toHaveLength(9)
  const whole = folderOf({ '稿.md': draft, 'hegao.yaml': stringify(config) })
  expect(await run(['print-config', '稿.md'], whole)).toMatchObject({ code: 0, err: '' })
})
