import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readDraft } from '@hegao/document'
import { readWord } from '@hegao/word'
import { describe, expect, test } from 'vitest'
import { convert, inFolder } from '../../../packages/word/office/tools.js'
import { wordFromDraft } from '../../../packages/word/src/testing/from-draft.js'
import { readDraftFile } from '../src/drafts.js'
import { root, run } from '../src/testing/run.js'
import { checked, findingKeys } from '../src/word/testing/findings.js'

const folder = join(root, 'fixtures/reports')
/** Each takes LibreOffice a start of its own. */
const names = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .slice(0, 2)
const draftOf = (name: string) => readDraft(readFileSync(join(folder, name), 'utf8'), 'txt')

async function madeInto(extension: string): Promise<Map<string, Uint8Array>> {
  // LibreOffice writes （ as ? in the automatic numbers of .rtf: there they are typed.
  if (extension === 'rtf') {
    const texts = names.map((name): [string, Uint8Array] => [
      name,
      readFileSync(join(folder, name)),
    ])
    return convert(new Map(texts), extension, 'Text (encoded):UTF8')
  }
  const files = new Map<string, Uint8Array>()
  for (const name of names)
    files.set(name.replace('.txt', '.docx'), (await wordFromDraft(draftOf(name))).bytes)
  return convert(files, extension)
}

/** LibreOffice does not keep how automatic numbers run. */
const unsure = 'structure/heading-number'
/** So the number before a heading that a finding stands at may be another. */
const withoutNumber = (key: string): string => key.replace(/(?<= \| )[一二三四五六七八九十]+、/, '')

/** WPS keeps old files as Word does. */
describe.each(['doc', 'wps', 'rtf', 'odt'])('.%s', extension => {
  // Made when it is first asked for: a start of LibreOffice takes seconds.
  let made: ReturnType<typeof madeInto> | undefined
  test.each(names)('%s says what its text says', async name => {
    made ??= madeInto(extension === 'wps' ? 'doc' : extension)
    const bytes = [...(await made).values()][names.indexOf(name)]!
    const io = { stdin: async () => bytes, soffice: undefined }
    const read = await readDraftFile('-', io, `报告.${extension}`)
    if ('code' in read) throw new Error(read.message.en)
    const found = checked(read.draft)
    const isKept = (key: string) => !key.startsWith(`${unsure} |`)
    const expected = findingKeys(checked(draftOf(name))).filter(isKept)
    expect(findingKeys(found).map(withoutNumber)).toEqual(expected.map(withoutNumber))
    expect(found.notChecked.map(({ rule }) => rule)).toContain(unsure)
  })
})

test('a copy of an old file with comments is .docx', () =>
  inFolder(async at => {
    const [[, bytes]] = (await madeInto('doc')) as unknown as [[string, Uint8Array]]
    writeFileSync(join(at, '报告.doc'), bytes)
    const args = ['check', '报告.doc', '--annotate', '批注']
    const { err } = await run(args, at, '', undefined, { soffice: undefined })
    expect(err).toContain('带批注的 Word 文件 1 份')
    const word = readWord(new Uint8Array(readFileSync(join(at, '批注/报告.doc.docx'))))
    expect(word).toHaveProperty('draft')
    expect(readFileSync(join(at, '报告.doc')).equals(bytes)).toBe(true)
  }))

test('what is no Word inside is said to be damaged', async () => {
  const bytes = Buffer.concat([
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    Buffer.from('WordDocument', 'utf16le'),
  ])
  const io = { stdin: async () => bytes, soffice: undefined }
  expect(await readDraftFile('-', io, '报告.doc')).toMatchObject({ code: 'conversion' })
})

test('a picture on the network is not fetched', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  try {
    const { port } = server.address() as AddressInfo
    const link = `http://127.0.0.1:${port}/a.png`
    const rtf = `{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "${link}" \\\\d}{\\fldrslt x}} text}`
    const io = { stdin: async () => Buffer.from(rtf), soffice: undefined }
    const read = await readDraftFile('-', io, '报告.rtf')
    expect('draft' in read && read.draft.source).toContain('text')
    expect(asked).toEqual([])
  } finally {
    server.close()
  }
})
