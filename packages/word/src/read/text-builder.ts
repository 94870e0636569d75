import type { Span } from '@hegao/document'
import type { WordParagraph } from './paragraph.js'
import type { Segment } from './places.js'

/** Grows the visible text, and remembers from where each stretch of it came. */
export class TextBuilder {
  readonly segments: Segment[] = []
  /** One string would be made anew for each paragraph that is taken out of it. */
  readonly #pieces: { readonly start: number; readonly text: string }[] = []
  length = 0

  /** The whole of it. */
  get text(): string {
    return this.#pieces.map(({ text }) => text).join('')
  }

  /** A stretch that was added lately; the way back to it is gone piece by piece. */
  slice({ start, end }: Span): string {
    let first = this.#pieces.length
    while (
      first > 0 &&
      this.#pieces[first - 1]!.start + this.#pieces[first - 1]!.text.length > start
    )
      first--
    const from = this.#pieces[first]?.start ?? start
    const recent = this.#pieces
      .slice(first)
      .map(({ text }) => text)
      .join('')
    return recent.slice(start - from, end - from)
  }

  /** Characters between two paragraphs or cells. */
  glue(characters: string): void {
    this.#pieces.push({ start: this.length, text: characters })
    this.length += characters.length
  }

  /** A stretch of a paragraph’s own text. */
  add(paragraph: WordParagraph, from: number, to: number): void {
    this.#segment(paragraph, from, paragraph.text.slice(from, to), false)
  }

  /** Text that Word makes and the file does not have. */
  generate(text: string, paragraph: WordParagraph): void {
    this.#segment(paragraph, 0, text, true)
  }

  #segment(paragraph: WordParagraph, from: number, text: string, generated: boolean): void {
    if (text === '') return
    const start = this.length
    this.#pieces.push({ start, text })
    this.length += text.length
    this.segments.push({ start, end: this.length, paragraph, from, generated })
  }
}
