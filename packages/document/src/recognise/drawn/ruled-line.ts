import type { Block } from '../../block.js'
import { span } from '../../span.js'
import { cellOf, emptyCell, type Row, textOf } from './row.js'

/** The lines between columns: of a keyboard, and of characters made to draw with. */
const upright = '|｜\\u2502\\u2503\\u2551\\u2506\\u2507\\u250a\\u250b'
/** Where a rule meets them within a line: the cells beside it reach over several rows. */
const branch = '\\u250c-\\u254b\\u2552-\\u256c'
const dash = '\\u2500\\u2501\\u2550\\u2504\\u2505\\u2508\\u2509'
const hasUpright = new RegExp(`[${upright}]`)
const hasBranch = new RegExp(`[${branch}]`)
const border = new RegExp(`[${upright}${branch}]`, 'g')
/** A line that only parts rows: |---|---|, ├──┼──┤, +---+---+. */
const rule = /^[-—–─=+:|｜\s\u2500-\u257f]{2,}$/
const hasDash = new RegExp(`[-—–=${dash}]`)
/** A row of dashes alone parts anything. */
const crossing = /[|｜+\u2502-\u254b\u2551-\u257f]/
const onlyDashes = new RegExp(`^[${dash}]+$`)
const anyDash = new RegExp(`[${dash}]`)
const drawnSign = new RegExp(`[${upright}${branch}${dash}]`)
/** Signs as wide as a Chinese character. */
const wide = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef“”‘’—…]/

/** Where a line between columns stands: behind so many letters, and so many signs that draw lines. */
interface Border {
  readonly width: number
  readonly drawn: number
}

/** A line of a table that is drawn with lines between its columns. */
export interface RuledLine {
  readonly block: Block
  readonly cells: Row
  /** Those within the line, and its end. */
  readonly borders: readonly Border[]
  /** True where it begins and ends with one. */
  readonly framed: boolean
  /** True where they are of the characters made to draw with. */
  readonly isDrawn: boolean
  /** True where a rule goes through some of its columns: its words belong to the line before too. */
  readonly isBranched: boolean
}

/** True for a line that may belong to such a table. */
export const isRuled = ({ text }: Block): boolean => hasUpright.test(text) || isRule(text)

/** True for a line that parts rows and has no words. */
export const isRule = (text: string): boolean => rule.test(text) && hasDash.test(text)

/** True for a rule that shows where the columns are. */
export const ruleCrosses = (text: string): boolean => crossing.test(text)

/** Reads the cells of a line; nothing where words and a rule are mixed in one of them. */
export function readLine(block: Block): RuledLine | undefined {
  const { text } = block
  const at = [...text.matchAll(border)].map(({ index }) => index)
  const opens = at[0] === 0
  const closes = at.length > 1 && at.at(-1) === text.length - 1
  const inner = at.slice(opens ? 1 : 0, closes ? -1 : undefined)
  const starts = [opens ? 1 : 0, ...inner.map(index => index + 1)]
  const ends = [...inner, closes ? text.length - 1 : text.length]
  const cells = starts.map((start, column) => {
    const cell = cellOf(block, span(start, ends[column]!))
    return onlyDashes.test(textOf(cell)) ? emptyCell(block) : cell
  })
  if (cells.some(cell => anyDash.test(textOf(cell)))) return undefined
  return {
    block,
    cells,
    borders: bordersOf(text, [...inner, ends.at(-1)!]),
    framed: opens && closes,
    isDrawn: /[\u2500-\u257f]/.test(text),
    isBranched: hasBranch.test(text),
  }
}

function bordersOf(text: string, at: readonly number[]): Border[] {
  let [width, drawn, from] = [0, 0, 0]
  return at.map(index => {
    for (const character of text.slice(from, index)) {
      if (drawnSign.test(character)) drawn++
      else width += wide.test(character) || character.length > 1 ? 2 : 1
    }
    from = index
    return { width, drawn }
  })
}
