import { type Span, span } from './span.js'

/**
 * One stretch of visible text and the stretch of source it was read from. Equal lengths map unit
 * by unit; unequal ones (an entity, an escape, a generated number) map as a whole.
 */
export interface Piece {
  readonly text: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** The way back from a block's visible text to the offsets of the decoded file. */
export class SourceMap {
  /** @param pieces in order of `text`, without gaps in the text; gaps in the source are markup. */
  constructor(readonly pieces: readonly Piece[]) {}

  /** Text that stands in the source as it is, from `source` on. */
  static verbatim(source: number, length: number): SourceMap {
    return new SourceMap([{ text: 0, length, source, sourceLength: length }])
  }

  /** The source range of a span of visible text: markup before and after it is left outside. */
  toSource({ start, end }: Span): Span {
    const from = this.#startOf(start)
    return span(from, end > start ? Math.max(from, this.#endOf(end - 1)) : from)
  }

  /**
   * The visible text that a range of the source was read as: the way back of `toSource`. Undefined
   * where there is more in the range than text (markup, a line end), or it cuts a piece that maps as a
   * whole.
   */
  toText({ start, end }: Span): Span | undefined {
    let index = this.pieces.findLastIndex(({ source }) => source <= start)
    const first = this.pieces[index]
    let last = first
    while (last && last.source + last.sourceLength < end) {
      const next = this.pieces[++index]
      last = next?.source === last.source + last.sourceLength ? next : undefined
    }
    const from = first && textOffset(first, start)
    const to = last && textOffset(last, end)
    return from === undefined || to === undefined ? undefined : span(from, to)
  }

  /** The map of `text.slice(start, end)`. */
  slice({ start, end }: Span): SourceMap {
    const pieces: Piece[] = []
    for (const piece of this.pieces) {
      const from = Math.max(start, piece.text)
      const to = Math.min(end, piece.text + piece.length)
      if (from >= to) continue
      const whole = piece.length !== piece.sourceLength
      pieces.push({
        text: from - start,
        length: to - from,
        source: whole ? piece.source : piece.source + from - piece.text,
        sourceLength: whole ? piece.sourceLength : to - from,
      })
    }
    return new SourceMap(pieces)
  }

  /** The map of `this text + between + other text`; `between` was generated, it has no source. */
  join(length: number, other: SourceMap, between = 0): SourceMap {
    return SourceMap.concat([
      { map: this, length, glue: 0 },
      { map: other, length: 0, glue: between },
    ])
  }

  /** The map of texts one after the other; before each stand `glue` characters that were generated. */
  static concat(
    parts: readonly {
      readonly map: SourceMap
      readonly length: number
      readonly glue: number
    }[],
  ): SourceMap {
    const pieces: Piece[] = []
    let offset = 0
    for (const { map, length, glue } of parts) {
      if (glue > 0) {
        const last = pieces.at(-1)
        const source = last ? last.source + last.sourceLength : 0
        pieces.push({ text: offset, length: glue, source, sourceLength: 0 })
        offset += glue
      }
      for (const piece of map.pieces) pieces.push({ ...piece, text: piece.text + offset })
      offset += length
    }
    return new SourceMap(pieces)
  }

  #pieceAt(position: number): Piece | undefined {
    let low = 0
    let high = this.pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.pieces[middle]!.text <= position) low = middle
      else high = middle - 1
    }
    return this.pieces[low]
  }

  #startOf(position: number): number {
    const piece = this.#pieceAt(position)
    if (!piece) return 0
    if (piece.length === piece.sourceLength) return piece.source + position - piece.text
    return position >= piece.text + piece.length ? piece.source + piece.sourceLength : piece.source
  }

  #endOf(position: number): number {
    const piece = this.#pieceAt(Math.max(0, position))
    if (!piece) return 0
    if (piece.length === piece.sourceLength) return piece.source + position - piece.text + 1
    return piece.source + piece.sourceLength
  }
}

function textOffset({ text, length, source, sourceLength }: Piece, at: number): number | undefined {
  if (at === source) return text
  if (at === source + sourceLength) return text + length
  const inside = length === sourceLength && at > source && at < source + sourceLength
  return inside ? text + at - source : undefined
}
