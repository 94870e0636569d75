import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'

/** Opens a new draft with the headings that its kind of report has to have, and hints under them. */
export async function newDraft(requests: Requests): Promise<void> {
  const profiles = (await requests.profiles()).filter(({ skeleton }) => skeleton !== '')
  const chosen =
    profiles.length === 1
      ? { profile: profiles[0]! }
      : await vscode.window.showQuickPick(
          profiles.map(profile => ({ label: profile.title, description: profile.id, profile })),
          { placeHolder: vscode.l10n.t('Which kind of report?') },
        )
  if (!chosen) return
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: chosen.profile.skeleton,
  })
  await vscode.window.showTextDocument(document)
}
