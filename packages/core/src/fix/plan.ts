import type { Span } from '@hegao/document'
import type { Diagnostic } from '../report.js'
import { sortEdits, type TextEdit } from './edit.js'

/**
 * The findings whose fixes go together, in the order given: a fix is taken whole or not at all, and
 * not where it meets the words of one before it. Those wait until the text is read again.
 */
export function planFixes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const taken: TextEdit[] = []
  return diagnostics.filter(diagnostic => {
    const edits = editsOf([diagnostic])
    const alone = edits.every((edit, index) => index === 0 || edits[index - 1]!.end <= edit.start)
    if (edits.length === 0 || !alone) return false
    if (edits.some(edit => taken.some(other => meets(edit, other)))) return false
    taken.push(...edits)
    return true
  })
}

/** Where two fixes put something in at one place, nobody can tell which comes first. */
const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end

/** What the fixes of findings do to the text, sorted. */
export const editsOf = (diagnostics: readonly Diagnostic[]): TextEdit[] =>
  sortEdits(
    diagnostics.flatMap(({ fix }) =>
      (fix?.edits ?? []).map(({ range, newText }) => ({
        start: range.start.offset,
        end: range.end.offset,
        newText,
      })),
    ),
  )
