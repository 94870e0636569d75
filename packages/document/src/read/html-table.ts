import { Parser } from 'htmlparser2'
import { type Span, span } from '../span.js'
import { type Attributes, isBlockElement, isDropped, spanOf } from './html/elements.js'
import { isWide } from './html/line.js'
import { type Spanning, spread } from './html/spread.js'
import { VisibleText } from './inline.js'
import { type TableText, tableText } from './table-text.js'

/** A table written in HTML, with the words of its caption. */
export interface HtmlTable {
  readonly caption: VisibleText
  readonly table: TableText
}

const longestCell = 400

/**
 * Reads a table that stands in HTML in another source, with its places there. `undefined` for one that only
 * sets text in place, or has another in it.
 */
export function readHtmlTable(source: string, { start, end }: Span): HtmlTable | undefined {
  const reader = new TableReader(source)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: name => reader.close(name),
    ontext: text => reader.text(text, span(start + parser.startIndex, start + parser.endIndex + 1)),
  })
  parser.end(source.slice(start, end))
  return reader.read()
}

class TableReader {
  readonly #rows: Spanning<VisibleText>[][] = []
  readonly #caption: VisibleText
  #cell: VisibleText | undefined
  #inCaption = false
  #tables = 0
  /** Open elements within one that is dropped, itself included. */
  #dropped = 0
  /** What parts the next words from those before, where there are some. */
  #gap: { readonly range: Span; readonly isLine: boolean } | undefined

  constructor(readonly source: string) {
    this.#caption = new VisibleText(source)
  }

  open(name: string, attributes: Attributes): void {
    if (this.#dropped > 0 || isDropped(name, attributes, false)) {
      this.#dropped++
      return
    }
    if (name === 'table') this.#tables++
    if (name === 'caption') this.#inCaption = true
    if (name === 'tr') this.#rows.push([])
    if (name === 'br' || isBlockElement(name)) this.#part()
    if (name !== 'td' && name !== 'th') return
    this.#cell = new VisibleText(this.source)
    this.#gap = undefined
    if (this.#rows.length === 0) this.#rows.push([])
    this.#rows.at(-1)!.push({
      content: this.#cell,
      columns: spanOf(attributes.colspan),
      rows: spanOf(attributes.rowspan),
    })
  }

  close(name: string): void {
    if (this.#dropped > 0) {
      this.#dropped--
      return
    }
    if (isBlockElement(name)) this.#part()
    if (name === 'caption') this.#inCaption = false
    if (name === 'td' || name === 'th') this.#cell = undefined
  }

  text(text: string, range: Span): void {
    const words = this.#cell ?? (this.#inCaption ? this.#caption : undefined)
    if (!words || this.#dropped > 0) return
    // A reference (&nbsp;) is longer in the source.
    if (text.length < range.end - range.start) this.#add(words, text, range)
    else
      for (const { 0: run, index } of text.matchAll(/[ \t\r\n\f\u00a0]+|[^ \t\r\n\f\u00a0]+/g))
        this.#add(words, run, span(range.start + index, range.start + index + run.length))
  }

  #add(words: VisibleText, text: string, range: Span): void {
    if (/^[ \t\r\n\f\u00a0]/.test(text)) {
      this.#gap ??= { range, isLine: false }
      return
    }
    const gap = words.text === '' ? undefined : this.#gap
    if (gap?.isLine) words.object(span(range.start, range.start), '\n')
    else if (gap && !this.#isWrapped(words, text, gap.range)) this.#blank(words, gap.range)
    this.#gap = undefined
    if (text.length === range.end - range.start) words.verbatim(range)
    else words.object(range, text)
  }

  /** Blanks in a row are seen as one; a tab or a line end of the source is none that stands there itself. */
  #blank(words: VisibleText, { start, end }: Span): void {
    if (this.source.slice(start, end) === ' ') words.verbatim(span(start, end))
    else words.object(span(start, start), ' ')
  }

  /** A line end of the source between Chinese characters is no blank. */
  #isWrapped(words: VisibleText, text: string, { start, end }: Span): boolean {
    return (
      isWide(words.text.at(-1)!) && isWide(text[0]!) && /[\r\n]/.test(this.source.slice(start, end))
    )
  }

  #part(): void {
    this.#gap = { range: span(0, 0), isLine: true }
  }

  read(): HtmlTable | undefined {
    const rows = this.#rows.filter(row => row.length > 0)
    const isGrid =
      this.#tables === 1 &&
      rows.length >= 2 &&
      rows.some(row => row.filter(({ content }) => content.text !== '').length > 1) &&
      rows.every(row => row.every(({ content }) => content.text.length <= longestCell))
    if (!isGrid) return undefined
    return {
      caption: this.#caption,
      table: tableText(spread(rows, new VisibleText(this.source))),
    }
  }
}
