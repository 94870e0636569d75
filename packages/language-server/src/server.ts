import type { Language } from '@hegao/core'
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createEngine } from './analysis.js'
import type { Host } from './host/host.js'
import { fixAllKind, type InitializationOptions } from './protocol.js'
import { serveLanguage } from './serve-language.js'
import { serveOwn } from './serve-own.js'
import { type ClientOptions, Session } from './session.js'
import { watchConfigs } from './watch.js'

/**
 * Serves one client until it goes.
 * @param hostFor the files of the world, as the client lets them be seen
 * @param version of the tool, for the reports
 */
export function startServer(
  connection: Connection,
  hostFor: (options: InitializationOptions) => Host,
  version: string,
): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(params => {
    const options: InitializationOptions = params.initializationOptions ?? {}
    const engine = createEngine(languageOf(params, options))
    const client = clientOptions(params, options)
    const session = new Session(connection, documents, hostFor(options), engine, client)
    documents.onDidOpen(({ document }) => session.kept.leave(document.uri))
    documents.onDidChangeContent(({ document }) => session.changed(document.uri))
    documents.onDidClose(({ document }) => session.close(document.uri))
    watchConfigs(session, params.capabilities)
    serveLanguage(session)
    serveOwn(session, version)
    return { capabilities: serverCapabilities, serverInfo: { name: 'hegao', version } }
  })
  documents.listen(connection)
  connection.listen()
}

const serverCapabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: { includeText: false },
  },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
    resolveProvider: true,
  },
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  completionProvider: { triggerCharacters: ['《', '、', '#'] },
  definitionProvider: true,
  referencesProvider: true,
  workspace: { workspaceFolders: { supported: true } },
}

const languageOf = ({ locale }: InitializeParams, { language }: InitializationOptions): Language =>
  language ?? (locale && /^en\b/i.test(locale) ? 'en' : 'zh-CN')

function clientOptions(
  { capabilities, workspaceFolders, rootUri }: InitializeParams,
  { rulePages, acceptHere = false }: InitializationOptions,
): ClientOptions {
  const { codeAction, documentSymbol }: NonNullable<ClientCapabilities['textDocument']> =
    capabilities.textDocument ?? {}
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return {
    rulePages,
    acceptHere,
    resolvesEdits: codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    hierarchicalSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    folders: folders.map(uri => uri.replace(/\/$/, '')),
  }
}
