import type { Anchors } from './anchors.js'
import type { Line } from './lines.js'
import { cut, type Mark, type Piece } from './marks.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** Places beyond these are marked and have no number: 178 half-width commas are one matter. */
export const numberedPlaces = 5

/** The text of a line with its marks; behind each the number of the finding. */
export const renderLineText = (
  words: Words,
  source: string,
  line: Line,
  marks: readonly Mark[],
  anchors: Anchors,
): Markup[] => cut(line, marks).map(piece => renderPiece(words, source, piece, anchors))

function renderPiece(words: Words, source: string, piece: Piece, anchors: Anchors): Markup {
  const text = source.slice(piece.start, piece.end)
  const marked = piece.under.reduceRight(
    (inner, mark) => wrapMark(mark, inner, anchors),
    html`${text}`,
  )
  const carets = piece.closing.filter(({ start, end }) => start === end)
  return html`${marked}${carets.map(mark => wrapMark(mark, html``, anchors))}${piece.closing.map(
    mark => renderNumber(words, mark, anchors),
  )}`
}

const kindOf = ({ severity, place }: Mark): string => (place === undefined ? severity : 'place')

function wrapMark(mark: Mark, inner: Markup, anchors: Anchors): Markup {
  const { finding, place } = mark
  const to = place === undefined ? anchors.words(finding) : anchors.place(finding, place)
  return html`<mark class="${kindOf(mark)}" data-to="${to}">${inner}</mark>`
}

function renderNumber(words: Words, mark: Mark, anchors: Anchors): Markup | false {
  const { finding: n, place } = mark
  if (place !== undefined && place > numberedPlaces) return false
  const id = place === undefined ? anchors.words(n) : anchors.place(n, place)
  const label = words.say(place === undefined ? 'finding.number' : 'finding.other', { n })
  return html`<a class="number-of ${kindOf(mark)}" id="${id}" data-to="${id}" href="#${anchors.note(n)}" aria-label="${label}">${n}</a>`
}
