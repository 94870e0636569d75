import { attribute, type Tag } from '../xml/walk.js'
import type { Cell, Row, StoryNode } from './paragraph.js'

/** Word itself goes no further; a table with more columns was made to harm. */
const mostColumns = 63

/** Puts a table together as its rows and cells come. */
export class TableBuilder {
  readonly rows: Row[] = []
  #cells: Cell[] = []
  #before = 0
  #after = 0
  #deleted = false
  #columns = 1
  #continued = false

  openRow(): void {
    this.#cells = []
    this.#before = 0
    this.#after = 0
    this.#deleted = false
  }

  openCell(): void {
    this.#columns = 1
    this.#continued = false
  }

  /** An element of w:trPr or w:tcPr. */
  property(tag: Tag): void {
    const value = attribute(tag, 'val')
    switch (tag.name) {
      case 'w:del':
        this.#deleted = true
        break
      case 'w:gridBefore':
        this.#before = columns(value, 0)
        break
      case 'w:gridAfter':
        this.#after = columns(value, 0)
        break
      case 'w:gridSpan':
        this.#columns = columns(value, 1)
        break
      case 'w:vMerge':
        this.#continued = value !== 'restart'
        break
    }
  }

  closeCell(nodes: readonly StoryNode[]): void {
    this.#cells.push({ nodes, columns: this.#columns, continued: this.#continued })
    this.openCell()
  }

  closeRow(): void {
    if (this.#deleted) return
    this.rows.push({ before: this.#before, after: this.#after, cells: this.#cells })
  }
}

function columns(written: string | undefined, least: number): number {
  const value = Number(written)
  return Number.isInteger(value) ? Math.min(mostColumns, Math.max(least, value)) : least
}
