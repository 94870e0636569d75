import type { Position } from 'vscode-languageserver'
import type { Analysis } from './analysis.js'
import { codeActions, resolveAction } from './features/code-actions.js'
import { completionsAt } from './features/completion.js'
import { foldingsOf } from './features/folding.js'
import { hoverAt } from './features/hover.js'
import { definitionAt, referencesAt } from './features/mentions.js'
import { flatSymbols, symbolsOf } from './features/symbols.js'
import type { Session } from './session.js'

interface At {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
}

/** Answers what the protocol has: each request by the feature of its name. */
export function serveLanguage(session: Session): void {
  const { connection, documents, engine, client } = session
  /** What is answered for a place of the version that is there; null where there is no draft. */
  const at = async <T>(
    { textDocument: { uri }, position }: At,
    answer: (analysis: Analysis, offset: number) => T,
  ) => {
    const analysis = await session.analysisOf(uri)
    const document = documents.get(uri)
    return analysis && document ? answer(analysis, document.offsetAt(position)) : null
  }

  connection.onCodeAction(async params => {
    const analysis = await session.analysisOf(params.textDocument.uri)
    return analysis ? codeActions(session, analysis, params) : null
  })
  connection.onCodeActionResolve(action => resolveAction(session, action))
  connection.onHover(params =>
    at(params, (analysis, offset) => hoverAt(analysis, offset, engine) ?? null),
  )
  connection.onDefinition(params => at(params, definitionAt))
  connection.onReferences(params => at(params, referencesAt))
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const analysis = await session.analysisOf(uri)
    const { line } = position
    const text = documents
      .get(uri)
      ?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    return analysis && text !== undefined
      ? completionsAt(analysis, position, text, engine.language)
      : null
  })
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const analysis = await session.analysisOf(uri)
    if (!analysis) return null
    const symbols = symbolsOf(analysis)
    return client.hierarchicalSymbols ? symbols : flatSymbols(symbols, uri)
  })
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    const analysis = await session.analysisOf(uri)
    return analysis ? foldingsOf(analysis) : null
  })
}
