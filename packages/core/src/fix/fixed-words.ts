import type { Diagnostic } from '../report.js'

/**
 * The finding's words with the edits in them; undefined where an edit is elsewhere, or where the
 * words run over a line end, which counts one or two characters in the source and one here.
 */
export function fixedWords({ fix, range, text }: Diagnostic): string | undefined {
  let after = text
  if (range.end.line > range.start.line) return undefined
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.range.start.offset - a.range.start.offset)
  for (const { range: place, newText } of edits) {
    const start = place.start.offset - range.start.offset
    const end = place.end.offset - range.start.offset
    if (start < 0 || end > text.length) return undefined
    after = after.slice(0, start) + newText + after.slice(end)
  }
  return after
}
