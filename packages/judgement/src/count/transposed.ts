import type { Draft } from '@hegao/document'
import { comparable } from '@hegao/facts'
import { groupBy } from '../group.js'
import { type Checked, type Conflict, exactCounts } from './conflict.js'
import type { Counted } from './counted.js'
import type { TableConflict } from './table.js'

/** Of smaller numbers two may have the same digits by chance: 12 and 21. */
const smallest = 100
/** 案件 may be any. */
const shortestNoun = 3
const longestNoun = 12
/** No draft has more numbers of the same digits; of those in a list some are looked at. */
const mostAlike = 8

/**
 * 查处治安案件2839起……对2389起治安案件逐案评查: the same noun before the one figure and behind the other, the same
 * year and scope, and the same digits in another order.
 */
export function withDigitsTransposed(input: Checked): Conflict[] {
  const { draft } = input
  const counts = exactCounts(input).filter(
    ({ value, quantity }) => value >= smallest && quantity!.precision === 1,
  )
  return [...groupBy(counts, ({ value }) => digitsOf(value)).values()].flatMap(alike =>
    alike.flatMap((own, index) => {
      if (own.headFrom !== 'behind' || own.verb !== undefined) return []
      const near = alike.slice(Math.max(0, index - mostAlike), index + mostAlike)
      const other = near
        .slice(0, near.indexOf(own))
        .findLast(one => one.value !== own.value && haveOneNoun(one, own, draft))
      if (!other || isToldAgain(own, other, near, draft)) return []
      return [{ own, other }]
    }),
  )
}

/** In a row of a table a figure has to be this long: it stands beside others. */
const smallestInTable = 1000
/** 目录 of 政务数据资源目录6842条 and of the row 数据目录（条）. */
const sharedEnd = 2

/**
 * 目录6824条, and 6842 in the row 数据目录（条）: the same unit and the same end of the name, the same digits
 * in another order, and the text's number nowhere in the table.
 */
export function unlikeItsRow(input: Checked): TableConflict[] {
  const { draft, facts } = input
  const counts = exactCounts(input).filter(
    ({ value, quantity }) => value >= smallestInTable && quantity!.precision === 1,
  )
  const times = groupBy(counts, ({ value }) => value)
  const cells = groupBy(
    counts.length === 0 ? [] : facts.tables.flatMap(cellsOf),
    ({ cell, unit }) => `${digitsOf(cell.value!)}${unit}`,
  )
  return counts.flatMap((own): TableConflict[] => {
    const name = wordsBefore(own, draft).slice(-sharedEnd)
    const found =
      cells.get(`${digitsOf(own.value)}${own.quantity!.unit}`)?.slice(0, mostAlike) ?? []
    // Another place of the text has the number, or the table itself.
    const isMeant =
      times.get(own.value)!.length > 1 || found.some(({ cell }) => cell.value === own.value)
    const alike = found.filter(({ cell }) => plainLabel(cell.rowLabel).endsWith(name))
    const [only] = alike
    if (isMeant || name.length < sharedEnd || !only || alike.length > 1) return []
    const { paragraph, cell } = only
    const place = { paragraph, span: cell.span }
    return [{ own, label: cell.rowLabel, by: 'row', value: cell.value!, cell: place }]
  })
}

/** The whole numbers of a table that have a unit. */
const cellsOf = ({ paragraph, cells }: Checked['facts']['tables'][number]) =>
  cells.flatMap(cell =>
    cell.value !== undefined && cell.precision === 1 && cell.unit !== undefined
      ? [{ paragraph, cell, unit: cell.unit }]
      : [],
  )

const plainLabel = (label: string): string =>
  label.replace(/[（(].{0,8}$/, '').replace(/总?数量?$/, '')

const digitsOf = (value: number): string => [...String(value)].toSorted().join('')

/** True where the words right before the one figure are those right behind the other. */
function haveOneNoun(one: Counted, own: Counted, draft: Draft): boolean {
  if (!comparable(one.quantity!.unit, own.quantity!.unit) || !areOfOneTime(one, own)) return false
  const before = wordsBefore(one, draft)
  const behind = wordsBehind(own, draft)
  for (let length = Math.min(before.length, behind.length); length >= shortestNoun; length--)
    if (before.endsWith(behind.slice(0, length))) return true
  return false
}

const areOfOneTime = ({ setting: a }: Counted, { setting: b }: Counted): boolean =>
  a.scope.name === b.scope.name && a.time.year === b.time.year && a.time.part === b.time.part

/** True where another place has the second number, too: then both are meant. */
const isToldAgain = (
  own: Counted,
  other: Counted,
  alike: readonly Counted[],
  draft: Draft,
): boolean =>
  alike.some(
    one =>
      one !== own &&
      one !== other &&
      one.value === own.value &&
      comparable(one.quantity!.unit, own.quantity!.unit) &&
      (haveOneNoun(one, own, draft) ||
        beginAlike(wordsBehind(one, draft), wordsBehind(own, draft))),
  )

const beginAlike = (a: string, b: string): boolean =>
  a.length >= shortestNoun && a.slice(0, shortestNoun) === b.slice(0, shortestNoun)

function wordsBefore({ paragraph, quantity }: Counted, { paragraphs }: Draft): string {
  const { text } = paragraphs[paragraph]!
  const before = text.slice(0, quantity!.span.start).slice(-longestNoun)
  return /[\u3400-\u9fff]{0,12}$/.exec(before)![0]
}

function wordsBehind({ paragraph, quantity }: Counted, { paragraphs }: Draft): string {
  const { text } = paragraphs[paragraph]!
  const behind = text.slice(quantity!.span.end).slice(0, longestNoun)
  return /^[\u3400-\u9fff]{0,12}/.exec(behind)![0]
}
