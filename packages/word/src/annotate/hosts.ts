import type { Span } from '@hegao/document'
import type { WordFile } from '../read/index.js'
import type { StoryNode, WordParagraph } from '../read/paragraph.js'

/**
 * The run of the body that a paragraph hangs on, for those in text boxes and notes: Word takes no
 * comment inside a text box, and not in every version one in a note.
 */
export function hostRuns({ body, notes }: WordFile): ReadonlyMap<WordParagraph, Span> {
  const hosts = new Map<WordParagraph, Span>()
  const visit = (nodes: readonly StoryNode[], host: Span | undefined): void => {
    for (const node of nodes) {
      if (node.kind === 'table') {
        for (const { cells } of node.rows) for (const cell of cells) visit(cell.nodes, host)
        continue
      }
      const { paragraph } = node
      if (hosts.has(paragraph)) continue
      if (host) hosts.set(paragraph, host)
      for (const reference of paragraph.notes) visit(notes(reference), host ?? reference.run)
      for (const { nodes: inside, run } of paragraph.boxes) visit(inside, host ?? run)
    }
  }
  visit(body.nodes, undefined)
  return hosts
}

/** The first paragraph of the body, for a draft in which there is nothing to read. */
export function firstParagraph(nodes: readonly StoryNode[]): WordParagraph | undefined {
  for (const node of nodes) {
    if (node.kind === 'paragraph') return node.paragraph
    for (const { cells } of node.rows) {
      for (const cell of cells) {
        const found = firstParagraph(cell.nodes)
        if (found) return found
      }
    }
  }
  return undefined
}
