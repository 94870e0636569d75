import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { convertToWord } from './convert.js'

/** A program that stands in for LibreOffice, with what it does as a script of the shell. */
async function program(script: string): Promise<string> {
  const path = join(await folderWith({}), 'soffice')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const bytes = Buffer.from('旧稿')
const convert = (programs: string[], timeout?: number) =>
  convertToWord(bytes, 'doc', programs, '旧.doc', timeout)
const left = () => readdirSync(tmpdir()).filter(name => name.startsWith('hegao-office-'))

// The last argument is the file, the one before it the folder for what is made.
const copies =
  'for a; do last=$a; done; d=$(dirname "$last"); mkdir "$d/out"; cp "$last" "$d/out/draft.docx"'

describe.skipIf(process.platform === 'win32')('convertToWord', () => {
  it('takes the first program that is there, and leaves nothing behind', async () => {
    const before = left()
    const made = await convert(['/nowhere/soffice', await program(copies)])
    expect(Buffer.from(made as Uint8Array).equals(bytes)).toBe(true)
    expect(left()).toEqual(before)
  })

  it('gives nothing where there is none', async () => {
    expect(await convert(['/nowhere/soffice'])).toBeUndefined()
    expect(await convert([])).toBeUndefined()
  })

  it('says so where nothing comes of it', async () => {
    expect(await convert([await program('exit 1')])).toMatchObject({
      code: 'conversion',
      message: {
        'zh-CN':
          '旧.doc：LibreOffice 转换不了这个文件，它可能已损坏，或者加了密码；请用 Word 或 WPS 打开，另存为 .docx，再核。',
      },
    })
  })

  it('ends what does not end, with all that it started', async () => {
    const folder = await folderWith({})
    const before = left()
    const endless = await program(`sh -c 'sleep 3; touch "${folder}/alive"' & wait`)
    const result = await convert([endless], 200)
    expect(result).toMatchObject({ code: 'conversion' })
    expect(left()).toEqual(before)
    await new Promise(done => setTimeout(done, 3500))
    expect(readdirSync(folder)).toEqual([])
  })
})
