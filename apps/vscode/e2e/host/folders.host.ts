import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { draft, findings, found, open } from './editor.js'
import { until } from './until.js'

const sum = 'number/total-mismatch: 136件'

/** 甲 has a hegao.yaml that makes the sum a note; 乙 has one that leaves doubled words alone. */
export function folders(): void {
  describe('two folders', () => {
    const severity = async (name: string) => (await found(draft(name), sum)).severity

    it('each have their own hegao.yaml', async () => {
      await open('甲/街道.txt')
      await open('乙/街道.txt')
      assert.equal(await severity('甲/街道.txt'), vscode.DiagnosticSeverity.Information)
      assert.equal(await severity('乙/街道.txt'), vscode.DiagnosticSeverity.Error)
      const doubled = 'wording/repeated-word: 能力能力'
      assert.ok(findings(draft('甲/街道.txt')).includes(doubled))
      assert.ok(!findings(draft('乙/街道.txt')).includes(doubled))
    })

    it('follow their hegao.yaml when it changes', async () => {
      const config = await vscode.workspace.openTextDocument(draft('甲/hegao.yaml'))
      const edit = new vscode.WorkspaceEdit()
      const at = config.getText().indexOf('info')
      edit.replace(
        config.uri,
        new vscode.Range(config.positionAt(at), config.positionAt(at + 4)),
        'warning',
      )
      await vscode.workspace.applyEdit(edit)
      await config.save()
      await until(
        'the new severity',
        async () => (await severity('甲/街道.txt')) === vscode.DiagnosticSeverity.Warning,
      )
      assert.equal(await severity('乙/街道.txt'), vscode.DiagnosticSeverity.Error)
    })

    it('see a mistake in a hegao.yaml at its line', async () => {
      const config = await vscode.workspace.openTextDocument(draft('乙/hegao.yaml'))
      const edit = new vscode.WorkspaceEdit()
      edit.insert(config.uri, new vscode.Position(0, 0), 'severites: {}\n')
      await vscode.workspace.applyEdit(edit)
      await config.save()
      const mistake = await until(
        'the mistake',
        () => vscode.languages.getDiagnostics(config.uri)[0],
      )
      assert.equal(mistake.range.start.line, 0)
      assert.match(mistake.message, /severities/)
    })
  })
}
