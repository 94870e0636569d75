import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { gateOptions } from './check/gate-options.js'
import { root, run } from './testing/run.js'

const file = join(root, 'docs/exit-codes.md')
const page = readFileSync(file, 'utf8')
const console = /```console\n([\s\S]*?)```/g
const blocks = Array.from(page.matchAll(console), ([, text]) => text!)

/** A folder with the drafts that the page shows. */
function drafts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-exit-codes-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [, path, text] of page.matchAll(/<!-- file: (.*) -->\n```\w+\n([\s\S]*?)```/g))
    writeFileSync(join(folder, path!), text!)
  return folder
}

/** The block as a terminal would show it: each command, then what it prints on both streams. */
async function played(block: string): Promise<string> {
  const folder = drafts()
  let shown = ''
  let last = Number.NaN
  const print = (text: string) => {
    shown += text
  }
  for (const line of block.split('\n').filter(one => one.startsWith('$ '))) {
    print(`${line}\n`)
    const [, program, ...args] = line.split(' ')
    if (program === 'cp') copyFileSync(join(folder, args[0]!), join(folder, args[1]!))
    else if (program === 'hegao')
      last = (await run(args, folder, '', undefined, { out: print, err: print })).code
    else {
      expect(line).toBe('$ echo $?')
      print(`${last}\n`)
    }
  }
  return shown
}

/** UPDATE_CASES=1 writes it anew. */
test('the page of exit codes shows what happens', async () => {
  const codes = new Set<string>()
  let updated = page
  for (const block of blocks) {
    const shown = await played(block)
    for (const [, code] of shown.matchAll(/^\$ echo \$\?\n(\d+)$/gm)) codes.add(code!)
    if (process.env.UPDATE_CASES === '1') updated = updated.replace(block, () => shown)
    else expect(block).toBe(shown)
  }
  if (updated !== page) writeFileSync(file, updated)
  expect([...codes].toSorted()).toEqual(['0', '1', '2'])
})

test.each(Object.keys(gateOptions))('the page of exit codes tells of --%s', name => {
  expect(page).toContain(`--${name}`)
})
