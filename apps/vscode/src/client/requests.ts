import {
  type AnnotateResult,
  annotateRequest,
  type DraftsResult,
  draftsRequest,
  fixAllKind,
  type ProfileRow,
  profilesRequest,
  type ReportResult,
  type RulePageResult,
  type RuleRow,
  reportRequest,
  rulePageRequest,
  rulesRequest,
} from '@hegao/language-server/protocol'
import type { CancellationToken, Disposable, Uri } from 'vscode'
import type {
  BaseLanguageClient,
  CodeAction,
  CodeActionParams,
  TextEdit,
} from 'vscode-languageclient'

/** Makes the client of the server; it is started by who asked for it. */
export type OpenClient = () => Promise<BaseLanguageClient>

/** What the extension asks of the server. What cannot be done is thrown as one sentence. */
export class Requests {
  readonly #open: OpenClient
  readonly #listen: (client: BaseLanguageClient) => Disposable
  #client: Promise<BaseLanguageClient> | undefined

  /** @param listen to what the server says or asks by itself, from its first word on */
  constructor(open: OpenClient, listen: (client: BaseLanguageClient) => Disposable) {
    this.#open = open
    this.#listen = listen
  }

  /** The client with its server running: loaded and started when first asked for, once. */
  client(): Promise<BaseLanguageClient> {
    this.#client ??= this.#start()
    return this.#client
  }

  async dispose(): Promise<void> {
    const client = await this.#client
    await client?.dispose()
  }

  report(uri: Uri): Promise<ReportResult> {
    return this.#send(reportRequest, { uri: uri.toString() })
  }

  /** The report of one draft of a folder, whose findings are listed although it is not open. */
  reportAndKeep(uri: Uri, token: CancellationToken): Promise<ReportResult> {
    return this.#send(reportRequest, { uri: uri.toString(), keep: true }, token)
  }

  drafts(folder: Uri, token: CancellationToken): Promise<DraftsResult> {
    return this.#send(draftsRequest, { folder: folder.toString() }, token)
  }

  rules(): Promise<readonly RuleRow[]> {
    return this.#send(rulesRequest, {})
  }

  annotate(uri: Uri): Promise<AnnotateResult> {
    return this.#send(annotateRequest, { uri: uri.toString() })
  }

  rulePage(rule: string): Promise<RulePageResult | null> {
    return this.#send(rulePageRequest, { rule })
  }

  profiles(): Promise<readonly ProfileRow[]> {
    return this.#send(profilesRequest, {})
  }

  /**
   * The edits of all safe fixes of an open text; none where it is no draft. VS Code's own command for
   * actions is not asked: it asks every extension, and cancels when another one registers meanwhile.
   */
  async safeFixes(uri: Uri): Promise<readonly TextEdit[]> {
    const textDocument = { uri: uri.toString() }
    const start = { line: 0, character: 0 }
    const params: CodeActionParams = {
      textDocument,
      range: { start, end: start },
      context: { diagnostics: [], only: [fixAllKind] },
    }
    const actions = await this.#send<CodeAction[] | null>('textDocument/codeAction', params)
    const [action] = actions ?? []
    if (!action) return []
    const { edit } = await this.#send<CodeAction>('codeAction/resolve', action)
    return edit?.changes?.[textDocument.uri] ?? []
  }

  async #send<Result>(method: string, params: object, token?: CancellationToken): Promise<Result> {
    const client = await this.client()
    return token
      ? client.sendRequest<Result>(method, params, token)
      : client.sendRequest<Result>(method, params)
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = await this.#open()
    this.#listen(client)
    await client.start()
    return client
  }
}
