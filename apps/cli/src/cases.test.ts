import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { root, run } from './testing/run.js'

/**
 * A case is a folder under fixtures/cli: case.yaml has the arguments, standard input and exit code,
 * stdout.txt and stderr.txt what is printed (no file: nothing). Where the command writes to drafts it
 * runs in a copy, and the folder `after` has them as they are then. UPDATE_CASES=1 writes them anew.
 */
const folder = join(root, 'fixtures/cli')
const update = process.env.UPDATE_CASES === '1'

interface Case {
  readonly args: readonly string[]
  readonly stdin?: string
  readonly exit?: number
}

test.each(readdirSync(folder))('%s', async name => {
  const path = join(folder, name)
  const {
    args,
    stdin = '',
    exit = 0,
  } = parse(readFileSync(join(path, 'case.yaml'), 'utf8')) as Case
  const after = join(path, 'after')
  const copy = existsSync(after) ? mkdtempSync(join(tmpdir(), 'hegao-case-')) : undefined
  if (copy) {
    onTestFinished(() => rmSync(copy, { recursive: true }))
    cpSync(path, copy, { recursive: true })
    rmSync(join(copy, 'after'), { recursive: true })
  }
  const { code, out, err } = await run(args, copy ?? path, stdin)
  const printed = { 'stdout.txt': out, 'stderr.txt': err }
  if (update) {
    for (const [file, text] of Object.entries(printed)) {
      if (text === '') rmSync(join(path, file), { force: true })
      else writeFileSync(join(path, file), text)
    }
    if (copy) for (const file of readdirSync(after)) cpSync(join(copy, file), join(after, file))
    writeFileSync(
      join(path, 'case.yaml'),
      `args: ${JSON.stringify(args)}\n${stdin ? `stdin: ${JSON.stringify(stdin)}\n` : ''}exit: ${code}\n`,
    )
    return
  }
  for (const [file, text] of Object.entries(printed)) {
    expect(text).toBe(existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : '')
  }
  expect(code).toBe(exit)
  if (!copy) return
  for (const file of readdirSync(after))
    expect(readFileSync(join(copy, file), 'utf8')).toBe(readFileSync(join(after, file), 'utf8'))
})
