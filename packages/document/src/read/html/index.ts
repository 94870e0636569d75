import type { Block } from '../../block.js'
import { SourceMap } from '../../source-map.js'
import { type Span, span } from '../../span.js'
import type { Line, TextLine } from './line.js'
import { markNavigation } from './navigation.js'
import { PageReader } from './page.js'
import { markTitle } from './title.js'

/** What a page says: the text that a reader sees, and its blocks, whose places count in it. */
export interface ReadPage {
  /** A line for each paragraph, heading and row of a table, parted by \n. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * Reads a web page: what is seen of it in reading order, without scripts, styles, navigation, header
 * and footer. Never throws, whatever the source.
 */
export function readHtml(source: string): ReadPage {
  const blocks: Block[] = []
  const texts: string[] = []
  let length = 0
  const reader = new PageReader()
  const lines = markNavigation(reader.read(source))
  for (const line of markTitle(lines, reader.title)) {
    const start = length
    const { text, rows } =
      line.kind === 'table' ? tableText(line.rows) : { ...line, rows: undefined }
    const range = span(start, start + text.length)
    texts.push(text)
    length = range.end + 1
    blocks.push({
      kind: kindOf(line),
      text,
      map: SourceMap.verbatim(start, text.length),
      range,
      quoted: line.quoted,
      ...(line.kind === 'table' ? inTable : inText(line)),
      ...(rows ? { rows } : {}),
    })
  }
  return { text: texts.join('\n'), blocks }
}

const kindOf = (line: Line): Block['kind'] =>
  line.kind === 'table' ? 'table' : line.headingDepth === undefined ? 'paragraph' : 'heading'

const inTable = { item: false, continues: false }

const inText = ({ item, sublist, continues, headingDepth, link }: TextLine) => ({
  item,
  ...(sublist ? { sublist: true as const } : {}),
  continues,
  ...(headingDepth === undefined ? {} : { headingDepth }),
  ...(link ? { navigation: true as const } : {}),
})

/** Cells parted by tabs, rows by line ends. */
function tableText(rows: readonly (readonly string[])[]): { text: string; rows: Span[][] } {
  let text = ''
  const spans = rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (column > 0) text += '\t'
      else if (row > 0) text += '\n'
      const start = text.length
      text += cell
      return span(start, text.length)
    }),
  )
  return { text, rows: spans }
}
