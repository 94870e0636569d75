import type { Code, Html, List, Nodes, Parents, PhrasingContent, Root, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Block } from '../block.js'
import { SourceMap } from '../source-map.js'
import { type Span, span } from '../span.js'
import { footnoteLabels, footnoteStart, withoutMarks } from './footnotes.js'
import { VisibleText } from './inline.js'
import { leavesTableOpen, readHtmlIn } from './markdown-html.js'
import { blocksOf, trimmed } from './plain-lines.js'
import { stretchesOf } from './stretches.js'
import { unstruck, withoutStruck } from './struck.js'
import { type TableText, tableText } from './table-text.js'
import { isTangled } from './tangled.js'
import { readText } from './text.js'
import type { Visible } from './visible.js'

/**
 * GFM's tables and nothing else of GFM: its strikethrough would eat the ～ of 25~30人，5~10%.
 * Indented code is off because drafts are indented with spaces.
 */
function reportMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), { disable: { null: ['codeIndented'] } }]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(reportMarkdown)
const parserWithFront = unified()
  .use(remarkParse)
  .use(reportMarkdown)
  .use(remarkFrontmatter, ['yaml'])

/**
 * Reads Markdown. The tree of remark-parse ends here: what leaves is Blocks. What is nested or marked
 * beyond all measure is read as plain text.
 */
export function readMarkdown(source: string): Block[] {
  const stretches = stretchesOf(source)
  if (stretches.some(({ plain }) => !plain) && isTangled(source)) return readText(source)
  return stretches.flatMap(stretch =>
    stretch.plain ? blocksOf(stretch.lines, source) : parseMarkdown(source, stretch.range),
  )
}

/** Reads a part of a source, or all of it, with the parser alone. */
export function parseMarkdown(source: string, { start, end } = span(0, source.length)): Block[] {
  // micromark drops a byte order mark without counting it, and every place would be off by one.
  const text = source.slice(start, end).replace(/^\ufeff/, ' ')
  const root = (start === 0 ? parserWithFront : parser).parse(text)
  const labels = text.includes('[^') ? footnoteLabels(source) : new Set<string>()
  return new MarkdownReader(source, start, labels).read(root)
}

interface Context {
  readonly quoted: boolean
  /** True where the next paragraph is the first of a list item. */
  readonly item?: boolean
  /** True for all that stands in a list item. */
  readonly listed?: true
  readonly sublist?: true
  /** Where the ordered list marker that belongs to the next paragraph starts. */
  readonly marker?: number
  /** True in a cell of a table, whose text is one line. */
  readonly cell?: boolean
}

class MarkdownReader {
  readonly #blocks: Block[] = []

  /**
   * @param offset where the parsed text begins in the source
   * @param footnotes the labels of those that the source defines
   */
  constructor(
    readonly source: string,
    readonly offset: number,
    readonly footnotes: ReadonlySet<string>,
  ) {}

  read(root: Root): Block[] {
    this.#children(root, { quoted: false })
    return this.#blocks
  }

  /** What a list item opens is its first child alone. */
  #children({ children }: Parents, context: Context): void {
    const [first, ...rest] = withWholeTables(children)
    if (first) this.#flow(first, context)
    const { item, marker, ...further } = context
    for (const child of rest) this.#flow(child, further)
  }

  #flow(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'paragraph':
        this.#lines(this.#visible(node.children, node, context), context)
        break
      case 'heading': {
        const visible = this.#visible(node.children, node, context)
        if (visible.text.trim() !== '') {
          this.#push('heading', visible, this.#rangeOf(node), context, { headingDepth: node.depth })
        }
        break
      }
      case 'list': {
        const isSublist = context.listed || this.#isCountedWhereShown(node)
        for (const [index, item] of node.children.entries()) {
          const marker = node.ordered
            ? this.#rangeOf(item).start
            : index === 0
              ? context.marker
              : undefined
          if (item.children.length === 0) this.#loneMarker(this.#rangeOf(item), context)
          else
            this.#children(item, {
              quoted: context.quoted,
              item: true,
              listed: true,
              ...(isSublist ? { sublist: true } : {}),
              ...(marker === undefined ? {} : { marker }),
            })
        }
        break
      }
      case 'blockquote':
        this.#children(node, { ...context, quoted: true })
        break
      case 'table':
        this.#table(node, context)
        break
      case 'code':
        this.#code(node, context)
        break
      case 'html':
        this.#html(node, context)
        break
      case 'definition':
        // A footnote without a space in it reads like the definition of a link.
        if (node.identifier.startsWith('^')) this.#footnote(this.#rangeOf(node), context)
        break
      case 'yaml':
        this.#verbatim('front-matter', this.#rangeOf(node), context)
        break
      default:
        // Rules across the page and definitions are not text of the draft.
        break
    }
  }

  /** 1. 1. 1. is shown as 1. 2. 3. */
  #isCountedWhereShown({ ordered, children }: List): boolean {
    const numbers = children.map(item => {
      const { start } = this.#rangeOf(item)
      return Number.parseInt(this.source.slice(start, start + 9), 10)
    })
    return ordered === true && numbers.length > 1 && numbers.every(one => one === numbers[0])
  }

  /** The visible text of inline content, with an ordered list's marker as written before it. */
  #visible(children: readonly PhrasingContent[], node: Nodes, context: Context): Visible {
    const visible = new VisibleText(this.source)
    const { marker } = context
    if (marker !== undefined) {
      // 1. > and 1. - have other markup between the marker and the text.
      const written = /^[0-9]+[.)][ \t]*/.exec(this.source.slice(marker, this.#rangeOf(node).start))
      if (written) visible.verbatim(span(marker, marker + written[0].length))
    }
    this.#inlines(children, visible, context)
    return this.#seen(visible)
  }

  #seen(visible: Visible): Visible {
    return withoutMarks(withoutStruck(visible), this.footnotes)
  }

  #inlines(children: readonly PhrasingContent[], visible: VisibleText, context: Context): void {
    for (const child of unstruck(children)) this.#inline(child, visible, context)
  }

  #inline(node: PhrasingContent, visible: VisibleText, context: Context): void {
    const range = this.#rangeOf(node)
    switch (node.type) {
      case 'text':
        visible.aligned(node.value, range)
        break
      case 'inlineCode':
        // Code is no prose, its marks and figures mean nothing to a rule; it stands as one object.
        visible.object(range)
        break
      case 'break':
        visible.verbatim(span(range.end - 1, range.end))
        break
      case 'html':
        this.#directives(range, context)
        if (lineBreak.test(node.value) && !context.cell) visible.object(range, '\n')
        break
      case 'linkReference':
        if (node.identifier.startsWith('^')) break
        this.#inlines(node.children, visible, context)
        break
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        break
      default:
        if ('children' in node) this.#inlines(node.children, visible, context)
    }
  }

  /** One block a line: whether two lines are one paragraph is for recognition to say. */
  #lines({ text, map }: Visible, context: Context): void {
    let first = true
    let isNote = false
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      const line = trimmed(text, span(match.index, match.index + match[0].length))
      if (line.start === line.end) continue
      const written = text.slice(line.start, line.end)
      const note = footnoteStart.exec(written)
      const box = context.item && first ? taskBox.exec(written) : null
      // A footnote goes on over the lines of its paragraph.
      isNote ||= note !== null
      const words = span(line.start + ((note ?? box)?.[0].length ?? 0), line.end)
      this.#blocks.push({
        kind: isNote ? 'note' : 'paragraph',
        text: text.slice(words.start, words.end),
        map: map.slice(words),
        range: map.toSource(line),
        item: context.item === true && first,
        quoted: context.quoted,
        continues: !first,
        ...(context.sublist ? { sublist: true } : {}),
      })
      first = false
    }
  }

  #footnote(range: Span, context: Context): void {
    const lead = footnoteStart.exec(this.source.slice(range.start, range.end))?.[0].length ?? 0
    this.#verbatim('note', trimmed(this.source, span(range.start + lead, range.end)), context)
  }

  #loneMarker(range: Span, context: Context): void {
    this.#verbatim('paragraph', range, context)
  }

  #table(table: Table, context: Context): void {
    const cells = table.children.map(row =>
      row.children.map(cell => {
        const seen = new VisibleText(this.source)
        this.#inlines(cell.children, seen, { ...context, cell: true })
        return this.#seen(seen)
      }),
    )
    this.#pushTable(tableText(cells), this.#rangeOf(table), context)
  }

  #pushTable({ rows, ...visible }: TableText, range: Span, context: Context): void {
    this.#push('table', visible, range, context, { rows })
  }

  #code(node: Code, context: Context): void {
    this.#verbatim('code', this.#rangeOf(node), context)
  }

  /** Comments are directives, tags are markup; what is between them is seen. */
  #html(node: Html, context: Context): void {
    const range = this.#rangeOf(node)
    this.#directives(range, context)
    if (context.quoted) return
    for (const piece of readHtmlIn(this.source, range))
      if ('text' in piece) this.#lines(piece.text, context)
      else this.#pushTable(piece.table, piece.range, context)
  }

  #directives(range: Span, context: Context): void {
    // The source and not `node.value`, which lacks the > and the indent of the lines after the first.
    for (const match of this.source.slice(range.start, range.end).matchAll(/<!--([\s\S]*?)-->/g)) {
      const start = range.start + match.index
      this.#verbatim('directive', span(start, start + match[0].length), context)
    }
  }

  #rangeOf({ position }: Nodes): Span {
    return span(this.offset + position!.start.offset!, this.offset + position!.end.offset!)
  }

  #verbatim(kind: Block['kind'], range: Span, context: Context): void {
    const text = this.source.slice(range.start, range.end)
    this.#push(kind, { text, map: SourceMap.verbatim(range.start, text.length) }, range, context)
  }

  #push(
    kind: Block['kind'],
    visible: { readonly text: string; readonly map: SourceMap },
    range: Span,
    { quoted, item = false }: Context,
    more: Pick<Block, 'headingDepth' | 'rows'> = {},
  ): void {
    const { text, map } = visible
    this.#blocks.push({ kind, text, map, range, item, quoted, continues: false, ...more })
  }
}

/** A table of HTML with blank lines between its rows comes as several nodes; here as one. */
function withWholeTables(children: readonly Nodes[]): readonly Nodes[] {
  const whole: Nodes[] = []
  let isOpen = false
  for (const node of children) {
    const last = whole.at(-1)
    if (isOpen && node.type === 'html' && last) {
      const position = { start: last.position!.start, end: node.position!.end }
      whole[whole.length - 1] = { ...node, position }
    } else whole.push(node)
    isOpen = node.type === 'html' && leavesTableOpen(node.value, isOpen)
  }
  return whole
}

/** What a list of tasks has before each of them. */
const taskBox = /^\[[ xX]\][ \t]+(?=\S)/
const lineBreak = /^<br\s*\/?>$/i
