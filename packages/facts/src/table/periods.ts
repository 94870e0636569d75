import { readFigure } from '../scan/time/year.js'
import type { LineLabel } from './label.js'
import type { Plan } from './plan.js'

/** A stretch of the year that a line is of. */
interface Stretch {
  readonly line: number
  /** Its first month, and the one behind its last. */
  readonly from: number
  readonly to: number
  /** What it counts: 许可 of 一季度许可. */
  readonly matter: string
}

const stretch =
  /第?(?<quarter>[一二三四1-4１-４])季度|(?<half>[上下])半年|(?<![—–\-－至~～0-9０-９])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|(?<year>全年)/
/** 全年合计 is 全年. */
const counted = /[合总共]计|累计|小计/
const lengths = [1, 3, 6]

/**
 * Quarters that are sums of their months, half-years, and the year (全年) that is the sum of any of these, where all of
 * them are there.
 */
export function planPeriods(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  const stretches = at.flatMap(line => readStretch(line, labels[line]!) ?? [])
  return stretches
    .filter(({ from, to }) => to - from > 1)
    .flatMap(whole => {
      const alike = stretches.filter(({ matter }) => matter === whole.matter)
      const readings = lengths
        .map(length => partsOf(whole, alike, length).map(({ line }) => line))
        .filter(reading => reading.length > 0)
      const isTwice = alike.filter(one => areOne(one, whole)).length > 1
      if (isTwice || readings.length === 0) return []
      return [{ total: whole.line, readings, weak: false, mayExceed: false, isOfTime: true }]
    })
}

/** The stretches of a length that make up the whole, in their order; none where one is missing or is there twice. */
function partsOf({ from, to }: Stretch, alike: readonly Stretch[], length: number): Stretch[] {
  const parts = alike.filter(
    one => one.to - one.from === length && one.from >= from && one.to <= to,
  )
  const starts = new Set(parts.map(one => one.from))
  const count = (to - from) / length
  return count > 1 && parts.length === count && starts.size === count
    ? parts.toSorted((a, b) => a.from - b.from)
    : []
}

const areOne = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to

function readStretch(line: number, { name, role, addable }: LineLabel): Stretch | undefined {
  const match = role === 'never' || !addable ? undefined : stretch.exec(name)
  const groups = match?.groups
  if (!match || !groups) return undefined
  const matter = name.replace(match[0], '').replace(counted, '')
  const of = (from: number, to: number): Stretch => ({ line, from, to, matter })
  if (groups.year) return of(1, 13)
  if (groups.half) return groups.half === '上' ? of(1, 7) : of(7, 13)
  const figure = readFigure((groups.quarter ?? groups.month)!)
  if (figure === undefined) return undefined
  return groups.month ? of(figure, figure + 1) : of(3 * figure - 2, 3 * figure + 1)
}
