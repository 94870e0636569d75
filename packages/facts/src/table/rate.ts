import { isPercentOf, readings } from '../interval.js'
import type { TableCell, TableRate } from '../types.js'
import { directionsOf, finder, ordered } from './direction.js'
import { isRounded, type LineLabel } from './label.js'

/** 化解率, 办结率（%）: the words before 率 name what is counted. Rates of growth and of a plan are no such rates. */
const rateHead = /^(?<stem>[\u3400-\u9fff]{2,6})率$/
const otherRate = /增|降|同比|环比|占|比率|年均|平均|完成|达标|覆盖|普及|利用|周转|执行|预算/
/** A column is a rate of two others where at least so many rows say so. */
const leastRight = 3

/** Rates whose two columns are named by what they are: 完成率 of 目标 and 完成. */
const named: readonly {
  readonly rate: RegExp
  readonly part: RegExp
  readonly whole: RegExp
}[] = [
  {
    rate: /^(?:目标|任务|计划|预算)?(?:完成|执行)(?:率|比例|进度)$/,
    part: /^(?:实际|已)?(?:完成|执行)(?:数|额|量|情况|值|任务)?$/,
    whole: /^(?:年度|全年|年初)?(?:目标|计划|任务|预算|应完成)(?:任务)?(?:数|额|量|值)?$/,
  },
  {
    rate: /^(?:为|占|完成)(?:年初|调整)?预算数?的?(?:[%％]|比例|百分比)?$/,
    part: /^(?:决算|执行|支出|收入|完成)数?$/,
    whole: /^(?:年初|调整|调整后)?预算数?$/,
  },
  {
    rate: /^为(?:上年|去年)(?:决算|执行|完成)?数?的?(?:[%％]|比例|百分比)?$/,
    part: /^(?:本年)?(?:决算|执行|支出|收入|完成)数?$/,
    whole: /^(?:上年|去年)(?:决算|执行|支出|收入|完成)?数?$/,
  },
]

interface Columns {
  readonly own: number
  readonly part: number
  readonly whole: number
}

/**
 * The rates of a table, each with the figures of its row that it comes out of: 件数 57, 化解数 55, 化解率 96.5%. The
 * counted column is named by the rate; its whole is named too, or the column of which most rows are that rate.
 */
export function readRates(
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): readonly TableRate[] {
  const direction = directionsOf(rows, columns).find(({ by }) => by === 'row')!
  const cellAt = finder(cells, direction)
  const lines = ordered(cells.map(direction.line)).filter(line => rows[line]!.addable)
  const places = ordered(cells.filter(({ kind }) => kind !== 'blank').map(direction.place))
  const counts = places.filter(
    place => columns[place]!.addable && lines.some(line => cellAt(line, place)?.kind === 'number'),
  )
  return places.flatMap((own, plan) => {
    const read = (meant: Columns) => lines.flatMap(line => rateOf(cellAt, line, meant, plan))
    const told = namedColumns(own, counts, columns)
    if (told) return read(told).filter(one => one.part.unit === one.whole.unit && !isReversed(one))
    const part = countOf(columns[own]!, counts, columns)
    const candidates = counts
      .filter(place => part !== undefined && place !== part)
      .map(place => read({ own, part: part!, whole: place }))
      .filter(isTold)
    return candidates.length === 1 ? candidates[0]! : []
  })
}

/** The columns of a rate that both are named by what they are. */
function namedColumns(
  own: number,
  counts: readonly number[],
  columns: readonly LineLabel[],
): Columns | undefined {
  const kind = named.find(({ rate }) => rate.test(columns[own]!.name))
  const only = (words: RegExp) => {
    const found = counts.filter(place => words.test(columns[place]!.name))
    return found.length === 1 ? found[0] : undefined
  }
  const [part, whole] = kind ? [only(kind.part), only(kind.whole)] : []
  return part === undefined || whole === undefined ? undefined : { own, part, whole }
}

/** The column that the rate names: 化解数 of 化解率; 已整改 of 整改率, where 未整改 stands beside it. */
function countOf(
  { name, words }: LineLabel,
  counts: readonly number[],
  columns: readonly LineLabel[],
): number | undefined {
  const stem = rateHead.exec(name)?.groups?.stem
  if (!stem || otherRate.test(words)) return undefined
  const found = counts.filter(place => columns[place]!.name.includes(stem))
  const done = found.filter(place => columns[place]!.name === `已${stem}`)
  const rest = found.filter(place => columns[place]!.name === `未${stem}`)
  const isOpposed = found.length === 2 && done.length === 1 && rest.length === 1
  return isOpposed ? done[0] : found.length === 1 ? found[0] : undefined
}

function rateOf(
  cellAt: (line: number, place: number) => TableCell | undefined,
  line: number,
  { own, part: partAt, whole: wholeAt }: Columns,
  plan: number,
): TableRate[] {
  const [share, part, whole] = [own, partAt, wholeAt].map(place => cellAt(line, place))
  if (share?.value === undefined || part?.kind !== 'number' || whole?.kind !== 'number') return []
  if (!part.value || !whole.value) return []
  const rounded = isRounded(part.rowLabel + part.columnLabel + (part.unit ?? ''))
  return [{ by: 'row', plan, share, part, whole, rounded }]
}

/** True where the rows say of which column it is a rate: most of them fit, and not only those of 100 %. */
function isTold(rates: readonly TableRate[]): boolean {
  const right = rates.filter(fits)
  const telling = right.filter(({ part, whole }) => part.value !== whole.value)
  return right.length >= leastRight && telling.length > 1 && right.length > rates.length / 2
}

/** Where less is better, 80 of 100 may be 120 %, or 125 %. */
const isReversed = ({ share, part, whole }: TableRate): boolean =>
  [2 - part.value! / whole.value!, whole.value! / part.value!].some(
    rate => Math.abs(rate * 100 - share.value!) <= share.precision! && part.value !== whole.value,
  )

function fits({ share, part, whole, rounded }: TableRate): boolean {
  const figureOf = ({ value, precision }: TableCell, unit: string) =>
    readings({ value: value!, precision: precision!, unit })
  const unit = rounded ? '元' : '件'
  return isPercentOf(figureOf(share, '%'), figureOf(part, unit), figureOf(whole, unit))
}
