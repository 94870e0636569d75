import type { Language } from '@hegao/core'
import type { CompletionItem, CompletionList, Position, Range } from 'vscode-languageserver'
import type { Analysis } from '../analysis.js'
import { completeHeading } from './complete-heading.js'
import { completeTitle } from './complete-title.js'

/** The line up to the cursor, what stands behind it, and the place of its parts. */
export interface TypedLine {
  readonly before: string
  readonly after: string
  /** The range from a character of the line to the cursor. */
  rangeFrom(character: number): Range
}

/** Titles behind 《; headings of missing sections at the start of a line. */
export function completionsAt(
  analysis: Analysis,
  position: Position,
  line: string,
  language: Language,
): CompletionList {
  const typed: TypedLine = {
    before: line.slice(0, position.character),
    after: line.slice(position.character),
    rangeFrom: character => ({ start: { line: position.line, character }, end: position }),
  }
  return completeTitle(analysis, typed, language) ?? whole(completeHeading(analysis, typed))
}

const whole = (items: CompletionItem[]): CompletionList => ({ isIncomplete: false, items })
