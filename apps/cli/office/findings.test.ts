import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Draft, readDraft } from '@hegao/document'
import { readWord } from '@hegao/word'
import { describe, expect, test } from 'vitest'
import { convert } from '../../../packages/word/office/tools.js'
import { wordFromDraft } from '../../../packages/word/src/testing/from-draft.js'
import { root } from '../src/testing/run.js'
import { checked, findingKeys } from '../src/word/testing/findings.js'

const folder = process.env.HEGAO_DRAFTS ?? join(root, 'fixtures/reports')
const names = readdirSync(folder).filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
const drafts = new Map(
  names.map((name): [string, Draft] => [
    name,
    readDraft(readFileSync(join(folder, name), 'utf8'), name.endsWith('.md') ? 'md' : 'txt'),
  ]),
)

/** Names without their dots: only the last may be an extension. */
const flat = (name: string, extension: string): string => `${name.replace('.', '-')}.${extension}`

function expectSame(name: string, bytes: Uint8Array): void {
  const word = readWord(bytes)
  if (!word || !('draft' in word)) throw new Error(`${name} was not read.`)
  expect(findingKeys(checked(word.draft))).toEqual(findingKeys(checked(drafts.get(name)!)))
}

describe('automatic numbers and styles, as LibreOffice writes them', () => {
  const made = (async () => {
    const files = new Map<string, Uint8Array>()
    for (const [name, draft] of drafts)
      files.set(flat(name, 'docx'), (await wordFromDraft(draft)).bytes)
    return convert(files, 'docx')
  })()
  test.each(names)('%s', async name => expectSame(name, (await made).get(flat(name, 'docx'))!))
})

describe('plain text, opened in LibreOffice and saved as .docx', () => {
  const texts = names.filter(name => name.endsWith('.txt'))
  const made = convert(
    new Map(texts.map(name => [flat(name, 'txt'), readFileSync(join(folder, name))])),
    'docx',
    'Text (encoded):UTF8',
  )
  test.each(texts)('%s', async name => expectSame(name, (await made).get(flat(name, 'txt'))!))
})
