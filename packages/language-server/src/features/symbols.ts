import { LineIndex } from '@hegao/core'
import { type Draft, type Section, type Span, span } from '@hegao/document'
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import type { Analysis } from '../analysis.js'
import { toLsp } from '../positions.js'

/** The sections as they were recognised, one in another. */
export function symbolsOf({ draft }: Analysis): DocumentSymbol[] {
  const lines = new LineIndex(draft.source)
  const symbol = (section: Section): DocumentSymbol => {
    const { heading, children } = section
    const name = draft.paragraphs[heading.paragraph]!.text.slice(
      heading.span.start,
      heading.span.end,
    )
    return {
      name: name.trim() || heading.title || '……',
      kind: SymbolKind.String,
      range: toLsp(lines.range(sectionRange(draft, section))),
      selectionRange: toLsp(lines.range(headingRange(draft, section))),
      children: children.map(symbol),
    }
  }
  return draft.outline.map(symbol)
}

/** The same for clients that know no symbols inside of others. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...flatSymbols(children, uri),
  ])
}

export const headingRange = (draft: Draft, { heading }: Section): Span =>
  draft.paragraphs[heading.paragraph]!.map.toSource(heading.span)

/** From the heading to the end of the last paragraph. */
export function sectionRange(draft: Draft, section: Section): Span {
  const { start } = headingRange(draft, section)
  const last = draft.paragraphs[Math.max(section.from, section.to - 1)]!
  const { end } = last.map.toSource(span(0, last.text.length))
  return span(start, Math.max(end, headingRange(draft, section).end))
}
