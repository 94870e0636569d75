import type { Draft, Paragraph } from '@hegao/document'
import type { Table, TableCell } from '../types.js'
import { readAmong } from './among.js'
import { readAverages } from './average.js'
import { readBalances } from './balance.js'
import { type CellContent, isWithheld, readCell } from './cell.js'
import { unfolded } from './fold.js'
import {
  columnHead,
  firstBodyRow,
  firstFigureColumn,
  type Grid,
  type Head,
  lineOf,
  rowHeads,
} from './head.js'
import { isRounded, readLabel } from './label.js'
import { readMoves, readTwinYears } from './move.js'
import {
  captionOf,
  captionsOf,
  mostNotes,
  tellsOfOtherBase,
  tellsOfOthers,
  tellsOfOverlap,
} from './note.js'
import { readRates } from './rate.js'
import { readShares } from './share.js'
import { readSums } from './sum.js'

/** The lines before a table, and those behind it. */
interface Surroundings {
  readonly above: readonly Paragraph[]
  readonly below: readonly Paragraph[]
}

/** Reads the tables of a draft. */
export function readTables(draft: Draft): Table[] {
  return draft.paragraphs.flatMap(paragraph => {
    if (!paragraph.rows) return []
    const { index } = paragraph
    const above = draft.paragraphs.slice(Math.max(0, index - 2), index)
    const below = draft.paragraphs.slice(index + 1, index + 1 + mostNotes)
    return readTable(paragraph, { above, below }) ?? []
  })
}

/** 单位：万元 on a line above the table, or in its heads. */
function unitOf(above: readonly Paragraph[], heads: Grid): string | undefined {
  const lines = above.filter(({ rows }) => !rows).map(({ text }) => text)
  const cells = heads.flat().map(({ text }) => text)
  const said = [...lines, ...cells].flatMap(text =>
    text.length < 60 ? (/单位[：:]\s?([\u3400-\u9fff、/%％]{1,12})/.exec(text)?.[1] ?? []) : [],
  )
  const unit = said.at(-1)
  // 件、%: the rates have their sign, and all other figures one unit.
  const counted = unit?.split(/[、/]/).filter(one => !/^(?:[%％]|个?百分点)?$/.test(one)) ?? []
  return counted.length === 1 ? counted[0] : unit
}

/** A table of heads and figures, with the lines around it; `undefined` for one without figures. */
export function readTable(
  { text, rows = [], index }: Pick<Paragraph, 'text' | 'rows' | 'index'>,
  { above, below }: Surroundings = { above: [], below: [] },
): Table | undefined {
  const grid = unfolded(rows.map(row => row.map(cell => readCell(text, cell))))
  const from = firstBodyRow(grid)
  const unit = unitOf(above, grid.slice(0, from))
  const body = grid.slice(from)
  const width = Math.max(0, ...grid.map(row => row.length))
  const columns = Array.from({ length: width }, (_, column) =>
    columnHead(grid.slice(0, from), column),
  )
  const stubs = firstFigureColumn(body, columns)
  const titles = grid.slice(0, from).map((): Head => ({ label: readLabel('') }))
  const again = headsAgain(grid, from)
  const heads = [
    ...titles,
    ...rowHeads(body, stubs, columns).map((head, line) => (again[line] ? neverAdded(head) : head)),
  ]
  const cells = body.flatMap((row, line) =>
    row.slice(stubs).map((content, offset) => {
      const place = { row: from + line, column: stubs + offset }
      return cellOf(content, place, heads[place.row]!, columns[place.column]!, unit)
    }),
  )
  if (!cells.some(({ kind }) => kind === 'number' || kind === 'percent')) return undefined
  const rowLabels = heads.map(({ label }) => label)
  const columnLabels = columns.map(({ label }) => label)
  // Without a head it is not told what is counted, and money is rounded.
  const mayBeRounded = from === 0 || isRounded(captionOf(above))
  const textOf = ({ span }: TableCell) => text.slice(span.start, span.end)
  const overlaps = tellsOfOverlap(grid, above, below)
  const { shares, wholes } = readShares(cells, rowLabels, columnLabels)
  return {
    paragraph: index,
    ...captionsOf(above),
    ...(unit === undefined ? {} : { unit }),
    rows: heads.slice(from).map(lineOf),
    columns: columns.slice(stubs).map(lineOf),
    cells: cells.filter(({ kind }) => kind !== 'blank'),
    sums: overlaps ? [] : readSums(cells, rowLabels, columnLabels, mayBeRounded),
    among: readAmong(cells, rowLabels, columnLabels),
    balances: tellsOfOthers(grid, above, below) ? [] : readBalances(cells, rowLabels, columnLabels),
    averages: readAverages(cells, rowLabels),
    moves: tellsOfOtherBase(grid, above, below)
      ? []
      : readMoves(cells, rowLabels, columnLabels, textOf, mayBeRounded),
    twins: readTwinYears(heads.slice(from), columns.slice(stubs)),
    shares,
    rates: readRates(cells, rowLabels, columnLabels),
    wholes: overlaps ? [] : wholes,
  }
}

/** True for each row of the body that says the heads again, as where a table goes on on another page. */
const headsAgain = (grid: Grid, from: number): boolean[] =>
  grid
    .slice(from)
    .map(row =>
      grid
        .slice(0, from)
        .some(head => head.every(({ text }, column) => text === (row[column]?.text ?? ''))),
    )

const neverAdded = ({ label, ...head }: Head): Head => ({
  ...head,
  label: { ...label, role: 'never', addable: false },
})

function cellOf(
  content: CellContent,
  place: { readonly row: number; readonly column: number },
  row: Head,
  column: Head,
  common: string | undefined,
): TableCell {
  const { kind, span, value, precision } = content
  const unit = content.unit ?? column.label.unit ?? row.label.unit ?? common
  return {
    span,
    kind,
    ...place,
    rowLabel: row.label.name,
    columnLabel: column.label.name,
    ...(value === undefined || precision === undefined ? {} : { value, precision }),
    ...(isWithheld(content) ? { withheld: true } : {}),
    ...(unit === undefined ? {} : { unit }),
  }
}
