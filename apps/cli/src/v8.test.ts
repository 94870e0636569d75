import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

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
