import type { Report } from '@hegao/core'
import type { ReportResult } from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'
import { ReportPanel } from '../panel/panel.js'
import { contentOf, namedInWorkspace } from '../panel/panels.js'
import { isWord } from '../word/is-word.js'
import { combine } from './combine.js'

interface Found {
  readonly results: readonly (ReportResult & { readonly file: vscode.Uri })[]
  readonly skipped: Report['skipped']
  /** Files in which no report was recognised. */
  readonly others: number
  readonly unread: readonly string[]
}

/** Checks every draft of a folder and shows them ranked, the worst first. */
export async function checkFolder(requests: Requests, asked?: vscode.Uri): Promise<void> {
  const folder = asked ?? (await chooseFolder())
  if (!folder) return
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading drafts'),
      cancellable: true,
    },
    (progress, token) => checkAll(requests, folder, progress, token),
  )
  if (found) show(found)
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
  folder: vscode.Uri,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Found | undefined> {
  const drafts = await requests.drafts(folder, token)
  const files = drafts.files.map(uri => vscode.Uri.parse(uri))
  const skipped = drafts.skipped.map(({ uri, reason }) => ({
    path: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    reason,
  }))
  const results: Found['results'][number][] = []
  const unread = [...drafts.errors]
  let others = 0
  for (const [index, file] of files.entries()) {
    if (token.isCancellationRequested) return undefined
    progress.report({
      message: `${index + 1}/${files.length} ${vscode.workspace.asRelativePath(file)}`,
      increment: 100 / files.length,
    })
    try {
      const result = namedInWorkspace(await requests.reportAndKeep(file, token))
      if (result.draft) results.push({ ...result, file })
      else others++
    } catch (error) {
      if (!token.isCancellationRequested) unread.push(messageOf(error))
    }
  }
  return token.isCancellationRequested ? undefined : { results, skipped, others, unread }
}

function show({ results, skipped, others, unread }: Found): void {
  for (const message of unread) void vscode.window.showWarningMessage(message)
  const report = combine(
    results.map(one => one.report),
    skipped,
  )
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
