import type { TableCell } from '../types.js'
import { isRateHead, type Meant } from './clause.js'
import type { Frame } from './frame.js'

/** The cell that a figure should be, with the heads that it stands under. */
export interface Spot {
  readonly cell: TableCell
  readonly row: string
  readonly column: string
}

/** What is known of a figure besides the words of its clause. */
export interface Around {
  readonly isRate: boolean
  /** The row that the sentence, or the heading above it, named before. */
  readonly row?: string
  /** The year that the sentence names before. */
  readonly year?: number
  /** The year that the report is of. */
  readonly reportYear?: number
}

const changeHead = /增减|增长|[增降]幅|增速|升降|变[化动]|同比|[较比]上年|[+＋±]/
const notOwn = /计划|目标|任务|预算|累计|上年|去年|同期/

/** Finds the cell; `undefined` where the words leave open which it is. */
export function spotOf(meant: Meant, frame: Frame, around: Around): Spot | undefined {
  const row = meant.row ?? (meant.isWhole ? undefined : around.row) ?? frame.wholeRow
  const year = meant.year ?? around.year
  if (row === undefined || isOfOther(frame, year, around.reportYear, meant.area)) return undefined
  const column = columnOf(meant, frame, around.isRate, year ?? around.reportYear)
  const cell = column === undefined ? undefined : frame.cellAt(row, column)
  const isNumber = cell?.kind === 'number' || cell?.kind === 'percent'
  return isNumber && column !== undefined ? { cell, row, column } : undefined
}

const area = /全[国省市县区州盟旗镇乡局]/

/** True for another year than the table, or else the report, is of; for 全省 where the table speaks of 全市. */
function isOfOther(
  { years, words }: Frame,
  said: number | undefined,
  reportYear: number | undefined,
  where: string | undefined,
): boolean {
  const year = said ?? reportYear
  if (year !== undefined && !(years.length > 0 ? years : [reportYear]).includes(year)) return true
  return where !== undefined && area.test(words) && !words.includes(where)
}

function columnOf(
  { column, row, isChange, isTold }: Meant,
  { columns, wholeColumn }: Frame,
  isRate: boolean,
  year: number | undefined,
): string | undefined {
  if (column !== undefined) return column
  const alike = columns.filter(({ label }) => isRateHead(label) === isRate)
  const [only, ...more] = alike.filter(({ label }) => changeHead.test(label) === isChange)
  if (isChange) return more.length === 0 ? only?.label : undefined
  if (row === undefined && !isTold) return undefined
  const ofYear = alike.filter(
    ({ label }) => label.includes(`${year}`) && !changeHead.test(label) && !notOwn.test(label),
  )
  if (ofYear.length > 0) return ofYear.length === 1 ? ofYear[0]!.label : undefined
  if (only && more.length === 0) return only.label
  return isRate ? undefined : wholeColumn
}
