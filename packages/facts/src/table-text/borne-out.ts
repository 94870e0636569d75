import type { Draft, Paragraph, Section, Span } from '@hegao/document'
import type { RawFacts, Table, TableQuote } from '../types.js'
import { isSameDigits, type Said } from './figure.js'
import type { Frame } from './frame.js'
import { type CellReader, type Held, isOdd, quoteOf } from './reader.js'
import { clauseBefore, saidIn } from './said.js'
import { swappedTotal } from './swapped.js'

/** Figures with fewer digits stand in a table by chance. */
const fewestDigits = 3
/** Tables that have one figure are few; more say nothing. */
const mostTables = 4
/** Under a heading that names the row smaller figures tell, too. */
const leastUnderHeading = 10

/**
 * Sentences that name no table and tell of one: other figures of theirs stand in its row, under the heads that the
 * sentence names, and one does not.
 */
export class BorneOut {
  readonly #byFigure = new Map<string, Set<Table>>()
  readonly #beside = new Map<number, Table[]>()
  readonly #headings: ReadonlyMap<number, string>

  constructor(
    tables: readonly Table[],
    readonly draft: Draft,
    readonly cells: CellReader,
  ) {
    for (const table of tables) {
      for (const place of [table.paragraph - table.captions.length - 1, table.paragraph + 1])
        this.#beside.set(place, [...(this.#beside.get(place) ?? []), table])
      const { text } = draft.paragraphs[table.paragraph]!
      for (const { span } of table.cells) {
        const key = digitsOf(text.slice(span.start, span.end))
        if (key.length < 2) continue
        this.#byFigure.set(key, (this.#byFigure.get(key) ?? new Set()).add(table))
      }
    }
    this.#headings = headingsOf(draft.sections)
  }

  read(paragraph: Paragraph, raw: RawFacts, sentence: Span): TableQuote[] {
    const said = saidIn(paragraph.text, raw, sentence)
    const beside = this.#beside.get(paragraph.index) ?? []
    const sharing = this.#sharing(said, fewestDigits)
    const near = new Set([...beside, ...(sharing.size > mostTables ? [] : sharing)])
    const under = near.size > 0 ? new Set<Table>() : this.#sharing(said, 2)
    const tables = under.size > mostTables ? [] : [...near, ...under]
    return tables.flatMap(table => {
      const odd = this.#oddOne(paragraph, said, sentence, table, beside.includes(table))
      return odd ? [quoteOf(paragraph, table, odd)] : []
    })
  }

  /** The tables that have a figure of at least so many digits. */
  #sharing(said: readonly Said[], digits: number): ReadonlySet<Table> {
    const keys = said.map(one => digitsOf(one.digits)).filter(({ length }) => length >= digits)
    return new Set(keys.flatMap(key => [...(this.#byFigure.get(key) ?? [])]))
  }

  /** The one figure that the table has otherwise, where the others bear out that it is told of. */
  #oddOne(
    { text, index }: Paragraph,
    said: readonly Said[],
    sentence: Span,
    table: Table,
    isBeside: boolean,
  ): Held | undefined {
    const frame = this.cells.frameOf(table)
    const heading = rowIn(this.#headings.get(index) ?? '', frame)
    const held = said.flatMap(one => this.cells.hold(text, one, sentence, frame, heading) ?? [])
    // A figure that is plainly of this cell and far from it shows that the sentence is of something else.
    const [odd, ...more] = held.filter(
      one => isOdd(one) || (one.isPlain && one.standing === 'apart'),
    )
    if (held.length === 0 && isBeside) return this.#swapped(text, said, sentence, frame)
    if (!odd || !isOdd(odd) || more.length > 0) return undefined
    const right = held.filter(
      ({ standing, spot }) => standing === 'same' && spot.row === odd.spot.row,
    )
    const isUnderHeading = heading !== undefined && heading === odd.spot.row
    const telling = right.filter(
      ({ said: { digits, value } }) =>
        digitsOf(digits).length >= fewestDigits || (isUnderHeading && value >= leastUnderHeading),
    )
    const written = frame.wordsOf(odd.spot.cell)
    const isSwapped = isSameDigits(written, odd.said.digits, true)
    const isProved =
      telling.length > 1 || (telling.length > 0 && (isBeside || isUnderHeading || isSwapped))
    return isProved && !this.cells.standsElsewhere(odd, frame) ? odd : undefined
  }

  #swapped(text: string, said: readonly Said[], sentence: Span, frame: Frame): Held | undefined {
    const year = this.draft.year?.value
    return said
      .flatMap(one => {
        const clause = clauseBefore(text, one.span.start, sentence.start)
        if (!clause) return []
        const words = text.slice(clause.start, clause.end)
        const before = text.slice(sentence.start, clause.start)
        return swappedTotal(words, before, one, frame, year) ?? []
      })
      .find(one => !this.cells.standsElsewhere(one, frame))
  }
}

const digitsOf = (written: string): string => written.replace(/[^0-9０-９.．]/g, '')

/** The only row of a table that a heading names. */
function rowIn(heading: string, { rows }: Frame): string | undefined {
  const named = rows.filter(({ core }) => heading.includes(core))
  return named.length === 1 ? named[0]!.label : undefined
}

/** The innermost heading over each paragraph. */
function headingsOf(sections: readonly Section[]): Map<number, string> {
  const found = new Map<number, string>()
  // Inner sections come behind those that they stand in.
  for (const { heading, from, to } of sections)
    for (let index = from; index < to; index++) found.set(index, heading.title)
  return found
}
