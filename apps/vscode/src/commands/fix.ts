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
 * Does the same on every save where it is asked for; also when VS Code saves by itself it does not. VS
 * Code waits only so long for what is done before saving, and may save without it. What was left is
 * put right behind the save, and saved again.
 */
export function fixOnSave(): vscode.Disposable {
  const asked = new WeakSet<vscode.TextDocument>()
  return vscode.Disposable.from(
    vscode.workspace.onWillSaveTextDocument(event => {
      const { document, reason } = event
      const wanted = vscode.workspace
        .getConfiguration('hegao', document)
        .get<boolean>('fixOnSave', false)
      if (!wanted || reason !== vscode.TextDocumentSaveReason.Manual) return
      asked.add(document)
      event.waitUntil(safeEdits(document))
    }),
    vscode.workspace.onDidSaveTextDocument(async document => {
      if (!asked.delete(document)) return
      const { version } = document
      const edits = await safeEdits(document)
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
