import * as vscode from 'vscode'
import type { TextEdit } from 'vscode-languageclient'
import { goTo, rangeOf } from '../draft/go-to.js'

/** Puts a missing section in, and selects what was put in: the hint is there to be written over. */
export async function insertSection(uri: vscode.Uri, edits: readonly TextEdit[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri)
  const edit = new vscode.WorkspaceEdit()
  edit.set(
    uri,
    edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText)),
  )
  const [first] = edits
  if (!first) return
  const start = document.offsetAt(rangeOf(first.range).start)
  const length = document.eol === vscode.EndOfLine.CRLF ? crlf(first.newText) : first.newText.length
  if (!(await vscode.workspace.applyEdit(edit))) return
  const place = new vscode.Range(document.positionAt(start), document.positionAt(start + length))
  const written = document.getText(place)
  const blank = /^\s*/.exec(written)![0].length
  const from = document.positionAt(start + blank)
  const to = document.positionAt(start + written.trimEnd().length)
  await goTo(uri, new vscode.Range(from, to))
}

/** The length once VS Code has given it the line ends of the document. */
const crlf = (text: string): number => text.replace(/\r?\n/g, '\r\n').length
