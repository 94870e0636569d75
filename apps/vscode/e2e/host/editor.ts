import * as vscode from 'vscode'
import { until } from './until.js'

const { workspaceFile, workspaceFolders } = vscode.workspace

/** The folder of drafts of this run. */
export const desk: vscode.Uri = workspaceFile
  ? vscode.Uri.joinPath(workspaceFile, '..')
  : workspaceFolders![0]!.uri

export const draft = (name: string): vscode.Uri => vscode.Uri.joinPath(desk, name)

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(draft(name)))
}

/** Findings of a draft as RULE: words. */
export const findings = (uri: vscode.Uri): string[] =>
  vscode.languages.getDiagnostics(uri).map(one => `${ruleOf(one)}: ${wordsOf(uri, one)}`)

function wordsOf(uri: vscode.Uri, { range }: vscode.Diagnostic): string | undefined {
  const document = vscode.workspace.textDocuments.find(one => `${one.uri}` === `${uri}`)
  return document?.getText(range)
}

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code)

export const found = (uri: vscode.Uri, finding: string): Promise<vscode.Diagnostic> =>
  until(
    () => `${finding} in ${uri.path}, there is ${findings(uri).join('; ')}`,
    () =>
      vscode.languages
        .getDiagnostics(uri)
        .find(one => `${ruleOf(one)}: ${wordsOf(uri, one)}` === finding),
  )

/**
 * The action of a title at a finding; the server may not have told VS Code of its actions yet. VS Code
 * cancels its question when an extension registers actions meanwhile, as the one for Markdown does with
 * the first such file.
 */
export const actionAt = (
  uri: vscode.Uri,
  range: vscode.Range,
  title: RegExp,
): Promise<vscode.CodeAction> =>
  until(`the action ${title}`, async () => {
    const actions = await vscode.commands
      .executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range)
      .then(undefined, unlessCancelled)
    return actions?.find(action => title.test(action.title))
  })

function unlessCancelled(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'Canceled')) throw error
}

/** The tabs that show a report. */
export const panels = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith('hegao.report'),
    )
    .map(({ label }) => label)

/** Closes everything; what was not saved is lost, and nobody is asked about it. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(tab => tab.isDirty)))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
