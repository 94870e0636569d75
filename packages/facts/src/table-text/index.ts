import type { Draft, Paragraph } from '@hegao/document'
import type { Scanned } from '../gather.js'
import type { RawFacts, Table, TableQuote } from '../types.js'
import { BorneOut } from './borne-out.js'
import { namings } from './naming.js'
import { CellReader, isOdd, quoteOf } from './reader.js'
import { saidIn } from './said.js'

/**
 * Figures of sentences that stand in a table otherwise: of the tables that a sentence names (受理57件（见表1）, and 75
 * in the 合计), and of those that its other figures bear out.
 */
export function resolveTableQuotes(
  scanned: readonly Scanned[],
  tables: readonly Table[],
  draft: Draft,
): TableQuote[] {
  if (tables.length === 0) return []
  const reader = new QuoteReader(tables, draft)
  return scanned.flatMap(({ paragraph, raw }) =>
    paragraph.role === 'body' && !paragraph.quoted && !paragraph.rows
      ? reader.read(paragraph, raw)
      : [],
  )
}

class QuoteReader {
  readonly #cells: CellReader
  readonly #borneOut: BorneOut
  readonly #numbered = new Map<number, Table[]>()
  readonly #below = new Map<number, Table>()

  constructor(tables: readonly Table[], draft: Draft) {
    this.#cells = new CellReader(draft)
    this.#borneOut = new BorneOut(tables, draft, this.#cells)
    for (const table of tables) {
      this.#below.set(table.paragraph - table.captions.length - 1, table)
      if (table.number === undefined) continue
      this.#numbered.set(table.number, [...(this.#numbered.get(table.number) ?? []), table])
    }
  }

  read(paragraph: Paragraph, raw: RawFacts): TableQuote[] {
    if (raw.quantities.length + raw.percentages.length === 0) return []
    const next = this.#below.get(paragraph.index)
    const named = namings(paragraph, raw.pointers, this.#numbered, next)
    return paragraph.sentences.flatMap(sentence => {
      const own = named.filter(
        ({ span }) => span.start >= sentence.start && span.end <= sentence.end,
      )
      if (own.length === 0) return this.#borneOut.read(paragraph, raw, sentence)
      return own.flatMap(({ table, span: reach }) => {
        const frame = this.#cells.frameOf(table)
        const isOfAll = !narrows.test(frame.captions)
        return saidIn(paragraph.text, raw, reach)
          .flatMap(said => this.#cells.hold(paragraph.text, said, reach, frame) ?? [])
          .filter(held => isOdd(held) && !this.#cells.standsElsewhere(held, frame))
          .filter(({ spot }) => isOfAll || spot.row !== frame.wholeRow)
          .map(held => quoteOf(paragraph, table, held))
      })
    })
  }
}

/** The 合计 of the main ones is not that of all. */
const narrows = /主要|部分|典型|重点|前[0-9０-９一二三四五六七八九十]{1,3}[名位个家]/
