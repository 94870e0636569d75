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

/** VS Code waits for what is done before saving, but not much longer than that; in ms. */
const patience = 1000

/**
 * Does the same on every save where it is asked for; also when VS Code saves by itself it does not. On
 * a machine so busy that VS Code would not wait for it, the draft is saved as it is, put right and
 * saved again.
 */
export function fixOnSave(): vscode.Disposable {
  return vscode.workspace.onWillSaveTextDocument(event => {
    const { document, reason } = event
    const wanted = vscode.workspace
      .getConfiguration('hegao', document)
      .get<boolean>('fixOnSave', false)
    if (!wanted || reason !== vscode.TextDocumentSaveReason.Manual) return
    let isLate = false
    const late = new Promise<vscode.TextEdit[]>(resolve =>
      setTimeout(() => {
        isLate = true
        resolve([])
      }, patience),
    )
    const { version } = document
    const edits = safeEdits(document)
    event.waitUntil(Promise.race([edits, late]))
    void edits.then(async found => {
      if (isLate) await fixAgain(document, version, found)
    })
  })
}

/** A text that has changed since, or has nothing to put right, is left as it is. */
async function fixAgain(
  document: vscode.TextDocument,
  version: number,
  edits: readonly vscode.TextEdit[],
): Promise<void> {
  if (edits.length === 0 || document.version !== version) return
  if (await applyTo(document, edits)) await document.save()
}

function applyTo(
  { uri }: vscode.TextDocument,
  edits: readonly vscode.TextEdit[],
): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit()
  edit.set(uri, [...edits])
  return vscode.workspace.applyEdit(edit)
}
