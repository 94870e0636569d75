import { toHalfWidth } from '../numeral.js'
import type { TableCell, TableMove, TwinYears } from '../types.js'
import { type Direction, directionsOf, finder, ordered } from './direction.js'
import { type Head, lineOf } from './head.js'
import { isRoundedCell, type LineLabel } from './label.js'
import { isShareHead } from './share.js'
import { readMove } from './written-move.js'

/** A line of values of one time. */
interface Timed {
  /** A year as written, or the one before (-1) and the own one (0). */
  readonly year: number
  /** What it counts: 案件数 of 2024年案件数. */
  readonly matter: string
}

/** What a line of changes says of itself. */
interface ChangeHead {
  /** The year that it names as its base: 较2022年. */
  readonly base?: number
  readonly matter: string
  readonly kinds: TableMove['kinds']
}

/** Lines with the values before and after, and the changes between them. */
interface Plan {
  readonly from: number
  readonly to: number
  readonly change: number
  readonly kinds: TableMove['kinds']
}

/** The changes of a table: 上年, 本年 and 增减 side by side or one below the other. */
export const readMoves = (
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
  textOf: (cell: TableCell) => string,
  mayBeRounded: boolean,
): TableMove[] =>
  directionsOf(rows, columns).flatMap(direction => movesOf(cells, direction, textOf, mayBeRounded))

function movesOf(
  cells: readonly TableCell[],
  direction: Direction,
  textOf: (cell: TableCell) => string,
  mayBeRounded: boolean,
): TableMove[] {
  const { by, along, place, line } = direction
  const plans = plansOf(along, ordered(cells.map(place)))
  const cellAt = finder(cells, direction)
  return plans.flatMap((plan, number) =>
    ordered(cells.map(line)).flatMap((each): TableMove[] => {
      const [from, to, cell] = [plan.from, plan.to, plan.change].map(at => cellAt(each, at))
      const written = cell && readMove(textOf(cell))
      if (!from || !to || !cell || !written || !areAlike(from, to)) return []
      const rounded = [from, to].some(
        cell => (mayBeRounded && cell.unit === undefined) || isRoundedCell(cell),
      )
      const kinds = kindsOf(plan.kinds, written.unit, to.kind === 'percent')
      return [{ by, plan: number, from, to, cell, written, kinds, rounded }]
    }),
  )
}

const areAlike = (a: TableCell, b: TableCell): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.value !== undefined && b.value !== undefined

/** A sign in the cell tells more than the head; of two rates the difference is written with % as well. */
function kindsOf(byHead: TableMove['kinds'], unit: string, areRates: boolean): TableMove['kinds'] {
  if (unit === '个百分点') return ['difference']
  if (areRates) return ['difference', 'percent']
  return unit === '%' ? ['percent'] : byHead
}

/** Lines of one matter and two times right before a line of changes. */
interface Pair {
  readonly a: { readonly line: number; readonly timed: Timed }
  readonly b: { readonly line: number; readonly timed: Timed }
  readonly line: number
  readonly change: ChangeHead
}

/** The pairs of a table; other changes may stand between, and the shares of each year. */
function pairsOf(labels: readonly LineLabel[], at: readonly number[]): Pair[] {
  const heads = at
    .filter(line => !isShareHead(labels[line]!.words))
    .map(line => ({
      line,
      timed: readTime(labels[line]!.words),
      change: readChange(labels[line]!.words),
    }))
  return heads.flatMap(({ line, change }, index): Pair[] => {
    if (!change) return []
    const before = heads.slice(0, index)
    const last = before.findLastIndex(head => !head.change)
    const [a, b] = [before[last - 1], before[last]]
    if (!a?.timed || !b?.timed || a.timed.matter !== b.timed.matter) return []
    return [{ a: { ...a, timed: a.timed }, b: { ...b, timed: b.timed }, line, change }]
  })
}

/** Two lines of neighbouring years before a line of changes. */
function plansOf(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  return pairsOf(labels, at).flatMap(({ a, b, line, change }): Plan[] => {
    const step = b.timed.year - a.timed.year
    if (Math.abs(step) !== 1) return []
    const [from, to] = step === 1 ? [a, b] : [b, a]
    if (change.base !== undefined && change.base !== from.timed.year) return []
    if (change.matter !== '' && change.matter !== to.timed.matter) return []
    return [{ from: from.line, to: to.line, change: line, kinds: change.kinds }]
  })
}

/** 2024年, 2024年, 同比: the two lines before a line of changes say one year. */
export const readTwinYears = (rows: readonly Head[], columns: readonly Head[]): TwinYears[] =>
  [
    { by: 'row' as const, heads: columns },
    { by: 'column' as const, heads: rows },
  ].flatMap(({ by, heads }) =>
    pairsOf(
      heads.map(({ label }) => label),
      heads.map((_, at) => at),
    ).flatMap(({ a, b, line }): TwinYears[] => {
      const isOneYear = a.timed.year === b.timed.year && a.timed.year > 0
      if (!isOneYear || heads[a.line]!.label.words !== heads[b.line]!.label.words) return []
      const [first, second, change] = [a.line, b.line, line].map(at => lineOf(heads[at]!))
      return [{ by, first: first!, second: second!, change: change! }]
    }),
  )

const own = /本年度?|今年|本期|当年/
const last = /上年度?同期|上年度?|去年同期|去年|上一年度?|上期|同期/
const year = /(20[0-9]{2})年?度?/
/** Figures of these are no values of a time by themselves. */
const noValue = /计划|目标|任务|预算|累计|结转|占比|比重|[较比]/

function readTime(words: string): Timed | undefined {
  const plain = withoutBrackets(words)
  if (noValue.test(plain) || changeWords.test(plain)) return undefined
  const time = last.exec(plain) ?? own.exec(plain) ?? year.exec(plain)
  if (!time) return undefined
  const value = time[1] ? Number(time[1]) : last.test(plain) ? -1 : 0
  return { year: value, matter: plain.replace(time[0], '') }
}

const changeWords = /增减|增长|增幅|增速|降幅|升降|变化|变动|同比|差额|±/
const changeWord =
  /(?:增减|增长|增幅|增速|降幅|升降|变化|变动|同比|差额|±)(?:情况|数量|数|量|额|值|率|幅度|百分比|百分点|比例)?|[%％]/g
const comparedWith =
  /(?:与|同)?(?:上年度?同期|上年度?|去年同期|去年|20[0-9]{2}年度?|同期)(?:相比|比)?|[较比与]/g
/** 环比 is with the month before, 年均 of several years, 目标 with what was planned. */
const otherBase = /环比|年均|平均|累计|目标|计划|预算|进度|全[市省县区国]|可比/
const rate = /[%％]|率|幅|增速|百分比|比例|百分点/
const amount = /增减(?:数|量|额|值|件|人|家|起|户|个)|变[化动](?:数|量|额|值)|差额|绝对[值数额]/

function readChange(words: string): ChangeHead | undefined {
  const plain = withoutBrackets(words)
  if (!changeWords.test(plain) || otherBase.test(plain)) return undefined
  const base = /[较比与](20[0-9]{2})年/.exec(plain)?.[1]
  const matter = plain.replace(changeWord, '').replace(comparedWith, '')
  const byWords: TableMove['kinds'] = amount.test(words)
    ? ['difference']
    : ['difference', 'percent']
  const kinds: TableMove['kinds'] = rate.test(words) ? ['percent'] : byWords
  return { matter, kinds, ...(base ? { base: Number(base) } : {}) }
}

const withoutBrackets = (words: string): string =>
  toHalfWidth(words.replace(/[（(][^（）()]{0,20}[）)]/g, ''))
