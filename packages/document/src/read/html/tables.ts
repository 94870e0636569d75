import { spanOf } from './elements.js'
import type { Line, TextLine } from './line.js'
import { type Spanning, spread } from './spread.js'

type Cell = Spanning<readonly Line[]>

const longestCell = 400

/** Puts a table together as its rows and cells come. */
export class TableBuilder {
  readonly #rows: Cell[][] = []

  openRow(): void {
    this.#rows.push([])
  }

  cell(content: readonly Line[], columns: string | undefined, rows: string | undefined): void {
    if (this.#rows.length === 0) this.openRow()
    this.#rows.at(-1)!.push({ content, columns: spanOf(columns), rows: spanOf(rows) })
  }

  /** One table, or the lines of its cells where it only sets them in place. */
  lines(quoted: boolean): readonly Line[] {
    const rows = this.#rows.filter(row => row.length > 0)
    if (!isGrid(rows)) return rows.flatMap(row => row.flatMap(({ content }) => content))
    return [{ kind: 'table', rows: spread(rows, []).map(row => row.map(textOf)), quoted }]
  }
}

/** True for rows and columns of short texts; pages set their text in tables too. */
function isGrid(rows: readonly (readonly Cell[])[]): boolean {
  const isFilled = ({ content }: Cell) => content.length > 0
  const isShort = ({ content }: Cell) =>
    content.every(line => line.kind === 'line' && line.headingDepth === undefined) &&
    textOf(content).length <= longestCell
  return (
    rows.length >= 2 &&
    rows.some(row => row.filter(isFilled).length > 1) &&
    rows.every(row => row.every(isShort))
  )
}

const textOf = (lines: readonly Line[]): string =>
  lines.map(line => (line as TextLine).text).join('\n')
