import type { PhrasingContent } from 'mdast'
import { type Span, span } from '../span.js'
import { type Visible, without } from './visible.js'

/** Two tildes as they are typed: of ~ a range is made (25~30人), of ~~~ a rule. */
const mark = /~+/g

/** The text without what is struck out between tildes, as in ~~28~~ 26件. */
export function withoutStruck(visible: Visible): Visible {
  const struck = visible.text.includes('~~') ? struckIn(visible) : []
  return struck.length === 0 ? visible : without(visible, struck)
}

function struckIn({ text, map }: Visible): Span[] {
  const found: Span[] = []
  let open: number | undefined
  for (const { 0: tildes, index } of text.matchAll(mark)) {
    const at = span(index, index + tildes.length)
    const { start, end } = map.toSource(at)
    // An escaped tilde (\~) is longer in the source.
    if (tildes.length !== 2 || end - start !== 2) continue
    if (open !== undefined && /\S/.test(text.charAt(at.start - 1))) {
      found.push(span(open, at.end))
      open = undefined
    } else if (opens(text, at)) open = at.start
  }
  return found
}

/** Words follow at once; behind a figure the tildes may stand for a range: 9~~10月. */
const opens = (text: string, { start, end }: Span): boolean =>
  /\S/.test(text.charAt(end)) && !/[0-9０-９]/.test(text.charAt(start - 1))

const opening = /^<(del|s|strike)(?:\s[^<>]*)?>$/i

/** Inline content without what stands between <del> and </del>, <s> and </s>, and the tags. */
export function unstruck(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const tag = node.type === 'html' ? opening.exec(node.value)?.[1] : undefined
    const end = tag === undefined ? -1 : nodes.findIndex((other, i) => i > at && closes(other, tag))
    if (end < 0) kept.push(node)
    else at = end
  }
  return kept
}

const closes = (node: PhrasingContent, tag: string): boolean =>
  node.type === 'html' && node.value.toLowerCase().replace(/\s/g, '') === `</${tag.toLowerCase()}>`
