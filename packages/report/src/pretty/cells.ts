import stringWidth from 'string-width'
import { harmless } from '../words/harmless.js'

/** What stands in one place of the terminal: a grapheme, one or two columns wide. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** Where it stands in the source, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Made when first needed: that takes 20 ms, and most drafts have no text that needs it. */
let segmenter: Intl.Segmenter | undefined
const common = /^[\u0020-\u007e\u2014\u2018-\u201d\u2026\u3001-\u3017\u3400-\u9fff\uff01-\uff5e]*$/

/** The cells of a text that begins at `offset` of its source. */
export function cells(text: string, offset = 0): Cell[] {
  const graphemes = common.test(text) ? [...text] : segment(text)
  let start = offset
  return graphemes.map(grapheme => {
    const end = start + grapheme.length
    // Spelt out: a spread costs ten times as much, and there are hundreds of cells to a finding.
    const { text: shown, width } = look(grapheme)
    const cell = { text: shown, width, start, end }
    start = end
    return cell
  })
}

function segment(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), part => part.segment)
}

type Look = Pick<Cell, 'text' | 'width'>

/** A draft has few different characters and many of each. */
const looks = new Map<string, Look>()

/** What a grapheme is shown as; one that would not be seen gets a sign. */
function look(grapheme: string): Look {
  const known = looks.get(grapheme)
  if (known) return known
  const text = harmless(grapheme)
  const width = stringWidth(text)
  const own = width > 0 ? { text, width } : { text: '�', width: 1 }
  looks.set(grapheme, own)
  return own
}

export const widthOf = (text: string): number =>
  cells(text).reduce((sum, { width }) => sum + width, 0)

export const totalWidth = (list: readonly Cell[]): number =>
  list.reduce((sum, { width }) => sum + width, 0)
