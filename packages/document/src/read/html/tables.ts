import { spanOf } from './elements.js'
import type { Line, TextLine } from './line.js'

interface Cell {
  readonly lines: readonly Line[]
  readonly columns: number
  readonly rows: number
}

/** No table of a report has as many; one that does was made to harm. */
const mostColumns = 200
const longestCell = 400

/** Puts a table together as its rows and cells come. */
export class TableBuilder {
  readonly #rows: Cell[][] = []

  openRow(): void {
    this.#rows.push([])
  }

  cell(lines: readonly Line[], columns: string | undefined, rows: string | undefined): void {
    if (this.#rows.length === 0) this.openRow()
    this.#rows.at(-1)!.push({ lines, columns: spanOf(columns), rows: spanOf(rows) })
  }

  /** One table, or the lines of its cells where it only sets them in place. */
  lines(quoted: boolean): readonly Line[] {
    const rows = this.#rows.filter(row => row.length > 0)
    if (!isGrid(rows)) return rows.flatMap(row => row.flatMap(({ lines }) => lines))
    return [{ kind: 'table', rows: spread(rows), quoted }]
  }
}

/** True for rows and columns of short texts; pages set their text in tables too. */
function isGrid(rows: readonly (readonly Cell[])[]): boolean {
  const isFilled = ({ lines }: Cell) => lines.length > 0
  const isShort = ({ lines }: Cell) =>
    lines.every(line => line.kind === 'line' && line.headingDepth === undefined) &&
    textOf(lines).length <= longestCell
  return (
    rows.length >= 2 &&
    rows.some(row => row.filter(isFilled).length > 1) &&
    rows.every(row => row.every(isShort))
  )
}

const textOf = (lines: readonly Line[]): string =>
  lines.map(line => (line as TextLine).text).join('\n')

/** A cell that reaches over several columns or rows leaves empty ones behind, each under its head. */
function spread(rows: readonly (readonly Cell[])[]): string[][] {
  /** Rows that the cells above still reach down, column by column. */
  const taken: number[] = []
  return rows.map(row => {
    const texts: string[] = []
    const skip = () => {
      while ((taken[texts.length] ?? 0) > 0 && texts.length < mostColumns) {
        taken[texts.length]!--
        texts.push('')
      }
    }
    for (const { lines, columns, rows: down } of row) {
      skip()
      for (let column = 0; column < columns && texts.length < mostColumns; column++) {
        taken[texts.length] = down - 1
        texts.push(column === 0 ? textOf(lines) : '')
      }
    }
    skip()
    return texts
  })
}
