import { Parser } from 'htmlparser2'
import { readOrdinal } from '../../ordinal.js'
import {
  type Attributes,
  headingDepthOf,
  isBlockElement,
  isDropped,
  isNavigation,
} from './elements.js'
import { type Line, OpenLine, seen, type TextLine } from './line.js'
import { TableBuilder } from './tables.js'

/** Elements within elements; browsers go no deeper. */
const deepest = 512

interface List {
  readonly ordered: boolean
  next: number
}

/** What has to be known of an open element when it ends. */
interface Open {
  readonly name: string
  readonly attributes: Attributes
}

/** The lines of a page in reading order; collected as its tags come, without a tree. */
export class PageReader {
  #lines: Line[] = []
  /** Where the lines go when the cell that is open ends. */
  readonly #outer: Line[][] = []
  readonly #tables: TableBuilder[] = []
  readonly #lists: List[] = []
  readonly #open: Open[] = []
  readonly #current = new OpenLine()
  /** Depth of the element that is dropped with all that is in it; 0 for none. */
  #dropped = 0
  #articles = 0
  #links = 0
  #quotes = 0
  #pre = 0
  /** Depth of the element title while it is open. */
  #inTitle = 0
  #title: string | undefined
  #heading: number | undefined
  /** Lines of the block that is open so far. */
  #parts: { readonly text: string; readonly link: boolean }[] = []
  /** The list item that the next block opens: its number, '' without one. */
  #item: string | undefined

  /**
   * Reads a page. What is nested too deep is read on as if all before it were closed, so that the time
   * it takes grows with the length of the page alone.
   */
  read(source: string): readonly Line[] {
    for (let from = 0; from < source.length; ) {
      const parser = new Parser({
        onopentag: (name, attributes) => {
          this.#start(name, attributes)
          if (this.#open.length > deepest) parser.pause()
        },
        onclosetag: name => this.#end(name),
        ontext: text => this.#text(text),
      })
      parser.write(source.slice(from))
      if (this.#open.length > deepest) {
        from += parser.endIndex + 1
        for (const { name } of this.#open.toReversed()) this.#end(name)
      } else {
        parser.end()
        from = source.length
      }
    }
    this.#endBlock()
    return this.#lines
  }

  /** What the page calls itself, often with the name of its site behind: ……年度报告_青溪县人民政府. */
  get title(): string {
    return seen(this.#title ?? '')
  }

  #start(name: string, attributes: Attributes): void {
    this.#open.push({ name, attributes })
    if (name === 'title' && this.#title === undefined) {
      this.#title = ''
      this.#inTitle = this.#open.length
    }
    if (this.#dropped > 0) return
    if (isDropped(name, attributes, this.#articles > 0)) {
      this.#dropped = this.#open.length
      return
    }
    if (isBlockElement(name)) this.#endBlock()
    this.#heading = headingDepthOf(name) ?? this.#heading
    switch (name) {
      case 'br':
        this.#endLine()
        break
      case 'a':
        if (isNavigation(attributes)) this.#links++
        break
      case 'article':
      case 'main':
        this.#articles++
        break
      case 'blockquote':
        this.#quotes++
        break
      case 'pre':
        this.#pre++
        break
      case 'ol':
      case 'ul':
        this.#lists.push({ ordered: isNumbered(name, attributes), next: startOf(attributes) })
        break
      case 'li':
        this.#item = this.#numberOf(attributes)
        break
      case 'table':
        this.#tables.push(new TableBuilder())
        break
      case 'tr':
        this.#tables.at(-1)?.openRow()
        break
      case 'td':
      case 'th':
        this.#outer.push(this.#lines)
        this.#lines = []
        break
    }
  }

  #end(name: string): void {
    const open = this.#open.at(-1)
    // A lone </p> or </br> has no element; the parser closes in order what it has opened.
    if (open?.name !== name) return
    const depth = this.#open.length
    if (depth === this.#inTitle) this.#inTitle = 0
    this.#open.pop()
    if (this.#dropped > 0) {
      if (depth === this.#dropped) this.#dropped = 0
      return
    }
    if (isBlockElement(name)) this.#endBlock()
    if (headingDepthOf(name)) this.#heading = undefined
    switch (name) {
      case 'a':
        if (isNavigation(open.attributes)) this.#links--
        break
      case 'article':
      case 'main':
        this.#articles--
        break
      case 'blockquote':
        this.#quotes--
        break
      case 'pre':
        this.#pre--
        break
      case 'ol':
      case 'ul':
        this.#lists.pop()
        break
      case 'li':
        this.#item = undefined
        break
      case 'td':
      case 'th':
        this.#endCell(open.attributes)
        break
      case 'table':
        this.#lines.push(...(this.#tables.pop()?.lines(this.#quotes > 0) ?? []))
        break
    }
  }

  #text(text: string): void {
    if (this.#inTitle > 0) this.#title += text
    if (this.#dropped > 0) return
    const linked = this.#links > 0
    if (this.#pre === 0) {
      this.#current.add(text, linked)
      return
    }
    for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
      if (index > 0) this.#endLine()
      this.#current.add(line, linked)
    }
  }

  #endLine(): void {
    const line = this.#current.take()
    if (line.text !== '') this.#parts.push(line)
  }

  /** A line break in a heading only sets it in two lines. */
  #endBlock(): void {
    this.#endLine()
    const parts = this.#parts
    this.#parts = []
    const headingDepth = this.#heading
    if (parts.length === 0) return
    const number = this.#item
    this.#item = undefined
    const whole = parts.map(({ text }) => text).join('')
    const line = (text: string, index: number, link: boolean): TextLine => ({
      kind: 'line',
      text: index === 0 && number ? withNumber(number, text) : text,
      item: index === 0 && number !== undefined,
      sublist: this.#lists.length > 1,
      quoted: this.#quotes > 0,
      continues: index > 0,
      link,
    })
    if (headingDepth !== undefined && isHeading(whole)) {
      const link = parts.every(part => part.link)
      this.#lines.push({ ...line(whole, 0, link), headingDepth })
    } else
      for (const [index, part] of parts.entries())
        this.#lines.push(line(part.text, index, part.link))
  }

  #endCell({ colspan, rowspan }: Attributes): void {
    const lines = this.#lines
    this.#lines = this.#outer.pop() ?? []
    const table = this.#tables.at(-1)
    if (table) table.cell(lines, colspan, rowspan)
    else this.#lines.push(...lines)
  }

  #numberOf({ value }: Attributes): string {
    const list = this.#lists.at(-1)
    if (!list?.ordered) return ''
    const given = Number(value)
    const number = value !== undefined && Number.isInteger(given) ? given : list.next
    list.next = number + 1
    return `${number}.`
  }
}

/** As long as headings are; the tags are put on whole paragraphs too, to make them larger. */
const isHeading = (text: string): boolean => text.length <= 60 && !/[。！？；]/.test(text)

/** 1. 2024年 is not 1.2024年; a number that is written besides is the one that counts. */
function withNumber(number: string, text: string): string {
  if (readOrdinal(text)) return text
  return /^[0-9０-９]/.test(text) ? `${number} ${text}` : number + text
}

const isNumbered = (name: string, { style = '', type = '1' }: Attributes): boolean =>
  name === 'ol' && type === '1' && !/list-style(?:-type)?\s*:(?!\s*decimal)/i.test(style)

function startOf({ start }: Attributes): number {
  const value = Number(start)
  return start !== undefined && Number.isInteger(value) ? value : 1
}
