import { readDraft } from '@hegao/document'
import { afterEach, expect, test } from 'vitest'
import type { CodeAction, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { AcceptHereArguments, ReportResult } from '../protocol.js'
import { type Client, fixture, startClient } from '../testing/client.js'

const folder = 'file:///各单位'
const uri = `${folder}/报告.txt`
const markdown = `${folder}/报告.md`
const draft = `临澜县司法局2024年法治政府建设年度报告

现将现将情况报告如下。全年办理案件86所：公办60所、民办25所。
`

let client: Client
afterEach(() => client.end())

async function actionsAt(file: string, words: string, only?: string[]): Promise<CodeAction[]> {
  await client.lastChecked(file)
  const diagnostic = client.diagnostics(file).find(({ message }) => message.includes(words))!
  return client.request('textDocument/codeAction', {
    textDocument: { uri: file },
    range: diagnostic.range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  })
}

/** The text with the edits that an action has for a file. */
function edited(text: string, edit: WorkspaceEdit, file: string): string {
  const created = (edit.documentChanges ?? []).flatMap(one =>
    'edits' in one && one.textDocument.uri === file ? (one.edits as TextEdit[]) : [],
  )
  const edits = edit.changes?.[file] ?? created
  return TextDocument.applyEdits(TextDocument.create(file, '', 0, text), edits)
}

test('a safe fix is the preferred one, and does what it says', async () => {
  client = await startClient()
  await client.open(uri, draft)
  const [fix] = await actionsAt(uri, '现将')
  expect(fix).toMatchObject({ title: '改为“现将”', kind: 'quickfix', isPreferred: true })
  expect((fix!.diagnostics as Diagnostic[]).map(({ code }) => code)).toEqual([
    'wording/repeated-word',
  ])
  expect(edited(draft, fix!.edit!, uri)).toBe(draft.replace('现将现将', '现将'))
})

test('a fix that wants a decision says so, and is not preferred', async () => {
  client = await startClient()
  const slip =
    '临澜县司法局2024年法治政府建设年度报告\n\n全年认真贯彻《中华人民共和国行政处法》。\n'
  await client.open(uri, slip)
  const [fix] = await actionsAt(uri, '行政处法')
  expect(fix!.title).toMatch(/^改为“.*行政处罚法.*”（请核对后再改）$/)
  expect(fix).not.toHaveProperty('isPreferred')
  expect(edited(slip, fix!.edit!, uri)).toBe(slip.replace('行政处法', '行政处罚法'))
})

test('all safe fixes come when asked for by name, and leave nothing to fix', async () => {
  client = await startClient()
  const name = 'county-education-2024.md'
  const text = `${fixture(name)}\n现将现将情况报告如下。。\n`
  await client.open(markdown, text)
  await client.lastChecked(markdown)
  const ask = (only: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: markdown },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only },
    })
  const [all] = await ask(['source.fixAll'])
  expect(all!.kind).toBe('source.fixAll.hegao')
  const fixed = edited(text, all!.edit!, markdown)
  expect(fixed.endsWith('\n现将情况报告如下。\n')).toBe(true)
  await client.change(markdown, [{ text: fixed }])
  await client.lastChecked(markdown)
  expect(await ask(['source.fixAll.hegao'])).toEqual([])
  expect(await ask(['refactor'])).toEqual([])
})

test('in a menu the edit of all safe fixes is made when it is chosen', async () => {
  client = await startClient({
    capabilities: {
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
    },
  })
  await client.open(uri, draft)
  const all = (await actionsAt(uri, '现将')).find(({ kind }) => kind === 'source.fixAll.hegao')!
  expect(all).not.toHaveProperty('edit')
  const resolved = await client.request<CodeAction>('codeAction/resolve', all)
  expect(edited(draft, resolved.edit!, uri)).toBe(draft.replace('现将现将', '现将'))
})

test('in Markdown a finding is accepted by a comment, whose reason is to be written', async () => {
  client = await startClient({ options: { acceptHere: true } })
  await client.open(markdown, draft)
  const accept = (await actionsAt(markdown, '现将')).at(-1)!
  expect(accept.title).toBe('在此处忽略，写明理由')
  expect(accept.command!.command).toBe('hegao.acceptHere')
  const [{ edit, select }] = accept.command!.arguments as [AcceptHereArguments]
  const after = edited(draft, edit, markdown)
  expect(after).toContain('\n<!-- hegao-disable-next-line wording/repeated-word: …… -->\n现将现将')
  const document = TextDocument.create(markdown, '', 0, after)
  expect([select.uri, document.getText(select.range)]).toEqual([markdown, '……'])
  // The place-holder is no reason yet.
  await client.change(markdown, [{ text: after }])
  await client.lastChecked(markdown)
  const codes = () => client.diagnostics(markdown).map(({ code }) => code)
  expect(codes()).toEqual(
    expect.arrayContaining(['suppression/malformed', 'wording/repeated-word']),
  )
  await client.change(markdown, [{ range: select.range, text: '引用来文' }])
  await client.lastChecked(markdown)
  expect(codes()).not.toContain('wording/repeated-word')
  expect(codes()).not.toContain('suppression/malformed')
})

test('inside of a paragraph a comment would break it: the config takes the entry', async () => {
  client = await startClient({ folders: [folder] })
  await client.open(markdown, draft.replace('报告如下。', '报告如下。\n　　'))
  const titles = (await actionsAt(markdown, '86')).map(({ title }) => title)
  expect(titles).toContain('记入 hegao.yaml，写明理由')
})

test('in plain text a new hegao.yaml in the open folder takes the entry', async () => {
  const files = new Map<string, string>()
  // Clients write other characters of a URI as bytes.
  const [home, file] = [encodeURI(folder), encodeURI(uri)]
  client = await startClient({ folders: [home], files })
  await client.open(file, draft)
  const accept = (await actionsAt(file, '86')).at(-1)!
  const config = `${home}/hegao.yaml`
  expect(accept.edit!.documentChanges).toMatchObject([{ kind: 'create', uri: config }, {}])
  const text = edited('', accept.edit!, config)
  expect(text).toBe(
    'accepted:\n  - rule: number/total-mismatch\n    text: 86所\n    files: ./报告.txt\n    reason: ……\n',
  )
  files.set(decodeURI(config), text.replace('……', '含一所筹建学校'))
  await client.notify('textDocument/didSave', { textDocument: { uri: file } })
  await client.until(() =>
    client.diagnostics(file).every(one => one.code !== 'number/total-mismatch'),
  )
})

test('what the hegao.yaml of the draft has stays as it is', async () => {
  const config = encodeURI(`${folder}/hegao.yaml`)
  const before =
    'terms: [甲] # 专名\naccepted:\n  - rule: date/report-year\n    text: 甲\n    reason: 乙\n'
  const files = new Map([[decodeURI(config), before]])
  client = await startClient({ files, options: { acceptHere: true } })
  const deep = `${folder}/教育局/报告.txt`
  await client.open(deep, draft)
  const [{ edit, select }] = (await actionsAt(deep, '86')).at(-1)!.command!.arguments as [
    AcceptHereArguments,
  ]
  const after = edited(before, edit, config)
  expect(after).toBe(
    `${before}  - rule: number/total-mismatch\n    text: 86所\n    files: 教育局/报告.txt\n    reason: ……\n`,
  )
  expect(TextDocument.create(config, '', 0, after).getText(select.range)).toBe('……')
})

test('on every finding of the Markdown fixtures the comment silences it and adds no other', async () => {
  client = await startClient()
  for (const name of ['county-education-2024.md', 'district-transport-2023.md']) {
    const file = `${folder}/${name}`
    const text = fixture(name)
    await client.open(file, text)
    const { report } = await client.request<ReportResult>('hegao/report', { uri: file })
    const [{ diagnostics }] = report.files as [ReportResult['report']['files'][number]]
    for (const { rule, range, fingerprint } of diagnostics) {
      const at = { line: range.start.line - 1, character: range.start.column - 1 }
      await client.change(file, [{ text }])
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: file },
        range: { start: at, end: at },
        context: { diagnostics: [] },
      })
      const accept = actions.find(
        ({ title, diagnostics: [one] = [] }) => title.startsWith('在此处') && one?.code === rule,
      )
      if (!accept) continue
      const after = edited(text, accept.edit!, file).replace('……', '原文如此')
      expect(readDraft(after, 'md').directives).toHaveLength(1)
      await client.change(file, [{ text: after }])
      const now = await client.request<ReportResult>('hegao/report', { uri: file })
      const left = now.report.files[0]!.diagnostics.map(one => one.fingerprint)
      expect(left).not.toContain(fingerprint)
      expect(diagnostics.map(one => one.fingerprint)).toEqual(expect.arrayContaining(left))
    }
  }
})

test('a draft that is no file yet has no config to be noted in', async () => {
  client = await startClient()
  const own = 'untitled:/稿'
  await client.open(own, draft)
  const titles = (await actionsAt(own, '86')).map(({ title }) => title)
  expect(titles.filter(title => title.includes('理由'))).toEqual([])
})
