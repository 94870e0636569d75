import type { Report } from '@hegao/core'
import * as vscode from 'vscode'
import { actionAt, closeAll, draft, findings, found, open, panels, ruleOf } from './editor.js'
import { until } from './until.js'

const doubled = 'wording/repeated-word: 能力能力'
const sum = 'number/total-mismatch: 136件'

const severities = ['error', 'warning', 'info']

/** A finding as the command line has it, on one line. */
const line = ({ rule, severity, message, range: { start, end } }: Finding): string =>
  `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule} ${message}`
type Finding = Report['files'][number]['diagnostics'][number]

/** The same of what VS Code shows. */
const shown = (uri: vscode.Uri): string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ range: { start, end }, severity, message, ...one }) => {
      const places = [start, end].map(at => `${at.line + 1}:${at.character + 1}`).join('-')
      return `${places} ${severities[severity]} ${ruleOf(one as vscode.Diagnostic)} ${message}`
    })

const text = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(draft(name)))

const write = (name: string, words: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(draft(name), new TextEncoder().encode(words))

/** There is no node:assert in a browser. */
function same(actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`Expected\n${expected}\nbut there is\n${actual}`)
}

/** In a worker of the browser: what the command line found lies beside the drafts. */
export async function web(): Promise<void> {
  const { files } = JSON.parse(await text('command.json')) as Report

  describe('in the browser', () => {
    afterEach(closeAll)

    for (const { path, diagnostics } of files)
      it(`${path} has the findings of the command line`, async () => {
        await open(path)
        const expected = diagnostics.map(line).toSorted()
        await until(`the findings of ${path}`, () => shown(draft(path)).length === expected.length)
        same(shown(draft(path)).toSorted().join('\n'), expected.join('\n'))
      })

    it('a quick fix puts right what it is for, and is saved', async () => {
      const { document } = await open('街道.txt')
      const { range } = await found(document.uri, doubled)
      const before = document.getText()
      const action = await actionAt(document.uri, range, /能力/)
      await vscode.workspace.applyEdit(action.edit!)
      await until('no such finding', () => !findings(document.uri).includes(doubled))
      await document.save()
      same(await text('街道.txt'), before.replace('能力能力', '能力'))
    })

    it('the hegao.yaml of the folder holds, and is followed when it changes', async () => {
      const { document } = await open('甲/街道.txt')
      const severity = async () => (await found(document.uri, sum)).severity
      await until(
        'a note',
        async () => (await severity()) === vscode.DiagnosticSeverity.Information,
      )
      await write('甲/hegao.yaml', 'severities:\n  number/total-mismatch: warning\n')
      await vscode.commands.executeCommand('workbench.action.files.save')
      await until('a warning', async () => (await severity()) === vscode.DiagnosticSeverity.Warning)
    })

    it('reports open, of texts and of Word files', async () => {
      await open('甲/街道.txt')
      await vscode.commands.executeCommand('hegao.check')
      await vscode.commands.executeCommand('hegao.checkFile', draft('街道.docx'))
      await until('two reports', () => panels().length === 2)
    })

    it('a folder is checked without what is to be ignored, and what is not open is listed', async () => {
      const closed = draft('乙/街道.txt')
      await vscode.commands.executeCommand('hegao.checkFolder', draft('乙'))
      await until('the report', () => panels().some(label => label.includes(' 2 ')))
      const expected = files.find(({ path }) => path === 'subdistrict-2024.txt')!.diagnostics
      await until('its findings', () => shown(closed).length === expected.length)
      same(shown(closed).toSorted().join('\n'), expected.map(line).toSorted().join('\n'))
    })

    it('a draft that has no file yet is checked', async () => {
      const content = await text('甲/街道.txt')
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content })
      await vscode.window.showTextDocument(document)
      await found(document.uri, sum)
    })
  })
}
