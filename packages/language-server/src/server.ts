import type { Language } from '@hegao/core'
import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createEngine } from './analysis.js'
import { reportOf, rulePage } from './features/report.js'
import type { Host } from './host/host.js'
import {
  type InitializationOptions,
  type ReportParams,
  type RulePageParams,
  reportRequest,
  rulePageRequest,
} from './protocol.js'
import { Session } from './session.js'

/** Serves one client until it goes. `version` is that of the tool, for the reports. */
export function startServer(connection: Connection, host: Host, version: string): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(params => {
    const options: InitializationOptions = params.initializationOptions ?? {}
    const engine = createEngine(languageOf(params, options))
    const session = new Session(connection, documents, host, engine, {
      rulePages: options.rulePages,
    })
    serve(session, version)
    return { capabilities, serverInfo: { name: 'hegao', version } }
  })
  documents.listen(connection)
  connection.listen()
}

const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: { includeText: false },
  },
}

const languageOf = ({ locale }: InitializeParams, { language }: InitializationOptions): Language =>
  language ?? (locale && /^en\b/i.test(locale) ? 'en' : 'zh-CN')

function serve(session: Session, version: string): void {
  const { connection, documents, engine } = session
  documents.onDidChangeContent(({ document }) => session.check(document.uri))
  documents.onDidClose(({ document }) => session.close(document.uri))
  connection.onRequest(reportRequest, async ({ uri }: ReportParams) => {
    const analysis = await session.analysisOf(uri)
    if (!analysis) throw new ResponseError(ErrorCodes.InvalidParams, uri)
    return reportOf(analysis, engine, { version, open: true })
  })
  connection.onRequest(rulePageRequest, ({ rule }: RulePageParams) => rulePage(rule) ?? null)
}
