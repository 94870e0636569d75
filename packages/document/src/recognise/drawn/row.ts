import type { Block } from '../../block.js'
import { SourceMap } from '../../source-map.js'
import { type Span, span } from '../../span.js'

/** Words of a cell on one line; a cell that is wrapped has several. */
export interface CellLine {
  readonly block: Block
  readonly span: Span
}

export type Cell = readonly CellLine[]
export type Row = readonly Cell[]

/** A cell without the blanks on both sides of its words. */
export function cellOf(block: Block, { start, end }: Span): Cell {
  const written = block.text.slice(start, end)
  const from = start + written.length - written.trimStart().length
  return [{ block, span: span(from, Math.max(from, start + written.trimEnd().length)) }]
}

/** An empty cell behind the words of a line. */
export const emptyCell = (block: Block): Cell => [
  { block, span: span(block.text.length, block.text.length) },
]

export const textOf = (cell: Cell): string =>
  cell.map(({ block, span: { start, end } }) => block.text.slice(start, end)).join('')

/** The block of a table from its rows, and from all lines that it was drawn with. */
export function tableOf(rows: readonly Row[], lines: readonly Block[]): Block {
  const parts: { map: SourceMap; length: number; glue: number }[] = []
  let text = ''
  const spans = rows.map((row, line) =>
    row.map((cell, column) => {
      const glue = column > 0 ? '\t' : line > 0 ? '\n' : ''
      text += glue
      const start = text.length
      for (const [index, { block, span: words }] of cell.entries()) {
        const length = words.end - words.start
        parts.push({ map: block.map.slice(words), length, glue: index === 0 ? glue.length : 0 })
        text += block.text.slice(words.start, words.end)
      }
      return span(start, text.length)
    }),
  )
  return {
    kind: 'table',
    text,
    map: SourceMap.concat(parts),
    range: span(lines[0]!.range.start, lines.at(-1)!.range.end),
    item: false,
    quoted: lines[0]!.quoted,
    continues: false,
    rows: spans,
  }
}
