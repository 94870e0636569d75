import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderOf } from './testing/package-folder.js'

const loader = fileURLToPath(new URL('../dist/hegao.cjs', import.meta.url))

const run = (code: string) =>
  spawnSync(process.execPath, ['-e', code, loader], { encoding: 'utf8' })

test('this V8 knows the flags, and takes the code cache with them', () => {
  const { stdout, stderr } = run(`
    const { loaderOf, tuneForSeconds } = require(process.argv[1])
    const { dirname, join } = require('node:path')
    const { readFileSync } = require('node:fs')
    const folder = dirname(process.argv[1])
    tuneForSeconds()
    loaderOf(folder, require, {
      of: file => file.endsWith('main.cjs') ? readFileSync(join(folder, 'main.code')) : undefined,
      made: (file, script) => console.log(script.cachedDataRejected),
    })('main.cjs')
  `)
  expect(stderr).toBe('')
  expect(stdout).toBe('false\n')
})

test('a package that imports what is not there ends the built program with a sentence', () => {
  const cwd = folderOf({
    'hegao.yaml': 'packages: [hegao-rules-lame]\n',
    '报告.txt': '云岭县司法局2024年法治政府建设年度报告\n',
    'node_modules/hegao-rules-lame/package.json':
      '{ "name": "hegao-rules-lame", "type": "module", "main": "index.js" }',
    'node_modules/hegao-rules-lame/index.js': "import 'not-here'\nexport default { rules: [] }\n",
  })
  const bin = fileURLToPath(new URL('../bin/hegao', import.meta.url))
  const { status, signal, stderr } = spawnSync(process.execPath, [bin, 'check', '报告.txt'], {
    cwd,
    encoding: 'utf8',
  })
  expect([signal, status]).toEqual([null, 2])
  expect(stderr).toContain("Cannot find package 'not-here'")
})
