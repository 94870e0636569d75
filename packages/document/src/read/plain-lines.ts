import type { Block } from '../block.js'
import { SourceMap } from '../source-map.js'
import { type Span, span } from '../span.js'
import type { PlainLine } from './stretches.js'

/** The Blocks of lines without markup, as the parser would have given them. */
export function blocksOf(lines: readonly PlainLine[], source: string): Block[] {
  const blocks: Block[] = []
  let continues = false
  for (const { depth, range, opens } of lines) {
    const words = depth > 0 ? headingWords(source, range, depth) : trimmed(source, range)
    if (opens) continues = false
    const text = source.slice(words.start, words.end)
    if (text.trim() === '') continue
    blocks.push({
      kind: depth > 0 ? 'heading' : 'paragraph',
      text,
      map: SourceMap.verbatim(words.start, text.length),
      range: depth > 0 ? range : words,
      item: false,
      quoted: false,
      continues,
      ...(depth > 0 ? { headingDepth: depth } : {}),
    })
    continues = true
  }
  return blocks
}

/** A heading keeps its full-width spaces; Markdown knows none but these two. */
function headingWords(source: string, { start, end }: Span, depth: number): Span {
  let from = start + depth
  let to = end
  while (from < to && /[ \t]/.test(source[from]!)) from++
  while (to > from && /[ \t]/.test(source[to - 1]!)) to--
  return span(from, to)
}

const blank = /[\s\u3000\u00a0]/

/** Without the blanks at both ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && blank.test(text[from]!)) from++
  while (to > from && blank.test(text[to - 1]!)) to--
  return span(from, to)
}
