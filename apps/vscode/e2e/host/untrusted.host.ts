import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { actionAt, draft, found, open, panels } from './editor.js'
import { until } from './until.js'

/** Nothing of the folder is run, so nothing is withheld. */
export function untrusted(): void {
  describe('in a folder that is not trusted', () => {
    const report = draft('街道.txt')

    it('there is no trust', () => assert.equal(vscode.workspace.isTrusted, false))

    it('findings and fixes are there', async () => {
      await open('街道.txt')
      const { range } = await found(report, 'wording/repeated-word: 能力能力')
      await actionAt(report, range, /能力/)
    })

    it('the hegao.yaml of the folder holds: it only says what is asked', async () => {
      await found(report, 'number/total-mismatch: 136件')
      const severities = vscode.languages
        .getDiagnostics(report)
        .filter(one => one.message.includes('132'))
        .map(one => one.severity)
      assert.deepEqual(severities, [vscode.DiagnosticSeverity.Warning])
    })

    it('reports and Word files open', async () => {
      await vscode.commands.executeCommand('hegao.check')
      await vscode.commands.executeCommand('hegao.checkFile', draft('街道.docx'))
      await until('two reports', () => panels().length === 2)
    })
  })
}
