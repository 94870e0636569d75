import { type Span, span } from '@hegao/document'

/** Puts `newText` in the place of a stretch of a text; in UTF-16 code units, as all offsets. */
export interface TextEdit extends Span {
  readonly newText: string
}

/** In the order of the text; what is put in at one place stays in the order given. */
export const sortEdits = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.toSorted((a, b) => a.start - b.start || a.end - b.end)

/** The text with the edits in it. @param edits sorted, none overlapping another */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let fixed = ''
  let last = 0
  for (const { start, end, newText } of edits) {
    fixed += text.slice(last, start) + newText
    last = end
  }
  return fixed + text.slice(last)
}

/**
 * Where a stretch of the text stands after the edits. An edit across one of its ends is taken in
 * whole; what is put in right before or behind it stays outside.
 */
export function mapSpan({ start, end }: Span, edits: readonly TextEdit[]): Span {
  let from = start
  let to = end
  let shift = 0
  for (const edit of edits) {
    const placed = edit.start + shift
    shift += edit.newText.length - (edit.end - edit.start)
    if (edit.end <= start) from = start + shift
    else if (edit.start < start) from = placed
    if (edit.start >= end) continue
    to = edit.end <= end ? end + shift : placed + edit.newText.length
  }
  return span(from, Math.max(from, to))
}
