import type { Block } from '../block.js'
import { SourceMap } from '../source-map.js'
import { span } from '../span.js'

const line = /[^\r\n]+/g
/** Reads plain text: each line that is not blank is one paragraph; leading spaces are indent. */
export function readText(source: string): Block[] {
  const blocks: Block[] = []
  for (const match of source.matchAll(line)) {
    // Half-width, full-width and no-break spaces, tabs, and the form feed that ends a page.
    const text = match[0].trim()
    if (text === '') continue
    const start = match.index + match[0].indexOf(text)
    blocks.push({
      kind: 'paragraph',
      text,
      map: SourceMap.verbatim(start, text.length),
      range: span(start, start + text.length),
      item: false,
      quoted: false,
      continues: false,
    })
  }
  return blocks
}
