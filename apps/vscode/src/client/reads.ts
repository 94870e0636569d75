import {
  type ReadFileParams,
  type ReadFileResult,
  type ReadFolderParams,
  type ReadFolderResult,
  readFileRequest,
  readFolderRequest,
} from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Answers the server in the browser, which reaches no files by itself. */
export const answerReads = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.Disposable.from(
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) =>
      orNull(async (): Promise<ReadFileResult> => {
        const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))
        return { content: base64(bytes) }
      }),
    ),
    client.onRequest(readFolderRequest, ({ uri }: ReadFolderParams) =>
      orNull(async (): Promise<ReadFolderResult> => {
        const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri))
        return { entries: entries.map(([name, type]) => ({ name, kind: kindOf(type) })) }
      }),
    ),
  )

/** What is not there, or cannot be read, is null. */
const orNull = <T>(read: () => Promise<T>): Promise<T | null> => read().catch(() => null)

function kindOf(type: vscode.FileType): ReadFolderResult['entries'][number]['kind'] {
  if (type === vscode.FileType.Directory) return 'folder'
  return type === vscode.FileType.File ? 'file' : 'other'
}

/** In pieces: the arguments of a call are limited. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
