import type { Draft, Paragraph, Span } from '@hegao/document'
import type { Table, TableQuote } from '../types.js'
import { readClause } from './clause.js'
import { compare, type Said, type Standing } from './figure.js'
import { type Frame, frameOf } from './frame.js'
import { clauseBefore, isOfPart, wordsBehind } from './said.js'
import { type Spot, spotOf } from './spot.js'

/** A figure with the cell that its words lead to. */
export interface Held {
  readonly said: Said
  readonly spot: Spot
  readonly standing: Standing
  /** True where the table, or a common word, accounts for every word of its clause. */
  readonly isPlain: boolean
}

/** Holds figures of the text to the cells that their words lead to. */
export class CellReader {
  readonly #frames = new Map<Table, Frame>()

  constructor(readonly draft: Draft) {}

  frameOf(table: Table): Frame {
    const known = this.#frames.get(table)
    if (known) return known
    const textAt = (index: number) => this.draft.paragraphs[index]!.text
    const captions = table.captions.map(textAt).join('\n')
    const frame = frameOf(table, textAt(table.paragraph), captions)
    this.#frames.set(table, frame)
    return frame
  }

  /**
   * A figure with its cell; `undefined` where its words lead to none.
   * @param reach the stretch that tells of the table
   * @param heading the row that the heading above names
   */
  hold(text: string, said: Said, reach: Span, frame: Frame, heading?: string): Held | undefined {
    const clause = clauseBefore(text, said.span.start, reach.start)
    if (!clause) return undefined
    const isRate = said.unit === '%'
    const words = text.slice(clause.start, clause.end).trimEnd()
    const behind = wordsBehind(text, said.span.end)
    const meant = readClause(words, behind, frame, isRate)
    if (!meant) return undefined
    const before = text.slice(reach.start, clause.start)
    if (isOfPart(before + words, frame)) return undefined
    const row = meant.row === undefined ? rowNamedIn(before, frame) : undefined
    if (row === 'several') return undefined
    const year = /(20[0-9]{2})年/.exec(before)?.[1]
    const reportYear = this.draft.year?.value
    const spot = spotOf(meant, frame, {
      isRate,
      ...((row ?? heading) === undefined ? {} : { row: row ?? heading! }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(reportYear === undefined ? {} : { reportYear }),
    })
    if (!spot) return undefined
    const standing = compare(said, spot.cell, frame.wordsOf(spot.cell))
    return { said, spot, standing, isPlain: meant.left.length === 0 }
  }

  /** True where the figure stands in the table beside the cell: it may be meant. */
  standsElsewhere({ said, spot }: Held, { table, wholeRow, wordsOf }: Frame): boolean {
    const { cell, row } = spot
    const isOfWhole = row === wholeRow
    return table.cells.some(
      other =>
        other !== cell &&
        (isOfWhole ? other.column === cell.column : other.row === cell.row) &&
        compare(said, other, wordsOf(other)) === 'same',
    )
  }
}

/** What a rule tells of a figure that stands in the table otherwise. */
export const quoteOf = (
  { index }: Paragraph,
  { paragraph: table }: Table,
  { said, spot, standing }: Held,
): TableQuote => ({
  paragraph: index,
  span: said.span,
  table,
  ...spot,
  fault: standing === 'unit' ? 'unit' : 'other',
})

export const isOdd = ({ standing, isPlain }: Held): boolean =>
  isPlain && (standing === 'other' || standing === 'unit')

/** The row that words named last, where nothing behind it speaks of all. */
function rowNamedIn(words: string, { rows }: Frame): string | 'several' | undefined {
  const named = rows
    .map(({ label, core }) => ({ label, end: words.lastIndexOf(core) + core.length, core }))
    .filter(({ end, core }) => end >= core.length)
    .toSorted((a, b) => b.end - a.end || b.core.length - a.core.length)
  const [last] = named
  if (!last) return undefined
  if (/其中/.test(words)) return 'several'
  return /全[省市县区州镇乡局]|合计|总计/.test(words.slice(last.end)) ? undefined : last.label
}
