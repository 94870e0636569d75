import type { FilePlace, Span } from '@hegao/document'
import type { WordParagraph } from './paragraph.js'

/** A stretch of the visible text and the paragraph that it was read from. */
export interface Segment {
  /** In the visible text. */
  readonly start: number
  readonly end: number
  readonly paragraph: WordParagraph
  /** Where it begins in the paragraph’s own text. */
  readonly from: number
  /** True for an automatic number: it is written nowhere and stands for the paragraph’s start. */
  readonly generated: boolean
}

/** A position in a paragraph’s own text. */
export interface Position {
  readonly paragraph: WordParagraph
  readonly offset: number
}

/** The way from the visible text back to the paragraphs of the file. */
export class Places {
  /** @param segments in order, with gaps where line ends and tabs of tables were put in */
  constructor(readonly segments: readonly Segment[]) {}

  /** Where a range begins and where it ends; undefined in a file without text. */
  positions({ start, end }: Span): { from: Position; to: Position } | undefined {
    const first = this.segments[this.#firstEndingAfter(start)] ?? this.segments.at(-1)
    if (!first) return undefined
    const from = positionIn(first, start)
    const last = end > start ? this.segments[this.#lastStartingBefore(end)] : undefined
    // A range that lies between two segments has nothing of its own.
    if (!last || last.end <= start) return { from, to: from }
    return { from, to: positionIn(last, end) }
  }

  placeOf(range: Span): FilePlace | undefined {
    const found = this.positions(range)
    if (!found) return undefined
    const { from, to } = found
    const { part, number, text } = from.paragraph
    const end = to.paragraph === from.paragraph ? to.offset : text.length
    return {
      part,
      paragraph: number,
      runStart: runAt(from),
      runEnd: runAt({ paragraph: from.paragraph, offset: Math.max(from.offset, end - 1) }),
    }
  }

  #firstEndingAfter(offset: number): number {
    return lowest(this.segments.length, index => this.segments[index]!.end > offset)
  }

  #lastStartingBefore(offset: number): number {
    return lowest(this.segments.length, index => this.segments[index]!.start >= offset) - 1
  }
}

/** The first index for which a condition holds that goes on to hold. */
export function lowest(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function positionIn({ start, end, paragraph, from, generated }: Segment, offset: number): Position {
  if (generated) return { paragraph, offset: from }
  return { paragraph, offset: from + Math.min(Math.max(offset, start), end) - start }
}

function runAt({ paragraph: { pieces, runs }, offset }: Position): number {
  const piece = pieces.find(({ end }) => end > offset) ?? pieces.at(-1)
  return piece ? runs[piece.run]!.number : 0
}
