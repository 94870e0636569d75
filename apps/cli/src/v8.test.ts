import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderOf } from './testing/package-folder.js'

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
