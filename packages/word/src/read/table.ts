import { type Span, span } from '@hegao/document'
import type { Cell, NoteReference, StoryNode, WordParagraph } from './paragraph.js'
import type { TextBuilder } from './text-builder.js'

type TableNode = Extract<StoryNode, { kind: 'table' }>

/** True for a table of rows and columns; one row, or one cell in each, only sets text in place. */
export function isGrid({ rows }: TableNode): boolean {
  if (rows.length < 2) return false
  return rows.some(({ cells }) => cells.filter(hasText).length > 1)
}

/** Cells of a table; one that spans columns counts for each of them. */
export const cellsOf = ({ rows }: TableNode): number =>
  rows.reduce(
    (sum, { cells, before, after }) =>
      sum + before + after + cells.reduce((own, { columns }) => own + columns, 0),
    0,
  )

const hasText = ({ nodes }: Cell): boolean =>
  [...paragraphsIn(nodes)].some(({ text }) => text.trim() !== '')

/** Paragraphs in reading order, those of tables and text boxes within too. */
function* paragraphsIn(nodes: readonly StoryNode[]): Generator<WordParagraph> {
  for (const node of nodes) {
    if (node.kind === 'paragraph') {
      yield node.paragraph
      for (const box of node.paragraph.boxes) yield* paragraphsIn(box.nodes)
    } else
      for (const { cells } of node.rows) for (const cell of cells) yield* paragraphsIn(cell.nodes)
  }
}

/**
 * Adds a table to the text: cells parted by tabs, rows by line ends. A cell that reaches over
 * several columns or rows leaves empty ones behind, so that each stands under its head.
 * @param labelOf the automatic number of a paragraph; asked once for each, in order
 */
export function addTable(
  { rows }: TableNode,
  text: TextBuilder,
  labelOf: (paragraph: WordParagraph) => string,
): { start: number; rows: Span[][]; notes: NoteReference[] } {
  const start = text.length
  const notes: NoteReference[] = []
  const spans = rows.map(({ cells, before, after }, index) => {
    if (index > 0) text.glue('\n')
    const own: Span[] = []
    const cell = (add: () => void) => {
      if (own.length > 0) text.glue('\t')
      const from = text.length
      add()
      own.push(span(from, text.length))
    }
    const empty = (count: number) => {
      for (let left = count; left > 0; left--) cell(() => {})
    }
    empty(before)
    for (const { nodes, columns, continued } of cells) {
      const paragraphs = [...paragraphsIn(nodes)]
      cell(() => {
        if (!continued) addParagraphs(paragraphs, text, labelOf)
      })
      for (const paragraph of paragraphs) notes.push(...paragraph.notes)
      empty(columns - 1)
    }
    empty(after)
    return own.map(one => span(one.start - start, one.end - start))
  })
  return { start, rows: spans, notes }
}

function addParagraphs(
  paragraphs: readonly WordParagraph[],
  text: TextBuilder,
  labelOf: (paragraph: WordParagraph) => string,
): void {
  const start = text.length
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph)
    if (paragraph.text.trim() === '' && label === '') continue
    if (text.length > start) text.glue('\n')
    text.generate(label, paragraph)
    text.add(paragraph, 0, paragraph.text.length)
  }
}
