import { checkDraft, Scanner } from '@hegao/core'
import { readDraft } from '@hegao/document'
import { catalogue, profiles, rules } from '@hegao/rules'
import { plainSetup } from '@hegao/testing'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyse, createEngine } from './analysis.js'
import { diagnosticsOf } from './features/diagnostics.js'
import { type DraftSettings, type Host, noSettings } from './host/host.js'
import { nodeHost } from './host/node.js'
import type { ReportResult } from './protocol.js'
import { type Client, fixture, startClient } from './testing/client.js'

const uri = 'file:///稿/报告.txt'
const text = fixture('subdistrict-2024.txt')

let client: Client
afterEach(() => client.end())

test('findings carry their rule, the other side, and the version that they are of', async () => {
  client = await startClient({ options: { rulePages: 'hegao-rule:/' } })
  await client.open(uri, text)
  await client.lastChecked(uri)
  const [published] = client.published.filter(one => one.uri === uri)
  expect(published!.version).toBe(1)
  const total = published!.diagnostics.find(({ code }) => code === 'number/total-mismatch')!
  expect(total).toMatchObject({
    source: '核稿',
    severity: 1,
    range: { start: { line: 13, character: 78 }, end: { line: 13, character: 82 } },
    codeDescription: { href: 'hegao-rule:/number/total-mismatch.md' },
  })
  expect(total.relatedInformation!.map(({ location }) => location.range.start)).toEqual([
    { line: 13, character: 90 },
    { line: 13, character: 99 },
    { line: 13, character: 106 },
  ])
  const residue = published!.diagnostics.find(({ code }) => code === 'structure/residue')!
  expect(residue.tags).toEqual([1])
})

test('a file in which no report is recognised is left alone, and said to be no draft', async () => {
  client = await startClient()
  await client.open(uri, '会议记录\n\n现将现将情况报告如下。\n')
  expect(await client.lastChecked(uri)).toEqual({ uri, version: 1, state: 'not-a-draft' })
  expect(client.diagnostics(uri)).toEqual([])
  const { draft, report } = await client.request<ReportResult>('hegao/report', { uri })
  expect(draft).toBe(false)
  expect(report.files[0]!.diagnostics.map(({ rule }) => rule)).toContain('wording/repeated-word')
})

test('a document of another kind is not even read', async () => {
  client = await startClient()
  await client.open('file:///稿/程序.ts', text, 'typescript')
  await client.open(uri, text)
  await client.lastChecked(uri)
  expect(client.published.map(one => one.uri)).toEqual([uri])
})

test('what is found in a version that is no longer there is not told', async () => {
  const waiting: (() => void)[] = []
  const host: Host = {
    ...nodeHost(),
    settingsOf: () => new Promise(resolve => waiting.push(() => resolve(noSettings))),
  }
  client = await startClient({ host })
  await client.open(uri, text)
  await until(() => waiting.length === 1)
  await client.change(uri, [{ text: text.replace('能力能力', '能力') }])
  await until(() => waiting.length === 2)
  for (const go of waiting) go()
  await client.lastChecked(uri)
  expect(client.published.map(({ version }) => version)).toEqual([2])
  expect(client.checked.map(({ version }) => version)).toEqual([2])
})

test('a config that changes while it is read is read again', async () => {
  const waiting: ((settings: DraftSettings) => void)[] = []
  const host: Host = {
    ...nodeHost(),
    settingsOf: () => new Promise(resolve => waiting.push(resolve)),
  }
  client = await startClient({ host })
  await client.open(uri, text)
  await until(() => waiting.length === 1)
  await client.notify('textDocument/didSave', { textDocument: { uri } })
  await until(() => waiting.length === 2)
  const severities = { 'wording/repeated-word': 'off' } as const
  const off = { ...noSettings.setup!, settings: { severities, options: {} } }
  waiting[0]!(noSettings)
  waiting[1]!({ setup: off, problems: [] })
  await until(() => waiting.length === 3)
  waiting[2]!({ setup: off, problems: [] })
  await client.lastChecked(uri)
  expect(client.diagnostics(uri).map(({ code }) => code)).not.toContain('wording/repeated-word')
})

test('a fault of its own is told, and the next change is checked', async () => {
  let faults = 1
  const host: Host = {
    ...nodeHost(),
    settingsOf: async () => {
      if (faults-- > 0) throw new Error('a fault')
      return noSettings
    },
  }
  client = await startClient({ host })
  await client.open(uri, text)
  await client.until(() => client.log.some(line => line.includes('a fault')))
  await client.change(uri, [{ text: `${text}\n` }])
  expect(await client.lastChecked(uri)).toMatchObject({ state: 'draft', version: 2 })
})

test('after a key stroke only the paragraph that it is in is scanned', () => {
  const engine = createEngine('zh-CN')
  const read = (source: string, version: number) =>
    analyse(engine, { uri, version, path: uri }, readDraft(source, 'txt'), noSettings.setup!)
  read(text, 1)
  const before = engine.scanner.scanned
  expect(before).toBeGreaterThan(20)
  const { report } = read(text.replace('136件', '132件'), 2)
  expect(engine.scanner.scanned).toBe(before + 1)
  expect(report.diagnostics.map(({ rule }) => rule)).not.toContain('number/total-mismatch')
})

test('any edits leave the same findings as the text that came of them, opened afresh', async () => {
  client = await startClient()
  const piece = fc.constantFrom(
    '𠮷',
    '86所：公办60所、民办25所。',
    '\r\n',
    '\n',
    '能力能力',
    '',
    '》《',
    '一、',
  )
  const edit = fc.record({ from: fc.nat(), length: fc.nat(40), newText: piece })
  let n = 0
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async edits => {
      const own = `file:///稿/${n++}.txt`
      await client.open(own, text)
      let now = TextDocument.create(own, '', 0, text)
      for (const { from, length, newText } of edits) {
        const start = from % (now.getText().length + 1)
        const range = { start: now.positionAt(start), end: now.positionAt(start + length) }
        await client.change(own, [{ range, text: newText }])
        now = TextDocument.update(now, [{ range, text: newText }], now.version + 1)
      }
      await client.lastChecked(own)
      const afresh = readDraft(now.getText(), 'txt')
      const of = { uri: own, version: 0, path: own }
      const expected = analyse(createEngine('zh-CN'), of, afresh, noSettings.setup!)
      expect(client.diagnostics(own)).toEqual(diagnosticsOf(expected, undefined))
      await client.close(own)
    }),
    { numRuns: 25 },
  )
})

test('places count in UTF-16 units: 𠮷 is two', async () => {
  client = await startClient()
  const line = '𠮷林市临澜县司法局认真履职，突发事件应对能力能力得到提升。'
  await client.open(uri, `临澜县司法局2024年法治政府建设年度报告\n\n${line}\n`)
  await client.lastChecked(uri)
  const found = client.diagnostics(uri).find(({ code }) => code === 'wording/repeated-word')!
  expect(found.range).toEqual({
    start: { line: 2, character: line.indexOf('能力能力') },
    end: { line: 2, character: line.indexOf('能力能力') + 4 },
  })
})

test('the report is that of the command line, from a file too', async () => {
  const at = new URL('../../../fixtures/reports/subdistrict-2024.txt', import.meta.url)
  client = await startClient({ host: nodeHost() })
  const { version, draft, report, profile } = await client.request<ReportResult>('hegao/report', {
    uri: at.href,
  })
  expect([version, draft, profile.variantTitle]).toEqual([null, true, '乡镇人民政府、街道办事处'])
  const toolbox = { rules, profiles, catalogue, scanner: new Scanner() }
  const expected = checkDraft(report.files[0]!.path, readDraft(text, 'txt'), toolbox, plainSetup)
  expect(report.files[0]).toEqual(JSON.parse(JSON.stringify(expected)))
})

test('speaks English where the client does', async () => {
  client = await startClient({ locale: 'en-GB' })
  await client.open(uri, text)
  await client.lastChecked(uri)
  const found = client.diagnostics(uri).find(({ code }) => code === 'wording/repeated-word')!
  expect(found.message).toMatch(/^[ -~“”能力]+$/)
})

/** Lets the server go on until something holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setImmediate(resolve))
}
