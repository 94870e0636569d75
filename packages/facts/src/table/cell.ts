import { type Span, span } from '@hegao/document'
import { arabicFigure, chineseFigure, readMagnitude, scaleWords } from '../magnitude.js'
import { units } from '../unit.js'

/** What a cell of a table holds. */
export interface CellContent {
  /** Its text without the spaces around it; empty for an empty cell. */
  readonly text: string
  readonly span: Span
  /**
   * `number`: one figure, perhaps with a remark that holds no other or a part of it (12（含移送2件）, 12①); `percent`: a
   * figure with %; `blank`: nothing, or a mark that stands for nothing (— / 无); `text`: anything else,
   * an approximate figure (约300) too.
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
const percent =
  /^(?<sign>[-−－+＋]?)(?<figure>[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,6})?)\s?(?<mark>[%％‰])$/
/**
 * A remark behind a figure, or the sign of one below the table. A figure in it may be the one that counts, but for
 * one that is a part: 26（含移送2件）.
 */
const remark =
  /\s?(?:[（(](?:[^（）()0-9０-９]{1,20}|(?:其中|含|包[含括])[^（）()]{1,20})[）)]|[（([［]?注[0-9０-９]{0,2}[）)\]］]?|[①-⑳※*＊]{1,3})$/
/** 约300, 12、15: figures that were not read. A head has years, months and ordinals. */
const unread = /[0-9０-９]|^[约近逾超].{0,4}[百千万]/
const headFigure = /[年月日号]|季度|第|^[（([]?[0-9０-９]{1,2}[）)\].、．](?![0-9０-９])/
/** Between groups of half-width digits: 1，234. No other comma makes a figure, and only between groups of three. */
const wideComma = /(?<=[0-9])，(?=[0-9])/g

/** Reads one cell, given by its place in the table's text. */
export function readCell(whole: string, { start, end }: Span): CellContent {
  const raw = whole.slice(start, end)
  const text = raw.trim()
  const from = start + raw.length - raw.trimStart().length
  const at = { text, span: span(from, from + text.length) }
  if (blank.test(text)) return { ...at, kind: 'blank' }
  const rate = percent.exec(text)?.groups
  if (rate) return { ...at, kind: 'percent', ...readRate(rate.figure!, rate.sign!, rate.mark!) }
  const groups =
    text.length <= 40
      ? figure.exec(text.replace(remark, '').replace(wideComma, ','))?.groups
      : undefined
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

/** The figure of a percentage; one of a thousand has none. */
function readRate(
  written: string,
  sign: string,
  mark: string,
): Pick<CellContent, 'value' | 'precision'> {
  const read = mark === '‰' ? undefined : readMagnitude(written)
  if (!read) return {}
  return { ...read, value: /[-−－]/.test(sign) ? -read.value : read.value }
}

/** True for a mark in the place of a figure, and for figures that were not read: what there is, is unknown. */
export const isWithheld = ({ kind, text }: CellContent): boolean =>
  kind === 'blank' ? text !== '' : kind === 'text' && unread.test(text) && !headFigure.test(text)
