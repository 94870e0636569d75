import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Draft, readDraft } from '@hegao/document'
import { decode } from '@hegao/workspace/files'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readMarkedFile } from '../../../../packages/testing/src/index.js'
import { readDraftFile } from '../drafts.js'
import { root } from '../testing/run.js'
import { checked, findingKeys } from '../word/testing/findings.js'
import { bodyFromDraft, pageFromDraft } from './testing/page.js'

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': text => Buffer.from(text),
  'UTF-8 with a mark': text => Buffer.from(`\ufeff${text}`),
  GB18030: text => iconv.encode(text, 'gb18030'),
  'UTF-16LE': text => iconv.encode(text, 'utf-16le', { addBOM: true }),
  'UTF-16BE': text => iconv.encode(text, 'utf-16be', { addBOM: true }),
  'UTF-16LE without a mark': text => iconv.encode(text, 'utf-16le', { addBOM: false }),
  'UTF-16BE without a mark': text => iconv.encode(text, 'utf-16be', { addBOM: false }),
}

async function read(bytes: Uint8Array, name: string): Promise<Draft> {
  const file = await readDraftFile('-', { stdin: async () => bytes, soffice: '' }, name)
  if ('code' in file) throw new Error(file.message.en)
  return file.draft
}

const fixtures = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' }).filter(
  name => /\.(?:md|txt)$/.test(name),
)

test.each(Object.entries(encodings))('every fixture is what it is in %s', (_, encode) => {
  expect(fixtures.length).toBeGreaterThan(200)
  const wrong = fixtures.filter(name => {
    const bytes = readFileSync(join(root, 'fixtures', name))
    const text = new TextDecoder().decode(bytes)
    // A few characters and pure ASCII do not tell UTF-16 without a mark; a PDF is no text.
    if (text.startsWith('%PDF') || !/[\u4e00-\u9fff]{4}/.test(text)) return false
    const result = decode(encode(text), name)
    return 'code' in result || result.text !== text
  })
  expect(wrong).toEqual([])
})

const folder = process.env.HEGAO_DRAFTS ?? join(root, 'fixtures/reports')
const reports = readdirSync(folder).filter(
  name => /\.(?:md|txt)$/.test(name) && name !== 'README.md',
)

describe.each(reports)('%s is found to be the same', name => {
  const text = new TextDecoder().decode(readFileSync(join(folder, name)))
  const draft = readDraft(text, name.endsWith('.md') ? 'md' : 'txt')
  const report = checked(draft)

  test('in every encoding, to the letter', async () => {
    for (const [encoding, encode] of Object.entries(encodings))
      expect(checked(await read(encode(text), name)), encoding).toEqual(report)
  })

  test('with the line ends of Windows, in the same lines and columns', async () => {
    const windows = checked(await read(Buffer.from(text.replace(/\r?\n/g, '\r\n')), name))
    const places = ({ diagnostics }: typeof report) =>
      diagnostics.map(({ rule, message, range: { start, end }, related }) => [
        rule,
        message,
        [start.line, start.column, end.line, end.column],
        related.map(one => [one.message, one.range.start.line, one.range.start.column]),
      ])
    expect(places(windows)).toEqual(places(report))
    expect(windows.score).toEqual(report.score)
  })

  test.each([
    ['utf-8', 'UTF-8'],
    ['gb2312', 'GB18030'],
    ['utf-16', 'UTF-16LE'],
  ])('as a page in %s', async (charset, encoding) => {
    const page = checked(await read(encodings[encoding]!(pageFromDraft(draft, charset)), 'a.html'))
    expect(findingKeys(page)).toEqual(findingKeys(report))
    expect(page.sections.map(({ id, status }) => [id, status])).toEqual(
      report.sections.map(({ id, status }) => [id, status]),
    )
    const residues = page.diagnostics.filter(
      ({ rule, messageId }) => rule === 'structure/residue' && messageId === 'web',
    )
    expect(residues).toHaveLength(1)
    for (const { range, text: words } of [...page.diagnostics, ...page.suppressed])
      expect(page.source!.slice(range.start.offset, range.end.offset)).toBe(words)
  })
})

const marked = fixtures
  .filter(name => /^marked[\\/][a-z]+[\\/]/.test(name))
  .flatMap(name =>
    readMarkedFile(readFileSync(join(root, 'fixtures', name), 'utf8')).map(
      (one): [string, string] => [`${name}: ${one.name}`, one.text],
    ),
  )

test.each(marked)('%s says the same in HTML', async (_, text) => {
  const draft = readDraft(text, 'md')
  const page = await read(Buffer.from(bodyFromDraft(draft)), 'a.html')
  expect(findingKeys(checked(page))).toEqual(findingKeys(checked(draft)))
})
