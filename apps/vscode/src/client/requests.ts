import {
  type AnnotateResult,
  annotateRequest,
  type DraftsResult,
  draftsRequest,
  type ProfileRow,
  profilesRequest,
  type ReportResult,
  type RulePageResult,
  type RuleRow,
  reportRequest,
  rulePageRequest,
  rulesRequest,
} from '@hegao/language-server/protocol'
import type { CancellationToken, Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** What the extension asks of the server. What cannot be done is thrown as one sentence. */
export class Requests {
  #started: Promise<void> | undefined

  constructor(readonly client: BaseLanguageClient) {}

  /** Starts the server, once. */
  start(): Promise<void> {
    this.#started ??= this.client.start()
    return this.#started
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

  async #send<Result>(method: string, params: object, token?: CancellationToken): Promise<Result> {
    await this.start()
    return token
      ? this.client.sendRequest<Result>(method, params, token)
      : this.client.sendRequest<Result>(method, params)
  }
}
