import type { ReportResult } from '@hegao/language-server/protocol'
import * as vscode from 'vscode'
import { language } from '../client/language.js'
import type { Requests } from '../client/requests.js'
import type { Checks } from '../draft/checks.js'
import { nameOf } from '../draft/name.js'
import { annotate } from '../word/annotate.js'
import { isWord } from '../word/is-word.js'
import { type PanelContent, ReportPanel } from './panel.js'

/** How long one has to pause in writing before the panel is made anew, in ms. */
const pause = 400

/** The report panels that are open, one for each draft. */
export class ReportPanels implements vscode.Disposable {
  readonly #open = new Map<string, ReportPanel>()
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>()
  /** Those that were hidden while their draft changed; they catch up when they are seen again. */
  readonly #behind = new Set<string>()
  readonly #listening: vscode.Disposable

  constructor(
    readonly requests: Requests,
    checks: Checks,
  ) {
    this.#listening = checks.onDidChange(uri => this.#refreshSoon(uri))
  }

  /** Shows the report of a draft beside it. Throws one sentence where it cannot be read. */
  async open(uri: vscode.Uri): Promise<void> {
    const content = await this.#contentOf(uri)
    const key = uri.toString()
    const before = this.#open.get(key)
    const panel = before ?? new ReportPanel(vscode.l10n.t('Review of {0}', nameOf(uri)))
    if (before) before.reveal()
    else {
      this.#open.set(key, panel)
      panel.onDidDispose(() => this.#open.delete(key))
      panel.onDidChangeViewState(() => {
        if (this.#behind.has(key)) this.#refreshSoon(uri)
      })
    }
    panel.show(content)
  }

  #refreshSoon(uri: vscode.Uri): void {
    const key = uri.toString()
    if (!this.#open.has(key)) return
    clearTimeout(this.#waiting.get(key))
    this.#waiting.set(
      key,
      setTimeout(() => void this.#refresh(uri), pause),
    )
  }

  async #refresh(uri: vscode.Uri): Promise<void> {
    const key = uri.toString()
    if (!this.#open.get(key)?.isVisible) {
      this.#behind.add(key)
      return
    }
    this.#behind.delete(key)
    const content = await this.#contentOf(uri).catch(() => undefined)
    if (content) this.#open.get(key)?.show(content)
  }

  async #contentOf(uri: vscode.Uri): Promise<PanelContent> {
    const result = namedInWorkspace(await this.requests.report(uri))
    return {
      ...contentOf([result]),
      report: result.report,
      documentOf: () => (isWord(uri) ? undefined : uri),
      annotate: () => annotate(this.requests, uri),
    }
  }

  dispose(): void {
    this.#listening.dispose()
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    for (const panel of this.#open.values()) panel.close()
  }
}

/** What a panel shows of one report or of several, but where its lines are. */
export function contentOf(
  results: readonly ReportResult[],
): Pick<PanelContent, 'language' | 'sourceOf' | 'profileTitle'> {
  const texts = new Map(
    results.flatMap(({ report, text }) => report.files.map(({ path }) => [path, text] as const)),
  )
  const names = new Map(
    results.flatMap(({ report, profile: { title, variantTitle } }) =>
      report.files.flatMap(({ profile, variant }) => [
        [profile, title] as const,
        ...(variant && variantTitle ? [[`${profile}/${variant}`, variantTitle] as const] : []),
      ]),
    ),
  )
  return {
    language: language(),
    sourceOf: path => texts.get(path),
    profileTitle: (profile, variant) => names.get(variant ? `${profile}/${variant}` : profile),
  }
}

/** The result with its draft named as the workspace names it. */
export function namedInWorkspace(result: ReportResult): ReportResult {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(result.uri))
  const files = result.report.files.map(file => ({ ...file, path }))
  return { ...result, report: { ...result.report, files } }
}
