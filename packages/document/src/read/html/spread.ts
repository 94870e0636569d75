/** What a cell holds, and how many columns and rows it reaches over. */
export interface Spanning<T> {
  readonly content: T
  readonly columns: number
  readonly rows: number
}

/** No table of a report has as many; one that does was made to harm. */
const mostColumns = 200

/** A cell that reaches over several columns or rows leaves empty ones behind, each under its head. */
export function spread<T>(rows: readonly (readonly Spanning<T>[])[], empty: T): T[][] {
  /** Rows that the cells above still reach down, column by column. */
  const taken: number[] = []
  return rows.map(row => {
    const cells: T[] = []
    const skip = () => {
      while ((taken[cells.length] ?? 0) > 0 && cells.length < mostColumns) {
        taken[cells.length]!--
        cells.push(empty)
      }
    }
    for (const { content, columns, rows: down } of row) {
      skip()
      for (let column = 0; column < columns && cells.length < mostColumns; column++) {
        taken[cells.length] = down - 1
        cells.push(column === 0 ? content : empty)
      }
    }
    skip()
    return cells
  })
}
