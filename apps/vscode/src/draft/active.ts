import * as vscode from 'vscode'
import type { Checks } from './checks.js'

/**
 * The draft that status bar and view speak of: the one in the active editor. A panel or a view that
 * has the focus instead leaves it as it was; a file that is no draft does not.
 */
export class ActiveDraft implements vscode.Disposable {
  #uri = vscode.window.activeTextEditor?.document.uri
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #listening: vscode.Disposable[]
  readonly onDidChange = this.#changed.event

  constructor(readonly checks: Checks) {
    this.#listening = [
      vscode.window.onDidChangeActiveTextEditor(editor => {
        if (!editor && vscode.window.visibleTextEditors.length > 0) return
        this.#uri = editor?.document.uri
        this.#changed.fire()
      }),
      checks.onDidChange(uri => {
        if (uri.toString() === this.#uri?.toString()) this.#changed.fire()
      }),
    ]
  }

  get uri(): vscode.Uri | undefined {
    return this.#uri
  }

  get checked(): ReturnType<Checks['of']> {
    return this.checks.of(this.#uri)
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listening, this.#changed).dispose()
  }
}
