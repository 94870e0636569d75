import type { Span } from '@hegao/document'
import type { Position, Range } from './report.js'

/** Lines and columns of a text, for offsets in UTF-16 code units. CRLF, LF and CR end a line. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(readonly text: string) {
    for (const match of text.matchAll(/\r\n|\n|\r/g))
      this.#starts.push(match.index + match[0].length)
  }

  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1, offset }
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) }
  }
}
