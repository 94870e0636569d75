import * as vscode from 'vscode'

const kind = 'source.fixAll.hegao'

/** The edits of a draft that need no second thought: width of marks, words written twice. */
async function safeEdits(document: vscode.TextDocument): Promise<vscode.TextEdit[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0)
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
    1,
  )
  const own = actions.filter(action => action.kind?.value === kind)
  return own.flatMap(action => action.edit?.get(document.uri) ?? [])
}

export async function fixAll(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  if (!document) return
  const edits = await safeEdits(document)
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing here that can be put right without a second thought.'),
    )
    return
  }
  await applyTo(document, edits)
}

/**
 * Does the same on every save where it is asked for; not when VS Code saves by itself, for a draft must
 * not change under the hands of its writer.
 */
export function fixOnSave(): vscode.Disposable {
  return vscode.workspace.onWillSaveTextDocument(event => {
    const { document, reason } = event
    const wanted = vscode.workspace
      .getConfiguration('hegao', document)
      .get<boolean>('fixOnSave', false)
    if (wanted && reason === vscode.TextDocumentSaveReason.Manual)
      event.waitUntil(safeEdits(document))
  })
}

function applyTo(
  { uri }: vscode.TextDocument,
  edits: readonly vscode.TextEdit[],
): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit()
  edit.set(uri, [...edits])
  return vscode.workspace.applyEdit(edit)
}
