import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Table } from 'mdast'

/** Phrasing as it is written down here: a string is text. */
export type Inline = string | PhrasingContent

const phrasing = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.flatMap(part => (typeof part === 'string' ? words(part) : [part]))

/** What GitHub makes a link of without being asked: addresses, @somebody, #12. */
const linked = /:\/\/|www\.|@|#\d|mailto:|xmpp:/i

/** Text; what would become a link is code, for no escape keeps GitHub from it. */
const words = (text: string): PhrasingContent[] =>
  text
    .split(/([\x21-\x7e]+)/)
    .filter(run => run !== '')
    .map(value => ({ type: linked.test(value) ? 'inlineCode' : 'text', value }))

export const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: words(value),
})

/** Words of a draft and ids: nothing in them is read as markup. Empty words are no code. */
export const code = (value: string): Inline =>
  value.trim() === '' ? '' : { type: 'inlineCode', value }

export const paragraph = (...parts: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(parts),
})

export const heading = (depth: 1 | 2 | 3, ...parts: readonly Inline[]): BlockContent => ({
  type: 'heading',
  depth,
  children: phrasing(parts),
})

/** A list of paragraphs, each with what hangs under it; nothing where it is empty. */
export function list(items: readonly (readonly BlockContent[])[]): List[] {
  if (items.length === 0) return []
  const children = items.map(
    (own): ListItem => ({ type: 'listItem', spread: false, children: [...own] }),
  )
  return [{ type: 'list', ordered: false, spread: false, children }]
}

/** @param align of each column */
export const table = (
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly Inline[])[],
): Table => ({
  type: 'table',
  align: [...align],
  children: rows.map(cells => ({
    type: 'tableRow',
    children: cells.map(cell => ({ type: 'tableCell', children: phrasing([cell]) })),
  })),
})
