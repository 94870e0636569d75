import { LineIndex } from '@hegao/core'
import { type Span, span } from '@hegao/document'
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import type { Analysis } from '../analysis.js'
import { sectionRange } from './symbols.js'

/** Sections, tables and front matter; what stands on one line folds no further. */
export function foldingsOf({ draft }: Analysis): FoldingRange[] {
  const lines = new LineIndex(draft.source)
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind): FoldingRange[] => {
    const startLine = lines.position(start).line - 1
    const endLine = lines.position(end).line - 1
    return endLine > startLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : []
  }
  const sections = draft.sections.flatMap(section => fold(sectionRange(draft, section)))
  const tables = draft.paragraphs
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ map, text }) => fold(map.toSource(span(0, text.length))))
  const matter = draft.frontMatter ? fold(draft.frontMatter.range, FoldingRangeKind.Region) : []
  return [...matter, ...sections, ...tables].toSorted((a, b) => a.startLine - b.startLine)
}
