import type { Language, Report } from '@hegao/core'
import { type Panel, renderPanel } from '@hegao/report'
import * as vscode from 'vscode'
import { readMessage } from './message.js'
import { createNonce } from './nonce.js'

/** What a panel shows. */
export interface PanelContent {
  readonly report: Report
  readonly language: Language
  sourceOf(path: string): string | undefined
  profileTitle(profile: string, variant?: string): string | undefined
  /** The document of a path that lines can be shown of; undefined for a Word file. */
  documentOf(path: string): vscode.Uri | undefined
  /** Writes a copy with comments; not for several drafts at once. */
  readonly annotate?: () => Promise<void>
}

/** A panel with the parts of the report, beside the draft. */
export class ReportPanel {
  readonly #panel: vscode.WebviewPanel
  #page: Panel | undefined
  #content: PanelContent | undefined
  /** Whether the page is there to be changed: what is hidden is thrown away. */
  #isLoaded = false

  constructor(readonly title: string) {
    this.#panel = vscode.window.createWebviewPanel(
      'hegao.report',
      title,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    )
    this.#panel.webview.onDidReceiveMessage(message => this.#answer(message))
    this.#panel.onDidChangeViewState(() => {
      if (!this.#panel.visible) this.#isLoaded = false
      else if (!this.#isLoaded) this.#load()
    })
  }

  get isVisible(): boolean {
    return this.#panel.visible
  }

  readonly onDidDispose = (listener: () => void): vscode.Disposable =>
    this.#panel.onDidDispose(listener)

  readonly onDidChangeViewState = (listener: () => void): vscode.Disposable =>
    this.#panel.onDidChangeViewState(listener)

  show(content: PanelContent): void {
    const { report, language, sourceOf, profileTitle, annotate } = content
    this.#content = content
    this.#page = renderPanel(report, {
      lang: language,
      sourceOf,
      profileTitle,
      nonce: createNonce(),
      canAnnotate: annotate !== undefined,
    })
    if (this.#isLoaded) {
      const { html } = this.#page
      void this.#panel.webview.postMessage({ type: 'update', html })
    } else this.#load()
  }

  #load(): void {
    if (!this.#page) return
    this.#isLoaded = true
    this.#panel.webview.html = this.#page.html
  }

  reveal(): void {
    this.#panel.reveal(undefined, true)
  }

  close(): void {
    this.#panel.dispose()
  }

  async #answer(sent: unknown): Promise<void> {
    const message = readMessage(sent)
    if (!message || !this.#content || !this.#page) return
    if (message.type === 'annotate') return this.#content.annotate?.()
    const path = this.#page.drafts[message.draft - 1]
    const uri = path === undefined ? undefined : this.#content.documentOf(path)
    if (uri) await this.#reveal(uri, message.line - 1)
  }

  /** In the column of the draft; the focus stays in the panel, where one may be using the keyboard. */
  async #reveal(uri: vscode.Uri, line: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri)
    if (line >= document.lineCount) return
    const shown = vscode.window.visibleTextEditors.find(
      editor => editor.document.uri.toString() === uri.toString(),
    )
    const own = this.#panel.viewColumn
    const besides = own === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: shown?.viewColumn ?? besides,
      preserveFocus: true,
      preview: true,
    })
    const { range } = document.lineAt(line)
    editor.selection = new vscode.Selection(range.start, range.start)
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }
}
