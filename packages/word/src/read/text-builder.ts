import type { WordParagraph } from './paragraph.js'
import type { Segment } from './places.js'

/** Grows the visible text, and remembers from where each stretch of it came. */
export class TextBuilder {
  text = ''
  readonly segments: Segment[] = []

  get length(): number {
    return this.text.length
  }

  /** Characters between two paragraphs or cells. */
  glue(characters: string): void {
    this.text += characters
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
    const start = this.text.length
    this.text += text
    this.segments.push({ start, end: this.text.length, paragraph, from, generated })
  }
}
