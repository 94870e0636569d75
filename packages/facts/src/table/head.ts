import type { Span } from '@hegao/document'
import type { TableLine } from '../types.js'
import { type CellContent, isWithheld } from './cell.js'
import { isSerial, type LineLabel, readLabel } from './label.js'

export type Grid = readonly (readonly CellContent[])[]

/** The head of a row or a column, with the place of its words. */
export interface Head {
  readonly label: LineLabel
  readonly span?: Span
}

const isFigure = ({ kind }: CellContent) => kind === 'number' || kind === 'percent'
const isFilled = ({ kind }: CellContent) => kind !== 'blank'
const isTotal = ({ role }: LineLabel) => role === 'total' || role === 'subtotal'

/** Rows of heads are no more than this. */
const mostHeads = 4
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100

/** The first row is a head, and so are those below it that have words and no figures up to one that has. */
export function firstBodyRow(grid: Grid): number {
  if (isHeadless(grid)) return 0
  const first = grid.findIndex((row, line) => line > 0 && !isHeadRow(row))
  return first > 0 && first < mostHeads && grid[first]!.some(isFigure) ? first : 1
}

/** Words over the columns; a row that holds a mark in the place of a figure is none. */
const isHeadRow = (row: readonly CellContent[]): boolean =>
  !row.some(cell => isFigure(cell) || isWithheld(cell)) && row.slice(1).some(isFilled)

/** True where the first row counts as the others do: 东坪镇 12. Years and ordinals may be heads. */
function isHeadless([first = [], ...rows]: Grid): boolean {
  const values = first.flatMap(({ kind, value }) => (kind === 'number' ? value! : []))
  const areOrdinals = values.length > 1 && values.every((value, at) => value === values[0]! + at)
  return (
    values.length > 0 &&
    rows.length > 1 &&
    first[0]!.kind === 'text' &&
    !values.every(isYear) &&
    !areOrdinals
  )
}

/** The words over a column; those of a merged cell reach over the empty ones to its right. */
export function columnHead(rows: Grid, column: number): Head {
  const words = rows.flatMap((row, line) => {
    const own = row[column]
    if (own && isFilled(own)) return own
    const merged = line + 1 < rows.length && row.filter(isFilled).length > 1
    return (merged ? row.slice(1, column).findLast(isFilled) : undefined) ?? []
  })
  const labels = words.map(({ text }) => readLabel(text))
  const own = labels.at(-1) ?? readLabel('')
  if (words.length < 2) return { label: own, ...(words[0] ? { span: words[0].span } : {}) }
  const unit = labels.findLast(label => label.unit !== undefined)?.unit
  const names = labels.map(({ name }) => name)
  return {
    label: {
      words: words.map(({ text }) => text.replace(/\s/g, '')).join(''),
      name: names.filter((name, index) => name !== names[index - 1]).join(''),
      role: labels.find(({ role }) => role !== 'part')?.role ?? 'part',
      addable: labels.every(({ addable }) => addable),
      isGroup: false,
      ...(unit === undefined ? {} : { unit }),
    },
    span: words.at(-1)!.span,
  }
}

/** Columns of words, of ordinals or years stand first; behind them the figures begin. */
export function firstFigureColumn(body: Grid, heads: readonly Head[]): number {
  const first = heads.findIndex(({ label }, column) => {
    const cells = body.flatMap(row => row[column] ?? [])
    const counts = cells.flatMap(({ kind, value }) => (kind === 'number' ? value! : []))
    const ordinals = column === 0 && label.name === '' && counts.every((n, line) => n === line + 1)
    return label.role !== 'never' && cells.some(isFigure) && !ordinals
  })
  return first < 0 ? heads.length : first
}

/**
 * The words before the figures of each row. A row that has none may be anything; a merged cell
 * reaches down over the empty ones below it.
 */
export function rowHeads(grid: Grid, stubs: number, columns: readonly Head[]): Head[] {
  let above: readonly string[] = []
  return grid.map(row => {
    const stub = row.slice(0, stubs).map((cell, column) => {
      const label = readLabel(cell.text)
      const isName = !isSerial(columns[column]!.label) || isTotal(label)
      return { cell, label, isName: isName && isFilled(cell) }
    })
    const own = stub.filter(({ isName }) => isName)
    const first = stub.findIndex(({ isName }) => isName)
    const outer = first > 0 ? above.slice(0, first).join('') : ''
    above = stub.map(({ isName, label }, column) => (isName ? label.name : (above[column] ?? '')))
    const labels = own.map(({ label }) => label)
    const telling = labels.find(isTotal) ?? labels.find(({ role }) => role !== 'part')
    const unit = labels.findLast(label => label.unit !== undefined)?.unit
    const over = outer === '' && labels.length > 1 ? labels[0]!.name : outer
    const percents = row.filter(({ kind }) => kind === 'percent').length
    return {
      label: {
        words: labels.map(label => label.words).join(''),
        name: outer + labels.map(({ name }) => name).join(''),
        role: telling?.role ?? (own.length === 0 ? 'doubtful' : 'part'),
        addable:
          labels.every(({ addable }) => addable) && percents <= row.filter(isFigure).length / 2,
        isGroup: labels.some(({ isGroup }) => isGroup),
        ...(unit === undefined ? {} : { unit }),
        ...(over === '' ? {} : { outer: over }),
      },
      ...(own[0] ? { span: own[0].cell.span } : {}),
    }
  })
}

/** What a fact says of a row or a column. */
export const lineOf = ({ label: { name, role, unit }, span }: Head): TableLine => ({
  label: name,
  total: role === 'total' || role === 'subtotal',
  ...(unit === undefined ? {} : { unit }),
  ...(span === undefined ? {} : { span }),
})
