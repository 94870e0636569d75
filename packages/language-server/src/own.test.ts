import { readDraft } from '@hegao/document'
import { pageOf, rules } from '@hegao/rules'
import { readWord } from '@hegao/word'
import { afterEach, expect, test } from 'vitest'
import { p, wordFile } from '../../word/src/testing/package.js'
import { fromBase64, toBase64 } from './base64.js'
import type { AnnotateResult, CheckedDraft, ProfileRow, ReportResult, RuleRow } from './protocol.js'
import { type Client, fixture, startClient } from './testing/client.js'

let client: Client
afterEach(() => client.end())

const uri = encodeURI('vscode-vfs://甲/稿.docx')
const paragraphs = ['青溪县司法局2024年法治政府建设年度报告', '现将现将情况报告如下。']
const word = wordFile(paragraphs.map(text => p(text)).join(''))
const files = new Map<string, string | Uint8Array>([
  [decodeURI(uri), word],
  ['vscode-vfs://甲/稿.txt', '工作要点\n'],
  ['vscode-vfs://甲/坏.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
])

test('a Word file is reported on, and copied with its findings as comments', async () => {
  client = await startClient({ files })
  const { report, text, draft } = await client.request<ReportResult>('hegao/report', { uri })
  expect([draft, text]).toEqual([true, paragraphs.join('\n')])
  const [file] = report.files
  expect(file).toMatchObject({ positions: 'text', source: text })
  expect(file!.diagnostics.map(({ rule }) => rule)).toContain('wording/repeated-word')
  const { content, findings } = await client.request<AnnotateResult>('hegao/annotate', { uri })
  expect(findings).toBe(file!.diagnostics.length)
  const copy = readWord(fromBase64(content))
  expect(copy && 'draft' in copy && copy.draft.directives.length).toBeGreaterThan(findings)
})

test('of a text a Word file is made, its findings as comments on the words', async () => {
  client = await startClient({ files })
  const text = fixture('subdistrict-2024.txt')
  const own = 'untitled:/街道.txt'
  await client.open(own, text)
  await client.lastChecked(own)
  const { content, findings } = await client.request<AnnotateResult>('hegao/annotate', { uri: own })
  expect(findings).toBe(client.diagnostics(own).length)
  const copy = readWord(fromBase64(content))
  if (!copy || !('draft' in copy)) throw new Error('It is no Word file.')
  expect(copy.draft.source.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  // The same as of the file, and as the command line makes it.
  files.set('vscode-vfs://甲/街道.txt', text)
  const uri = encodeURI('vscode-vfs://甲/街道.txt')
  expect(await client.request('hegao/annotate', { uri })).toEqual({ content, findings })
})

test('what cannot be read or annotated is said in one sentence', async () => {
  client = await startClient({ files })
  const refused = (method: string, name: string) =>
    client.request(method, { uri: `vscode-vfs://甲/${name}` }).catch(error => error.message)
  expect(await refused('hegao/report', '没有.md')).toBe('找不到 没有.md。')
  expect(await refused('hegao/report', '坏.docx')).toMatch(/^.*坏\.docx：[^\n]+$/)
  expect(await refused('hegao/annotate', '坏.docx')).toMatch(/^.*坏\.docx：[^\n]+$/)
})

test('every rule of the catalogue is listed, in its language', async () => {
  client = await startClient({ locale: 'en' })
  const rows = await client.request<RuleRow[]>('hegao/rules')
  expect(rows).toEqual(rules.map(({ id, title }) => ({ id, title: title.en })))
})

test('the page of a rule is the one that is published', async () => {
  client = await startClient()
  const rule = rules[0]!
  const page = { markdown: pageOf(rule) }
  expect(await client.request('hegao/rulePage', { rule: rule.id })).toEqual(page)
  expect(await client.request('hegao/rulePage', { rule: 'no/rule' })).toBeNull()
})

test('a new draft has every section of its profile, and all of it is still to be written', async () => {
  client = await startClient()
  const rows = await client.request<ProfileRow[]>('hegao/profiles')
  expect(rows.map(({ id }) => id)).toContain('fazhi-annual')
  for (const { id, skeleton } of rows) {
    const own = `untitled:/${id}.md`
    await client.open(own, skeleton, 'markdown')
    const { profile, checklist } = (await client.lastChecked(own)) as CheckedDraft
    expect(profile.id).toBe(id)
    const sections = checklist.filter(({ kind }) => kind === 'section')
    expect(sections.map(({ status }) => status)).toEqual(sections.map(() => 'present'))
    expect(readDraft(skeleton, 'md').sections).toHaveLength(sections.length)
    expect(client.diagnostics(own).map(({ code }) => code)).toContain('structure/placeholder')
  }
})

test('bytes come through base64 as they are', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256)
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
})
