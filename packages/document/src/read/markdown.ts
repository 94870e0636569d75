import type { Code, Html, Nodes, Parents, PhrasingContent, Root, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Block } from '../block.js'
import { SourceMap } from '../source-map.js'
import { type Span, span } from '../span.js'
import { VisibleText } from './inline.js'

/**
 * GFM's tables and nothing else of GFM: its strikethrough would eat the ～ of 25~30人，5~10%.
 * Indented code is off because drafts are indented with spaces.
 */
function reportMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), { disable: { null: ['codeIndented'] } }]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(reportMarkdown).use(remarkFrontmatter, ['yaml'])

/** Reads Markdown. The tree of remark-parse ends here: what leaves is Blocks. */
export function readMarkdown(source: string): Block[] {
  return new MarkdownReader(source).read(parser.parse(source))
}

interface Context {
  readonly quoted: boolean
  /** Where the ordered list marker that belongs to the next paragraph starts. */
  readonly marker?: number
}

class MarkdownReader {
  readonly #blocks: Block[] = []

  constructor(readonly source: string) {}

  read(root: Root): Block[] {
    this.#children(root, { quoted: false })
    return this.#blocks
  }

  #children(node: Parents, context: Context): void {
    for (const child of node.children) this.#flow(child, context)
  }

  #flow(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'paragraph':
        this.#lines(this.#visible(node.children, node, context), context)
        break
      case 'heading': {
        const visible = this.#visible(node.children, node, context)
        if (visible.text.trim() !== '') {
          this.#push('heading', visible, rangeOf(node), context, { headingDepth: node.depth })
        }
        break
      }
      case 'list':
        for (const item of node.children) {
          const marker = node.ordered ? rangeOf(item).start : undefined
          const [first, ...rest] = item.children
          if (!first) this.#loneMarker(rangeOf(item), context)
          else this.#flow(first, marker === undefined ? context : { ...context, marker })
          for (const child of rest) this.#flow(child, context)
        }
        break
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
      case 'yaml':
        this.#verbatim('front-matter', rangeOf(node), context)
        break
      default:
        // Rules across the page and definitions are not text of the draft.
        break
    }
  }

  /** The visible text of inline content, with an ordered list's marker as written before it. */
  #visible(children: readonly PhrasingContent[], node: Nodes, { marker }: Context): VisibleText {
    const visible = new VisibleText(this.source)
    if (marker !== undefined) visible.verbatim(span(marker, rangeOf(node).start))
    for (const child of children) this.#inline(child, visible)
    return visible
  }

  #inline(node: PhrasingContent, visible: VisibleText): void {
    const range = rangeOf(node)
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
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        break
      default:
        if ('children' in node) for (const child of node.children) this.#inline(child, visible)
    }
  }

  /** One block a line: whether two lines are one paragraph is for recognition to say. */
  #lines(visible: VisibleText, context: Context): void {
    const { text, map } = visible
    let first = true
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      const line = trimmed(text, match.index, match.index + match[0].length)
      if (line.start === line.end) continue
      this.#blocks.push({
        kind: 'paragraph',
        text: text.slice(line.start, line.end),
        map: map.slice(line),
        range: map.toSource(line),
        quoted: context.quoted,
        continues: !first,
      })
      first = false
    }
  }

  #loneMarker(range: Span, context: Context): void {
    this.#verbatim('paragraph', range, context)
  }

  #table(table: Table, context: Context): void {
    const visible = { text: '', map: new SourceMap([]) }
    const rows: Span[][] = []
    for (const row of table.children) {
      const cells: Span[] = []
      for (const cell of row.children) {
        const content = new VisibleText(this.source)
        for (const child of cell.children) this.#inline(child, content)
        const glue = visible.text === '' ? '' : cells.length === 0 ? '\n' : '\t'
        const start = visible.text.length + glue.length
        visible.map = visible.map.join(visible.text.length, content.map, glue.length)
        visible.text += glue + content.text
        cells.push(span(start, visible.text.length))
      }
      rows.push(cells)
    }
    this.#push('table', visible, rangeOf(table), context, { rows })
  }

  #code(node: Code, context: Context): void {
    this.#verbatim('code', rangeOf(node), context)
  }

  /** Comments are directives; other raw HTML is markup that no reader of the report sees. */
  #html(node: Html, context: Context): void {
    const range = rangeOf(node)
    for (const match of node.value.matchAll(/<!--([\s\S]*?)-->/g)) {
      const start = range.start + match.index
      this.#verbatim('directive', span(start, start + match[0].length), context)
    }
  }

  #verbatim(kind: Block['kind'], range: Span, context: Context): void {
    const text = this.source.slice(range.start, range.end)
    this.#push(kind, { text, map: SourceMap.verbatim(range.start, text.length) }, range, context)
  }

  #push(
    kind: Block['kind'],
    visible: { readonly text: string; readonly map: SourceMap },
    range: Span,
    { quoted }: Context,
    more: Pick<Block, 'headingDepth' | 'rows'> = {},
  ): void {
    const { text, map } = visible
    this.#blocks.push({ kind, text, map, range, quoted, continues: false, ...more })
  }
}

function rangeOf(node: Nodes): Span {
  return span(node.position!.start.offset!, node.position!.end.offset!)
}

const blank = /[\s\u3000\u00a0]/

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && blank.test(text[start]!)) start++
  while (end > start && blank.test(text[end - 1]!)) end--
  return span(start, end)
}
