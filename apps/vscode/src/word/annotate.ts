import * as vscode from 'vscode'
import type { Requests } from '../client/requests.js'
import { nameOf } from '../draft/name.js'
import { copyName } from './is-word.js'

/** Writes a copy of a draft in Word with its findings as comments; the original stays as it is. */
export async function annotate(requests: Requests, uri: vscode.Uri): Promise<void> {
  const name = copyName(nameOf(uri), vscode.l10n.t(' (comments)'))
  const target = await vscode.window.showSaveDialog({
    ...(uri.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(uri, '..', name) }),
    filters: { Word: ['docx'] },
    title: vscode.l10n.t('Save a copy with comments'),
  })
  if (!target) return
  if (target.toString() === uri.toString()) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The original is not written over; choose another name for the copy.'),
    )
    return
  }
  const { content, findings } = await requests.annotate(uri)
  await vscode.workspace.fs.writeFile(target, bytesOf(content))
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} was written, with {1} findings as comments.', nameOf(target), findings),
  )
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
