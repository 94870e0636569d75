import type { Connection } from 'vscode-languageserver'
import type { Analysis } from './analysis.js'
import { diagnosticsOf } from './features/diagnostics.js'

/**
 * Files whose findings are shown although they are not open: those of a folder that was checked. Word
 * files are not among them, for an editor cannot go to a place in one.
 */
export class Kept {
  readonly #uris = new Set<string>()

  constructor(
    readonly connection: Connection,
    readonly rulePages: string | undefined,
  ) {}

  has(uri: string): boolean {
    return this.#uris.has(uri)
  }

  show(analysis: Analysis): void {
    const { uri, report } = analysis
    const diagnostics = report.positions === 'file' ? diagnosticsOf(analysis, this.rulePages) : []
    if (diagnostics.length === 0) this.drop(uri)
    else {
      this.#uris.add(uri)
      this.connection.sendDiagnostics({ uri, diagnostics })
    }
  }

  /** Takes back what is shown. */
  drop(uri: string): void {
    if (this.#uris.delete(uri)) this.connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  dropBelow(folder: string): void {
    for (const uri of this.#uris) if (uri.startsWith(`${folder}/`)) this.drop(uri)
  }

  /** The file was opened: what is shown of it from now on is what its document has. */
  leave(uri: string): void {
    this.#uris.delete(uri)
  }
}
