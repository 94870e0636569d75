import { type Span, span } from '@hegao/document'
import { arabicFigure, chineseFigure, readMagnitude, scaleWords } from '../magnitude.js'
import { units } from '../unit.js'

/** What a cell of a table holds. */
export interface CellContent {
  /** Its text without the spaces around it; empty for an empty cell. */
  readonly text: string
  readonly span: Span
  /**
   * `number`: one figure and nothing else; `percent`: a figure with %; `blank`: nothing, or a mark
   * that stands for nothing (— / 无); `text`: anything else, an approximate figure (约300) too.
   */
  readonly kind: 'number' | 'percent' | 'blank' | 'text'
  readonly value?: number
  readonly precision?: number
  readonly unit?: string
}

const blank = /^(?:[-—–－―/／\\*·.…]{1,4}|无|空)?$/
const figure = new RegExp(
  `^(?<minus>[-−－])?(?<figure>(?:${arabicFigure})|${chineseFigure})\\s?(?<scale>${scaleWords})?\\s?(?<unit>${units.join('|')})?$`,
)
const percent = /^[-−－+＋]?[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,6})?\s?[%％‰]$/

/** Reads one cell, given by its place in the table's text. */
export function readCell(whole: string, { start, end }: Span): CellContent {
  const raw = whole.slice(start, end)
  const text = raw.trim()
  const from = start + raw.length - raw.trimStart().length
  const at = { text, span: span(from, from + text.length) }
  if (blank.test(text)) return { ...at, kind: 'blank' }
  if (percent.test(text)) return { ...at, kind: 'percent' }
  const groups = text.length <= 40 ? figure.exec(text)?.groups : undefined
  const read = groups && readMagnitude(groups.figure! + (groups.scale ?? ''))
  // 一 and 十 stand in the column of ordinals as often as they count.
  if (!read || (/^[^0-9０-９]/.test(groups.figure!) && !groups.unit)) return { ...at, kind: 'text' }
  return {
    ...at,
    kind: 'number',
    value: groups.minus ? -read.value : read.value,
    precision: read.precision,
    ...(groups.unit ? { unit: groups.unit } : {}),
  }
}
