import * as vscode from 'vscode'
import type { Range } from 'vscode-languageclient'

export const rangeOf = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character)

/** Shows a place of a draft, where it is open already if it is, and selects its words. */
export async function goTo(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  )
  const editor = await vscode.window.showTextDocument(uri, {
    ...(shown?.viewColumn ? { viewColumn: shown.viewColumn } : {}),
    selection: range,
  })
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
