import type { Block } from '../block.js'
import { SourceMap } from '../source-map.js'
import { span } from '../span.js'

const line = /[^\r\n]+/g
/** Half-width, full-width and no-break spaces, tabs, and the form feed that ends a page. */
const outer = /^[\s\u3000\u00a0\ufeff]+|[\s\u3000\u00a0]+$/g

/** Reads plain text: each line that is not blank is one paragraph; leading spaces are indent. */
export function readText(source: string): Block[] {
  const blocks: Block[] = []
  for (const match of source.matchAll(line)) {
    const text = match[0].replace(outer, '')
    if (text === '') continue
    const start = match.index + match[0].indexOf(text)
    blocks.push({
      kind: 'paragraph',
      text,
      map: SourceMap.verbatim(start, text.length),
      range: span(start, start + text.length),
      quoted: false,
      continues: false,
    })
  }
  return blocks
}
