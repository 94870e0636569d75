import { tooLong } from '@hegao/workspace'
import { type Connection, DiagnosticSeverity, type TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Analysis, analyse, type Engine, mayBeDraft, readText } from './analysis.js'
import { checkedOf } from './features/checked.js'
import { configDiagnostics, configErrorOf } from './features/config-problems.js'
import { diagnosticSource, diagnosticsOf } from './features/diagnostics.js'
import type { DraftSettings, Host } from './host/host.js'
import { Kept } from './kept.js'
import { type Checked, checkedNotification } from './protocol.js'
import { Schedule } from './schedule.js'

/** What the client has said that it wants, or can do. */
export interface ClientOptions {
  readonly rulePages: string | undefined
  /** It applies an edit and selects words in it. */
  readonly acceptHere: boolean
  /** It asks for the edit of a code action when that is chosen. */
  readonly resolvesEdits: boolean
  readonly hierarchicalSymbols: boolean
  /** The folders that are open, as URIs without a slash at the end. */
  readonly folders: readonly string[]
}

const sorry = {
  'zh-CN': '这是核稿程序自己的错误，不是稿件的问题。请把下面几行一并反馈给我们。',
  en: 'This is a fault of Hegao itself, not of your draft. Please report it with the lines below.',
}

/**
 * The open documents with what was found in them. A document is checked when its changes have been
 * read; what was found in a version that is no longer there is thrown away.
 */
export class Session {
  readonly #analyses = new Map<string, Analysis>()
  readonly #settings = new Map<string, DraftSettings>()
  readonly #configFiles = new Set<string>()
  readonly #schedule = new Schedule()
  readonly kept: Kept
  /** How often configs were forgotten. */
  #generation = 0

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
    readonly host: Host,
    readonly engine: Engine,
    readonly client: ClientOptions,
  ) {
    this.kept = new Kept(connection, client.rulePages)
  }

  /** Has the document checked once the changes that have come so far are read. */
  changed(uri: string): void {
    this.#schedule.run(uri, () => this.check(uri).catch(error => this.#tellFault(error)))
  }

  /** Checks the document as it is now, and tells the client. */
  async check(uri: string): Promise<void> {
    const analysis = await this.analysisOf(uri)
    const document = this.documents.get(uri)
    const settings = this.#settings.get(uri)
    if (!document || !settings) return
    this.#tellProblems()
    const long = tooLong(document.getText(), this.host.pathOf(uri))
    if (long) this.#tellTooLong(document, long.message[this.engine.language])
    else if (analysis?.version === document.version) this.#tell(analysis, settings)
    else if (!settings.setup) this.#tellWrongConfig(document, settings)
  }

  /**
   * What was found in the version that is there now. Undefined for what is no text of a draft, where
   * the config is wrong, and where the text was changed before its config was read.
   */
  async analysisOf(uri: string): Promise<Analysis | undefined> {
    const document = this.documents.get(uri)
    if (!document || !mayBeDraft(uri, document.languageId)) return undefined
    const { version } = document
    const known = () => {
      const analysis = this.#analyses.get(uri)
      return analysis?.version === version ? analysis : undefined
    }
    if (known()) return known()
    const generation = this.#generation
    const settings = await this.host.settingsOf(uri)
    // Meanwhile the text may have changed, or been closed and opened anew; or the config has changed.
    if (this.documents.get(uri) !== document || document.version !== version) return undefined
    if (generation !== this.#generation) return this.analysisOf(uri)
    if (known()) return known()
    this.#settings.set(uri, settings)
    if (!settings.setup || tooLong(document.getText(), uri)) return undefined
    const draft = readText(document.getText(), uri, document.languageId)
    const of = { uri, version, path: this.host.pathOf(uri) }
    const analysis = analyse(this.engine, of, draft, settings.setup)
    this.#analyses.set(uri, analysis)
    return analysis
  }

  close(uri: string): void {
    this.#schedule.drop(uri)
    this.#analyses.delete(uri)
    this.#settings.delete(uri)
    this.connection.sendDiagnostics({ uri, diagnostics: [] })
    this.#tellProblems()
  }

  /** Reads configs again, and checks what is open with them. */
  checkAgain(): void {
    this.#generation++
    this.host.forget()
    this.#analyses.clear()
    for (const { uri } of this.documents.all()) this.changed(uri)
  }

  #tell(analysis: Analysis, { problems }: DraftSettings): void {
    const { uri, version } = analysis
    const { language } = this.engine
    const diagnostics = diagnosticsOf(analysis, this.client.rulePages)
    this.connection.sendDiagnostics({ uri, version, diagnostics })
    const checked = checkedOf(analysis, language)
    const configError = configErrorOf(problems, language)
    this.#send(
      checked.state === 'draft' && configError ? { ...checked, config: configError } : checked,
    )
  }

  /** On the first line, where it is seen: nothing else of the document is. */
  #tellTooLong({ uri, version }: TextDocument, message: string): void {
    const start = { line: 0, character: 0 }
    const severity = DiagnosticSeverity.Information
    const diagnostics = [
      { range: { start, end: start }, severity, source: diagnosticSource, message },
    ]
    this.connection.sendDiagnostics({ uri, version, diagnostics })
    this.#send({ uri, version, state: 'not-a-draft' })
  }

  #tellWrongConfig({ uri, version }: TextDocument, { problems }: DraftSettings): void {
    const config = configErrorOf(problems, this.engine.language)
    if (!config) return
    this.connection.sendDiagnostics({ uri, version, diagnostics: [] })
    this.#send({ uri, version, state: 'config-error', config })
  }

  /** Mistakes of the configs of open drafts, at their lines; a file without any more is wiped. */
  #tellProblems(): void {
    const problems = [...this.#settings.values()].flatMap(one => one.problems)
    const byFile = configDiagnostics(problems, this.engine.language)
    for (const uri of new Set([...this.#configFiles, ...byFile.keys()]))
      this.connection.sendDiagnostics({ uri, diagnostics: byFile.get(uri) ?? [] })
    this.#configFiles.clear()
    for (const uri of byFile.keys()) this.#configFiles.add(uri)
  }

  /** A fault of ours must not end the server: the next change may be checked again. */
  #tellFault(error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.connection.console.error(`${sorry[this.engine.language]}\n${detail}`)
  }

  #send(checked: Checked): void {
    this.connection.sendNotification(checkedNotification, checked)
  }
}
