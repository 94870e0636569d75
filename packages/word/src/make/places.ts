import { type SourceMap, type Span, span } from '@hegao/document'
import type { WordFile } from '../read/index.js'
import type { MadeWord } from './word.js'

/**
 * Where words of the draft stand in the Word file that was made of it.
 * @param word the file that was made, as it is read
 * @param range in the source of the draft
 * @returns the range in the text of the file; an empty one before the next text for what is no text
 *   (a comment of Markdown)
 */
export function rangeInMade({ lines }: MadeWord, word: WordFile, range: Span): Span {
  const numbers = new Map(word.places.segments.map(one => [one.paragraph.number, one]))
  let found: Span | undefined
  let next = { source: Number.POSITIVE_INFINITY, at: word.draft.source.length }
  for (const [number, { map }] of lines.entries()) {
    const segment = numbers.get(number)
    if (!segment) continue
    const at = (offset: number) =>
      Math.min(segment.end, Math.max(segment.start, segment.start + offset - segment.from))
    const words = touched(map, range)
    if (words) {
      const [start, end] = [at(words.start), at(words.end)]
      found = found
        ? span(Math.min(found.start, start), Math.max(found.end, end))
        : span(start, end)
    }
    const source = map.toSource(span(0, 0)).start
    if (source >= range.start && source < next.source) next = { source, at: segment.start }
  }
  return found ?? span(next.at, next.at)
}

/** The text that lies in a range of the source; what maps as a whole (an entity) is taken whole. */
function touched({ pieces }: SourceMap, { start, end }: Span): Span | undefined {
  const inside = pieces.filter(
    ({ source, sourceLength }) => source < end && source + sourceLength > start,
  )
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return undefined
  const isVerbatim = (piece: typeof first) => piece.length === piece.sourceLength
  const from = isVerbatim(first) ? first.text + Math.max(0, start - first.source) : first.text
  const to = isVerbatim(last)
    ? last.text + Math.min(last.length, end - last.source)
    : last.text + last.length
  return to > from ? span(from, to) : undefined
}
