import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'
import { rangeOf } from '../draft/go-to.js'

/** The edits of a draft that need no second thought: width of marks, words written twice. */
async function safeEdits(
  requests: Requests,
  { uri }: vscode.TextDocument,
): Promise<vscode.TextEdit[]> {
  const edits = await requests.safeFixes(uri)
  return edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText))
}

export async function fixAll(requests: Requests): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  if (!document) return
  const edits = await safeEdits(requests, document)
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing here that can be put right without a second thought.'),
    )
    return
  }
  await applyTo(document, edits)
}

/**
 * Does the same on every save where it is asked for; also when VS Code saves by itself it does not. VS
 * Code waits only so long for what is done before saving, and may save without it. What was left is
 * put right behind the save, and saved again.
 */
export function fixOnSave(
  requests: Requests,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  const asked = new WeakSet<vscode.TextDocument>()
  return vscode.Disposable.from(
    vscode.workspace.onWillSaveTextDocument(event => {
      const { document, reason } = event
      const wanted = vscode.workspace
        .getConfiguration('hegao', document)
        .get<boolean>('fixOnSave', false)
      if (!wanted || reason !== vscode.TextDocumentSaveReason.Manual) return
      if (vscode.languages.match(selector, document) === 0) return
      asked.add(document)
      event.waitUntil(safeEdits(requests, document))
    }),
    vscode.workspace.onDidSaveTextDocument(async document => {
      if (!asked.delete(document)) return
      const { version } = document
      const edits = await safeEdits(requests, document)
      if (edits.length === 0 || document.version !== version) return
      if (await applyTo(document, edits)) await document.save()
    }),
  )
}

function applyTo(
  { uri }: vscode.TextDocument,
  edits: readonly vscode.TextEdit[],
): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit()
  edit.set(uri, [...edits])
  return vscode.workspace.applyEdit(edit)
}
