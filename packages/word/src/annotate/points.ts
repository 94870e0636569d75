import { type Span, span } from '@hegao/document'
import type { Piece, Run } from '../read/paragraph.js'
import type { Position } from '../read/places.js'

/** Where something is put into the XML, and what has to stand around it there. */
export interface Point {
  readonly at: number
  /** Ends what is cut in two, and begins its second half; empty between two runs. */
  readonly left: string
  readonly right: string
  /** Characters of the XML that go: those of a tag that closed itself. */
  readonly removed: number
  /** The w:t that is cut in two. */
  readonly cut?: Piece
}

const between = (at: number): Point => ({ at, left: '', right: '', removed: 0 })

/** Before or behind a run. */
export const beforeRun = ({ start }: Span): Point => between(start)
export const behindRun = ({ end }: Span): Point => between(end)

/** Where a comment begins that is to stand on the character behind a position. */
export function openingPoint({ paragraph, offset }: Position, xml: string): Point {
  const { pieces, runs } = paragraph
  const index = pieces.findIndex(({ end }) => end > offset)
  const piece = pieces[index]
  if (!piece) return endPoint({ paragraph, offset })
  const run = runs[piece.run]!
  if (offset > piece.start && piece.inside) return insidePoint(piece, offset, run, xml)
  const opensRun = pieces[index - 1]?.run !== piece.run
  return opensRun ? beforeRun(run.element) : cutBetween(piece.element.start, run, xml)
}

/** Where a comment ends that is to stand on the character before a position. */
export function closingPoint({ paragraph, offset }: Position, xml: string): Point {
  const { pieces, runs } = paragraph
  const index = pieces.findLastIndex(({ start }) => start < offset)
  const piece = pieces[index]
  if (!piece) return endPoint({ paragraph, offset })
  const run = runs[piece.run]!
  if (offset < piece.end && piece.inside) return insidePoint(piece, offset, run, xml)
  const closesRun = pieces[index + 1]?.run !== piece.run
  return closesRun ? behindRun(run.element) : cutBetween(piece.element.end, run, xml)
}

/** The end of a paragraph, for one without text. */
function endPoint({ paragraph: { endTag, selfClosing, name } }: Position): Point {
  if (!selfClosing) return between(endTag.start)
  return { at: endTag.end - 2, left: '>', right: `</${name}>`, removed: 2 }
}

const cutBetween = (at: number, run: Run, xml: string): Point => ({
  at,
  left: `</${run.name}>`,
  right: opening(run, xml),
  removed: 0,
})

/** The second half of a run looks as the first. */
function opening({ openTag, properties }: Run, xml: string): string {
  const slice = ({ start, end }: Span) => xml.slice(start, end)
  return slice(openTag) + (properties ? slice(properties) : '')
}

function insidePoint(piece: Piece, offset: number, run: Run, xml: string): Point {
  const inside = piece.inside!
  const name = nameAt(piece.element, xml)
  return {
    at: inside.start + rawLength(xml.slice(inside.start, inside.end), offset - piece.start),
    left: `</${name}></${run.name}>`,
    right: `${opening(run, xml)}<${name}${preserve}>`,
    removed: 0,
    cut: piece,
  }
}

const nameAt = ({ start }: Span, xml: string): string =>
  /^<([^\s/>]+)/.exec(xml.slice(start, start + 64))![1]!

/** The opening tag of a w:t. */
const tagOf = ({ element }: Piece, xml: string): Span =>
  span(element.start, xml.indexOf('>', element.start) + 1)

function keepsSpace(piece: Piece, xml: string): boolean {
  const { start, end } = tagOf(piece, xml)
  return /\sxml:space\s*=\s*["']preserve/.test(xml.slice(start, end))
}

/** A change of the XML: characters that go, and what comes for them. */
export interface Edit {
  readonly at: number
  readonly removed: number
  readonly text: string
}

const preserve = ' xml:space="preserve"'

/**
 * What a w:t needs besides when it is cut: without xml:space="preserve" blanks at the cut would no
 * longer show. Blanks at its ends, which did not show so far, go into a w:t of their own.
 */
export function spaceEdits(piece: Piece, xml: string): Edit[] {
  if (keepsSpace(piece, xml)) return []
  const { start, end } = tagOf(piece, xml)
  const name = nameAt(piece.element, xml)
  const inside = piece.inside!
  const other = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/.exec(xml.slice(start, end))
  const first: Edit =
    inside.start > end
      ? { at: inside.start, removed: 0, text: `</${name}><${name}${preserve}>` }
      : other
        ? { at: start + other.index, removed: other[0].length, text: preserve }
        : { at: end - 1, removed: 0, text: preserve }
  const hasBlanksBehind = xml[inside.end] !== '<'
  return hasBlanksBehind
    ? [first, { at: inside.end, removed: 0, text: `</${name}><${name}>` }]
    : [first]
}

/** How far `units` of text reach in the XML, where an entity stands for one character. */
function rawLength(raw: string, units: number): number {
  let at = 0
  for (let left = units; left > 0 && at < raw.length; ) {
    const entity = raw[at] === '&' ? raw.indexOf(';', at) + 1 : 0
    const length = entity > 0 ? entity - at : raw.startsWith('\r\n', at) ? 2 : 1
    left -= entity > 0 ? unitsOf(raw.slice(at, entity)) : 1
    at += length
  }
  return at
}

/** A character beyond U+FFFF takes two units. */
function unitsOf(entity: string): number {
  const code = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(entity)
  if (!code) return 1
  return (code[1] ? Number.parseInt(code[1], 16) : Number(code[2])) > 0xffff ? 2 : 1
}
