import stringWidth from 'string-width'
import { harmless } from './harmless.js'

/** What stands in one place of the terminal: a grapheme, one or two columns wide. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** Where it stands in the source, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const common = /^[\u0020-\u007e\u2014\u2018-\u201d\u2026\u3001-\u3017\u4e00-\u9fff\uff01-\uff5e]*$/

/** The cells of a text that begins at `offset` of its source. */
export function cells(text: string, offset = 0): Cell[] {
  const graphemes = common.test(text) ? [...text] : segment(text)
  let start = offset
  return graphemes.map(grapheme => {
    const end = start + grapheme.length
    const shown = harmless(grapheme)
    const width = graphemeWidth(shown)
    const cell =
      width > 0 ? { text: shown, width, start, end } : { text: '�', width: 1, start, end }
    start = end
    return cell
  })
}

const segment = (text: string) => Array.from(segmenter.segment(text), part => part.segment)

const widths = new Map<string, number>()

function graphemeWidth(grapheme: string): number {
  const known = widths.get(grapheme)
  if (known !== undefined) return known
  const width = stringWidth(grapheme)
  widths.set(grapheme, width)
  return width
}

export const widthOf = (text: string): number =>
  cells(text).reduce((sum, { width }) => sum + width, 0)

export const totalWidth = (list: readonly Cell[]): number =>
  list.reduce((sum, { width }) => sum + width, 0)
