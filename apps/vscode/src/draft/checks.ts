import type { Checked } from '@hegao/language-server/protocol'
import * as vscode from 'vscode'

/** What the server said last of every open file. */
export class Checks implements vscode.Disposable {
  readonly #byUri = new Map<string, Checked>()
  readonly #changed = new vscode.EventEmitter<vscode.Uri>()
  readonly #closing: vscode.Disposable
  /** Fires with the file that was checked, or closed. */
  readonly onDidChange = this.#changed.event

  constructor() {
    this.#closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (this.#byUri.delete(uri.toString())) this.#changed.fire(uri)
    })
  }

  put(checked: Checked): void {
    const uri = vscode.Uri.parse(checked.uri)
    this.#byUri.set(uri.toString(), checked)
    this.#changed.fire(uri)
  }

  of(uri: vscode.Uri | undefined): Checked | undefined {
    return uri && this.#byUri.get(uri.toString())
  }

  dispose(): void {
    this.#closing.dispose()
    this.#changed.dispose()
  }
}
