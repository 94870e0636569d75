import type { CountInClause, Figure, Rate } from '@hegao/facts'
import { isWrittenAs } from '@hegao/facts'
import { areOfOneKind } from './fraction.js'

/** The kinds of decision that correct what was decided. source: 行政复议法 第六十三至六十七条. */
const correcting: readonly string[] = ['撤销', '变更', '确认违法', '确认无效', '责令']
/** Those that leave it as it was. source: 行政复议法 第六十八、六十九条, and 驳回 of the request. */
const upholding: readonly string[] = ['维持', '驳回']
/** Those of the body itself; 市本级复议纠错率 is of some of them. */
const names: ReadonlySet<string> = new Set(
  ['', '案件', '复议', '行政复议', '复议案件', '行政复议案件'].flatMap(of =>
    ['', '直接', '综合'].map(kind => `${of}${kind}纠错率`),
  ),
)
const closing: readonly string[] = ['审结', '办结', '结案']
/** Not more kinds of ending than this leave it open how many of them were corrected. */
const mostOpen = 400

/** A rate of correction that the decisions listed before it do not come to. */
export interface Corrected {
  readonly parts: readonly [Figure, ...Figure[]]
  readonly whole: Figure
}

type Count = CountInClause

const has = (words: readonly string[], { words: said }: Count): boolean =>
  words.some(word => said.includes(word))

const sumOf = (counts: readonly Count[]): number =>
  counts.reduce((sum, { figure: { value } }) => sum + value, 0)

/**
 * 审结34件，其中维持19件、撤销5件、确认违法1件、驳回3件、终止6件，直接纠错率17.6%: where the list is of all that were closed, what was corrected
 * is known; 纠错率 without 直接 may have some of those in it that were ended or mediated.
 */
export function correctedFault(rate: Rate, name: string): Corrected | undefined {
  if (!names.has(name) || rate.figure.approximation) return undefined
  const last = rate.counts.at(-1)
  const whole = rate.counts.find(one => one.figure.span.start === last?.listedUnder?.span.start)
  if (!last || !whole || !has(closing, whole)) return undefined
  const list = rate.counts.filter(one => one.listedUnder?.span.start === whole.figure.span.start)
  const all = [whole, ...list]
  if (all.some(one => one.figure.approximation || !areOfOneKind(one.figure, whole.figure)))
    return undefined
  if (sumOf(list) !== whole.figure.value) return undefined
  const isCorrected = (one: Count) => has(correcting, one) && !has(upholding, one)
  const corrected = list.filter(isCorrected)
  const open = list.filter(one => !isCorrected(one) && !has(upholding, one))
  const mixed = list.filter(one => has(correcting, one) && has(upholding, one))
  const [first, ...more] = corrected.map(({ figure }) => figure)
  if (!first || mixed.length > 0) return undefined
  const least = sumOf(corrected)
  const most = name.includes('直接') ? least : least + sumOf(open)
  if (most - least > mostOpen) return undefined
  const ahead = [...rate.earlier, ...rate.counts].filter(
    one => !list.includes(one) && areOfOneKind(one.figure, whole.figure),
  )
  // Of those that were ended some take none for decided.
  const wholes = [
    ...ahead.map(({ figure }) => figure.value),
    whole.figure.value - sumOf(open),
    ...open.map(({ figure }) => whole.figure.value - figure.value),
  ]
  const fits = (value: number) =>
    wholes.some(
      of =>
        of >= value &&
        isWrittenAs(rate.figure, { ...first, value }, { ...whole.figure, value: of }),
    )
  for (let value = least; value <= most; value++) if (fits(value)) return undefined
  return { parts: [first, ...more], whole: whole.figure }
}
