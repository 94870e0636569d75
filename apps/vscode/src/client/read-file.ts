import {
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Answers the server in the browser, which reaches no files by itself. */
export function answerReadFile(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(
    readFileRequest,
    async ({ uri }: ReadFileParams): Promise<ReadFileResult | null> => {
      try {
        return { content: base64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))) }
      } catch {
        return null
      }
    },
  )
}

/** In pieces: the arguments of a call are limited. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
