import type { Block } from '../../block.js'
import { span } from '../../span.js'
import { isFigure, isHeadFigure, isNothing, isProse } from './cell.js'
import { type Cell, cellOf, emptyCell, type Row, textOf } from './row.js'

/** A line with the tabs around its words, which a block leaves out. */
export interface SpacedLine {
  readonly block: Block
  readonly tabsBefore: number
  readonly tabsBehind: number
}

/** How the columns of a line are told apart. */
type Split = (line: SpacedLine) => Row

const blanks = /[ \t\u3000\u00a0]+/g
/** Words of two characters that are set wide, as a table has them: 合　计. */
const wideWord =
  /(?<=合)[ \u3000]+(?=计)|(?<=小)[ \u3000]+(?=计)|(?<=总)[ \u3000]+(?=[计数])|(?<=共)[ \u3000]+(?=计)|(?<=单)[ \u3000]+(?=位)|(?<=项)[ \u3000]+(?=目)|(?<=类)[ \u3000]+(?=[别型])|(?<=[件人次户数])[ \u3000]+(?=[数次量])|(?<=金)[ \u3000]+(?=额)|(?<=序)[ \u3000]+(?=号)|(?<=名)[ \u3000]+(?=称)|(?<=地)[ \u3000]+(?=区)|(?<=部)[ \u3000]+(?=门)/g

/** Lines over and under a table: its caption, its unit, notes, sentences. */
const beside =
  /^(?:附?表\s?[0-9０-９一二三四五六七八九十]|单位[：:]|[（(]?(?:注|说明|备注|数据来源)[：:])|[。；]$/

/** True for a line with words side by side. */
export const isSpaced = ({ text }: Block): boolean =>
  /\S[ \t\u3000\u00a0]+\S/.test(text) && !beside.test(text)

/** The rows that a tab or spaces part into columns, with the lines that they stand on. */
export function readSpaced(
  lines: readonly SpacedLine[],
): { readonly rows: readonly Row[]; readonly from: number; readonly to: number } | undefined {
  const tabbed = lines.every(
    ({ block, tabsBefore, tabsBehind }) => tabsBefore + tabsBehind > 0 || block.text.includes('\t'),
  )
  const splits: readonly Split[] = tabbed ? [byTabs, byGaps(isWide)] : [byGaps(isWide)]
  const before = Math.min(...lines.map(({ tabsBefore }) => tabsBefore))
  const behind = Math.min(...lines.map(({ tabsBehind }) => tabsBehind))
  const inner = lines.map(line => ({
    ...line,
    tabsBefore: line.tabsBefore - before,
    tabsBehind: line.tabsBehind - behind,
  }))
  for (const split of splits) {
    const found = longest(inner, split, split === byTabs ? holdsFigures : isFilled)
    if (found) return found
  }
  return longest(
    inner,
    byGaps(() => true),
    isAllFigures,
  )
}

const isWide = (written: string): boolean => written !== ' '

/** A tab for each border, so that a cell may be empty. */
function byTabs({ block, tabsBefore, tabsBehind }: SpacedLine): Row {
  const tabs = [...block.text.matchAll(/\t/g)].map(({ index }) => index)
  const starts = [0, ...tabs.map(index => index + 1)]
  const ends = [...tabs, block.text.length]
  const empty = (count: number) => Array.from({ length: count }, () => emptyCell(block))
  const first: Cell[] = Array.from({ length: tabsBefore }, () => cellOf(block, span(0, 0)))
  const cells = starts.map((start, index) => cellOf(block, span(start, ends[index]!)))
  return [...first, ...cells, ...empty(tabsBehind)]
}

/** Parts at every blank, or only at those that are wider than one between two words. */
const byGaps =
  (isGap: (written: string) => boolean): Split =>
  ({ block }) => {
    const { text } = block
    const within = new Set([...text.matchAll(wideWord)].map(({ index }) => index))
    const cells: Cell[] = []
    let from = 0
    for (const { 0: written, index } of text.matchAll(blanks)) {
      if (within.has(index) || !isGap(written)) continue
      cells.push(cellOf(block, span(from, index)))
      from = index + written.length
    }
    return [...cells, cellOf(block, span(from, text.length))]
  }

/**
 * The rows of one length, where they prove to be a table. A line before them may be its caption
 * (统计表　　单位：件); one behind them that has other columns leaves open what they are.
 */
function longest(
  lines: readonly SpacedLine[],
  split: Split,
  isTable: (body: readonly Row[]) => boolean,
): { rows: readonly Row[]; from: number; to: number } | undefined {
  const all = lines.map(split)
  const columns = all.at(-1)!.length
  let from = all.length
  while (from > 0 && all[from - 1]!.length === columns) from--
  const rows = all.slice(from)
  if (rows.length < 3 || columns < 2) return undefined
  if (all.slice(0, from).some(row => row.some(cell => isHeadFigure(textOf(cell))))) return undefined
  const isHeadless = rows[0]!.some(cell => isHeadFigure(textOf(cell)))
  if (isHeadless && from > 0) return undefined
  if (rows.some(row => row.some(cell => isProse(textOf(cell))))) return undefined
  const body = isHeadless ? rows : rows.slice(1)
  return isTable(body) ? { rows, from, to: lines.length } : undefined
}

/** A column of figures, empty cells among them. */
function figureColumns(body: readonly Row[]): boolean[] {
  return body[0]!.map((_, column) => {
    const texts = body.map(row => textOf(row[column]!))
    const isOwn = texts.every(text => isFigure(text) || isNothing(text))
    return isOwn && texts.filter(isFigure).length > 1
  })
}

/** Words, and behind them a column of figures. */
const isFilled = (body: readonly Row[]): boolean => figureColumns(body).slice(1).some(Boolean)

/** One blank between columns is proof only where there is nothing but figures behind the words. */
function isAllFigures(body: readonly Row[]): boolean {
  const columns = figureColumns(body)
  const words = columns.indexOf(false)
  // Ordinals may stand before the words.
  return (
    (words === 0 || words === 1) &&
    words < columns.length - 1 &&
    columns.every((isOwn, at) => isOwn === (at !== words))
  )
}

/** Tabs stand for columns by themselves; figures among them tell a table from an indented list. */
const holdsFigures = (body: readonly Row[]): boolean =>
  body[0]!.some((_, column) => {
    const texts = body.map(row => textOf(row[column]!)).filter(text => !isNothing(text))
    return column > 0 && texts.length > 1 && texts.filter(isFigure).length * 2 >= texts.length
  })
