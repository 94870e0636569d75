import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Analysis, analyse, type Engine, mayBeDraft, readText } from './analysis.js'
import { checkedOf } from './features/checked.js'
import { configDiagnostics, messageOf, rangeOf } from './features/config-problems.js'
import { diagnosticsOf } from './features/diagnostics.js'
import type { DraftSettings, Host } from './host/host.js'
import { type Checked, checkedNotification } from './protocol.js'

export interface SessionOptions {
  readonly rulePages: string | undefined
}

/**
 * The open documents with what was found in them. A document is checked when its changes have been
 * read; what was found in a version that is no longer there is thrown away.
 */
export class Session {
  readonly #analyses = new Map<string, Analysis>()
  readonly #settings = new Map<string, DraftSettings>()
  readonly #configFiles = new Set<string>()

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
    readonly host: Host,
    readonly engine: Engine,
    readonly options: SessionOptions,
  ) {}

  /** Checks the document as it is now, and tells the client. */
  async check(uri: string): Promise<void> {
    const analysis = await this.analysisOf(uri)
    const document = this.documents.get(uri)
    if (!document || !mayBeDraft(uri, document.languageId)) return
    const settings = this.#settings.get(uri)
    if (analysis && analysis.version === document.version) this.#tell(analysis)
    else if (settings && !settings.setup) this.#tellWrongConfig(document, settings)
    if (settings) this.#tellProblems(settings)
  }

  /** The analysis of the version that is there now; undefined where there is none. */
  async analysisOf(uri: string): Promise<Analysis | undefined> {
    const document = this.documents.get(uri)
    if (!document || !mayBeDraft(uri, document.languageId)) return undefined
    const { version } = document
    const known = this.#analyses.get(uri)
    if (known?.version === version) return known
    const settings = await this.host.settingsOf(uri)
    // While the config was read the text may have changed, or been closed.
    if (this.documents.get(uri)?.version !== version) return undefined
    this.#settings.set(uri, settings)
    if (!settings.setup) return undefined
    const draft = readText(document.getText(), uri, document.languageId)
    const of = { uri, version, path: this.host.pathOf(uri) }
    const analysis = analyse(this.engine, of, draft, settings.setup)
    this.#analyses.set(uri, analysis)
    return analysis
  }

  close(uri: string): void {
    this.#analyses.delete(uri)
    this.#settings.delete(uri)
    this.connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  /** Configs have changed: everything is read and checked again. */
  async checkAgain(): Promise<void> {
    this.host.forget()
    this.#analyses.clear()
    for (const { uri } of this.documents.all()) await this.check(uri)
  }

  #tell(analysis: Analysis): void {
    const { uri, version } = analysis
    const diagnostics = diagnosticsOf(analysis, this.options.rulePages)
    this.connection.sendDiagnostics({ uri, version, diagnostics })
    this.#send(checkedOf(analysis, this.engine.language))
  }

  #tellWrongConfig({ uri, version }: TextDocument, { problems }: DraftSettings): void {
    const [first] = problems
    if (!first) return
    const { language } = this.engine
    const config = { uri: first.uri, range: rangeOf(first), message: messageOf(first, language) }
    this.#send({ uri, version, state: 'config-error', config })
  }

  /** Mistakes of configs at their lines; a file without any more is wiped. */
  #tellProblems(settings: DraftSettings): void {
    const problems = [...this.#settings.values(), settings].flatMap(one => one.problems)
    const distinct = new Map(
      problems.map(one => [`${one.uri} ${one.line} ${one.column} ${one.code}`, one]),
    )
    const byFile = configDiagnostics([...distinct.values()], this.engine.language)
    for (const uri of new Set([...this.#configFiles, ...byFile.keys()]))
      this.connection.sendDiagnostics({ uri, diagnostics: byFile.get(uri) ?? [] })
    this.#configFiles.clear()
    for (const uri of byFile.keys()) this.#configFiles.add(uri)
  }

  #send(checked: Checked): void {
    this.connection.sendNotification(checkedNotification, checked)
  }
}
