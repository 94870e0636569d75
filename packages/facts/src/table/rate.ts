import { isPercentOf, readings } from '../interval.js'
import type { TableCell, TableShare } from '../types.js'
import { directionsOf, finder, ordered } from './direction.js'
import { isRounded, type LineLabel } from './label.js'

/** 化解率, 办结率（%）: the words before 率 name what is counted. Rates of growth and of a plan are no such rates. */
const rateHead = /^(?<stem>[\u3400-\u9fff]{2,6})率$/
const otherRate = /增|降|同比|环比|占|比率|年均|平均|完成|达标|覆盖|普及|利用|周转|执行|预算/
/** A column is a rate of two others where at least so many rows say so. */
const leastRight = 3

/**
 * The rates of a table, each with the figures of its row that it comes out of: 件数 57, 化解数 55, 化解率 96.5%. The
 * counted column is named by the rate; its whole is the column of which most rows are that rate.
 */
export function readRates(
  cells: readonly TableCell[],
  rows: readonly LineLabel[],
  columns: readonly LineLabel[],
): readonly TableShare[] {
  const direction = directionsOf(rows, columns).find(({ by }) => by === 'row')!
  const cellAt = finder(cells, direction)
  const lines = ordered(cells.map(direction.line)).filter(line => rows[line]!.addable)
  const places = ordered(cells.filter(({ kind }) => kind !== 'blank').map(direction.place))
  const counts = places.filter(
    place => columns[place]!.addable && lines.some(line => cellAt(line, place)?.kind === 'number'),
  )
  return places.flatMap((own, plan) => {
    const stem = rateHead.exec(columns[own]!.name)?.groups?.stem
    if (!stem || otherRate.test(columns[own]!.words)) return []
    const named = counts.filter(place => columns[place]!.name.includes(stem))
    const [part] = named
    if (part === undefined || named.length > 1) return []
    const candidates = counts
      .filter(place => place !== part)
      .map(place => lines.flatMap(line => rateOf(cellAt, line, { own, part, whole: place, plan })))
      .filter(isTold)
    return candidates.length === 1 ? candidates[0]! : []
  })
}

interface Columns {
  readonly own: number
  readonly part: number
  readonly whole: number
  readonly plan: number
}

function rateOf(
  cellAt: (line: number, place: number) => TableCell | undefined,
  line: number,
  { own, part: partAt, whole: wholeAt, plan }: Columns,
): TableShare[] {
  const [share, part, whole] = [own, partAt, wholeAt].map(place => cellAt(line, place))
  if (share?.value === undefined || part?.kind !== 'number' || whole?.kind !== 'number') return []
  if (!part.value || !whole.value) return []
  const rounded = isRounded(part.rowLabel + part.columnLabel + (part.unit ?? ''))
  return [{ by: 'row', plan, share, part, whole, rounded }]
}

/** True where the rows say of which column it is a rate: most of them fit, and not only those of 100 %. */
function isTold(rates: readonly TableShare[]): boolean {
  const right = rates.filter(fits)
  const telling = right.filter(({ part, whole }) => part.value !== whole.value)
  return right.length >= leastRight && telling.length > 1 && right.length > rates.length / 2
}

function fits({ share, part, whole, rounded }: TableShare): boolean {
  const figureOf = (cell: TableCell, unit: string) => {
    const { span, value, precision } = cell
    return readings({ span, value: value!, precision: precision!, unit })
  }
  const unit = rounded ? '元' : '件'
  return isPercentOf(figureOf(share, '%'), figureOf(part, unit), figureOf(whole, unit))
}
