import { type Span, span } from '@hegao/document'
import type { TextEdit } from './edit.js'

/** A stretch that was kept of the first text, or words that were put in. */
type Segment = Span | string

/**
 * The edits of a text that come to the same as `first`, and then `second` in what `first` gives.
 * @param first sorted, none overlapping another; `second` likewise
 */
export const composeEdits = (first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] =>
  editsBetween(splice(splice([span(0, Number.POSITIVE_INFINITY)], first), second))

function splice(segments: readonly Segment[], edits: readonly TextEdit[]): Segment[] {
  const spliced: Segment[] = []
  let index = 0
  let from = 0
  let start = 0
  for (const segment of segments) {
    const end = start + lengthOf(segment)
    for (let edit = edits[index]; edit && edit.start < end; edit = edits[index]) {
      // An edit that began in an earlier segment has put its words in already.
      if (edit.start >= from)
        spliced.push(cut(segment, from - start, edit.start - start), edit.newText)
      from = Math.min(edit.end, end)
      if (edit.end > end) break
      index++
    }
    spliced.push(cut(segment, from - start, end - start))
    start = end
    from = Math.max(from, end)
  }
  return spliced.filter(segment => lengthOf(segment) > 0)
}

const lengthOf = (segment: Segment): number =>
  typeof segment === 'string' ? segment.length : segment.end - segment.start

const cut = (segment: Segment, from: number, to: number): Segment =>
  typeof segment === 'string'
    ? segment.slice(from, to)
    : span(segment.start + from, segment.start + to)

function editsBetween(segments: readonly Segment[]): TextEdit[] {
  const edits: TextEdit[] = []
  let last = 0
  let newText = ''
  for (const segment of segments) {
    if (typeof segment === 'string') {
      newText += segment
      continue
    }
    if (newText !== '' || segment.start > last)
      edits.push({ start: last, end: segment.start, newText })
    last = segment.end
    newText = ''
  }
  return edits
}
