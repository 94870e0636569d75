import type { Position as OurPosition, Range as OurRange } from '@hegao/core'
import type { Position, Range } from 'vscode-languageserver'

/** A place of a report, as the protocol counts: from 0, in UTF-16 code units as well. */
export const toLsp = ({ start, end }: OurRange): Range => ({
  start: toPosition(start),
  end: toPosition(end),
})

const toPosition = ({ line, column }: OurPosition): Position => ({
  line: line - 1,
  character: column - 1,
})

/** True where two ranges share a character or touch. */
export const touches = (a: Range, b: Range): boolean =>
  isBefore(a.start, b.end) && isBefore(b.start, a.end)

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character)
