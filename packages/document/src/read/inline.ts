import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Piece } from '../source-map.js'
import { SourceMap } from '../source-map.js'
import type { Span } from '../span.js'

const reference = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,31}));/

/** What `&…;` at the start of `text` stands for, and its length in the source. */
function readReference(text: string): { value: string; length: number } | undefined {
  const match = reference.exec(text)
  if (!match) return undefined
  const [whole, decimal, hex, name] = match
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name)
    return value === false ? undefined : { value, length: whole.length }
  }
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16)
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return { value: valid ? String.fromCodePoint(code) : '\ufffd', length: whole.length }
}

export const decodeReferences = (text: string): string =>
  text.replace(/&[#A-Za-z0-9]+;/g, written => readReference(written)?.value ?? written)

/** Collects visible text with its way back to the source, one inline node after another. */
export class VisibleText {
  text = ''
  readonly #pieces: Piece[] = []

  constructor(readonly source: string) {}

  /** Something that is not text, as U+FFFC (object replacement character) or what it is seen as. */
  object({ start, end }: Span, seenAs = '\ufffc'): void {
    this.#push(seenAs, start, end - start)
  }

  /** Text that stands in the source as it is. */
  verbatim({ start, end }: Span): void {
    this.#push(this.source.slice(start, end), start, end - start)
  }

  /**
   * The value of a text node, whose source may have escapes, references and line prefixes (`> `)
   * that the value lacks. Both are walked side by side; what the value lacks is markup.
   */
  aligned(value: string, { start, end }: Span): void {
    let at = start
    let from = 0
    while (from < value.length && at < end) {
      const unit = value[from]
      const here = this.source[at]
      if (here === '&') {
        const read = readReference(this.source.slice(at, Math.min(end, at + 40)))
        // A reference to a control character (&#1; &#150;) comes out as U+FFFD.
        const meant = read && [read.value, '\ufffd'].find(each => value.startsWith(each, from))
        if (read && meant) {
          this.#push(meant, at, read.length)
          at += read.length
          from += meant.length
          continue
        }
      }
      const escapes = here === '\\' && this.source[at + 1] === unit
      if (escapes) {
        this.#push(unit!, at, 2)
        at += 2
        from += 1
      } else if (here === unit || (here === '\0' && unit === '\ufffd')) {
        // NUL comes out as U+FFFD; it stays what it is in the source, as in plain text.
        this.#push(here!, at, 1)
        at += 1
        from += 1
      } else if (unit === '\n' && here === '\r') {
        // remark-parse keeps CRLF as it is, but a lone CR in the source may come out as LF.
        this.#push('\n', at, 1)
        at += 1
        from += 1
      } else at += 1
    }
  }

  get map(): SourceMap {
    return new SourceMap(this.#pieces)
  }

  #push(text: string, source: number, sourceLength: number): void {
    const last = this.#pieces.at(-1)
    const runsOn =
      last !== undefined &&
      last.length === last.sourceLength &&
      text.length === sourceLength &&
      last.source + last.sourceLength === source
    if (runsOn) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + sourceLength,
      }
    } else {
      this.#pieces.push({ text: this.text.length, length: text.length, source, sourceLength })
    }
    this.text += text
  }
}
