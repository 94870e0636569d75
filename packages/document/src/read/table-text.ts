import { SourceMap } from '../source-map.js'
import { type Span, span } from '../span.js'
import type { Visible } from './visible.js'

/** The text of a table, and its cells in it. */
export interface TableText extends Visible {
  readonly rows: readonly (readonly Span[])[]
}

/** Cells parted by tabs, rows by line ends. */
export function tableText(cells: readonly (readonly Visible[])[]): TableText {
  const texts: string[] = []
  const parts: { map: SourceMap; length: number; glue: number }[] = []
  let length = 0
  const rows = cells.map(row =>
    row.map(({ text, map }, column) => {
      const glue = length === 0 ? '' : column === 0 ? '\n' : '\t'
      const start = length + glue.length
      length = start + text.length
      parts.push({ map, length: text.length, glue: glue.length })
      texts.push(glue, text)
      return span(start, length)
    }),
  )
  return { text: texts.join(''), map: SourceMap.concat(parts), rows }
}
