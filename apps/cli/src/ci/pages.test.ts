import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../testing/root.js'
import { read } from './testing/gate.js'

const pages = readdirSync(join(root, 'docs/ci')).filter(name => name !== 'README.md')

test.each(pages)('%s begins with what can be copied and ends with what was tried', name => {
  const page = read(`docs/ci/${name}`)
  expect(page).toMatch(/^# .*\n\n```\w+\n/)
  const last = page.slice(page.lastIndexOf('\n## '))
  expect(last).toMatch(/^\n## What was tried\n/)
  expect(last).toContain('Not tried: ')
  expect(read('docs/ci/README.md')).toContain(`(${name})`)
})
