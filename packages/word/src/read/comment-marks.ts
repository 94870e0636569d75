import type { CommentRange, WordParagraph } from './paragraph.js'
import type { ParagraphBuilder } from './paragraph-builder.js'

interface Position {
  readonly builder: ParagraphBuilder
  readonly offset: number
}

/** Collects where the comments of a part begin and end. */
export class CommentMarks {
  readonly #from = new Map<string, Position>()
  readonly #to = new Map<string, Position>()
  readonly #references = new Map<string, ParagraphBuilder>()
  readonly #built = new Map<ParagraphBuilder, WordParagraph>()
  /** Comments that begin between two paragraphs: with the next one. */
  #waiting: string[] = []
  #last: Position | undefined

  see(name: string, id: string, builder: ParagraphBuilder | undefined): void {
    const here = builder && { builder, offset: builder.length }
    if (name === 'w:commentReference') {
      if (builder) this.#references.set(id, builder)
    } else if (name === 'w:commentRangeStart') {
      if (here) this.#from.set(id, here)
      else this.#waiting.push(id)
    } else {
      const end = here ?? this.#last
      if (end) this.#to.set(id, end)
    }
  }

  opened(builder: ParagraphBuilder): void {
    for (const id of this.#waiting) this.#from.set(id, { builder, offset: 0 })
    this.#waiting = []
  }

  closed(builder: ParagraphBuilder, paragraph: WordParagraph): void {
    this.#built.set(builder, paragraph)
    this.#last = { builder, offset: paragraph.text.length }
  }

  /** A comment that marks no words stands on its paragraph. */
  ranges(): CommentRange[] {
    return [...this.#references].map(([id, builder]) => {
      const whole = this.#built.get(builder)!
      const from = this.#placed(this.#from.get(id))
      const to = this.#placed(this.#to.get(id))
      if (from && to) return { id, from, to }
      return {
        id,
        from: { paragraph: whole, offset: 0 },
        to: { paragraph: whole, offset: whole.text.length },
      }
    })
  }

  #placed(position: Position | undefined) {
    const paragraph = position && this.#built.get(position.builder)
    return paragraph && { paragraph, offset: position.offset }
  }
}
