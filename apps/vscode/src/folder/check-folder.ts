import type { ReportResult } from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'
import { ReportPanel } from '../panel/panel.js'
import { contentOf, namedInWorkspace } from '../panel/panels.js'
import { isWord } from '../word/is-word.js'
import { combine } from './combine.js'
import { filesBelow } from './files.js'

interface Found {
  readonly results: readonly (ReportResult & { readonly file: vscode.Uri })[]
  /** Files in which no report was recognised. */
  readonly others: number
  readonly unread: readonly string[]
}

/** Checks every draft of a folder and shows them ranked, the worst first. */
export async function checkFolder(requests: Requests, asked?: vscode.Uri): Promise<void> {
  const folder = asked ?? (await chooseFolder())
  if (!folder) return
  const files = await filesOf(folder)
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading drafts'),
      cancellable: true,
    },
    (progress, token) => checkAll(requests, files, progress, token),
  )
  if (found) show(found)
}

async function filesOf(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const at = (path: string) => (path === '' ? folder : vscode.Uri.joinPath(folder, path))
  const paths = await filesBelow(async path => {
    const entries = await vscode.workspace.fs.readDirectory(at(path))
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }))
  })
  return paths.map(at)
}

function kindOf(type: vscode.FileType): 'file' | 'folder' | 'link' {
  if (type & vscode.FileType.SymbolicLink) return 'link'
  return type & vscode.FileType.Directory ? 'folder' : 'file'
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length === 1) return folders[0]!.uri
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'))
  return undefined
}

/** One file after the other; undefined where it was cancelled. */
async function checkAll(
  requests: Requests,
  files: readonly vscode.Uri[],
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Found | undefined> {
  const results: Found['results'][number][] = []
  const unread: string[] = []
  let others = 0
  for (const [index, file] of files.entries()) {
    progress.report({
      message: `${index + 1}/${files.length} ${vscode.workspace.asRelativePath(file)}`,
      increment: 100 / files.length,
    })
    try {
      const result = namedInWorkspace(await requests.report(file, token))
      if (result.draft) results.push({ ...result, file })
      else others++
    } catch (error) {
      if (!token.isCancellationRequested) unread.push(messageOf(error))
    }
    if (token.isCancellationRequested) return undefined
  }
  return { results, others, unread }
}

function show({ results, others, unread }: Found): void {
  for (const message of unread) void vscode.window.showWarningMessage(message)
  const report = combine(results.map(one => one.report))
  if (!report) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No draft was recognised in this folder ({0} files looked at).', others),
    )
    return
  }
  const files = new Map(
    results.flatMap(one => one.report.files.map(({ path }) => [path, one.file] as const)),
  )
  const panel = new ReportPanel(vscode.l10n.t('Review of {0} drafts', results.length))
  panel.show({
    ...contentOf(results),
    report,
    documentOf: path => {
      const file = files.get(path)
      return file && !isWord(file) ? file : undefined
    },
  })
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
