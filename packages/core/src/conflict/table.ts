import type { Place } from '@hegao/document'
import type { Facts } from '@hegao/facts'
import { type Counted, headOf } from '../counted.js'
import { type Checked, isExact, statedCounts } from './conflict.js'

type Table = Facts['tables'][number]

/** A count of the text, and the total of the table beside it that has its name. */
export interface TableConflict {
  readonly own: Counted
  readonly label: string
  readonly total: Place & { readonly value: number }
}

/**
 * 检查企业163家, and 合计164 in the table right behind: the name and the unit are those of the total,
 * nothing narrows the count, and another total that the text has as well shows that the table is
 * of the same matter.
 */
export function unlikeItsTable(input: Checked): TableConflict[] {
  const plain = statedCounts(input).filter(isPlain)
  return input.facts.tables.flatMap(table => {
    const pairs = pairsOf(table, plain)
    const isConfirmed = pairs.some(({ value, own }) => value >= leastTelling && isGiven(value, own))
    if (!isConfirmed) return []
    return pairs
      .filter(({ value, own }) => !isGiven(value, own))
      .map(({ value, span, label, own }) => ({
        own: own[0]!,
        label,
        total: { value, paragraph: table.paragraph, span },
      }))
  })
}

/** Smaller figures are equal by chance. */
const leastTelling = 10

const isGiven = (total: number, counts: readonly Counted[]): boolean =>
  counts.some(({ value }) => value === total)

/** The totals of a table that are whole numbers, each with the counts beside it that have its name. */
function pairsOf(table: Table, counts: readonly Counted[]) {
  return table.sums.flatMap(({ total, by }) => {
    const label = by === 'row' ? total.rowLabel : total.columnLabel
    const own = counts.filter(
      count =>
        isBeside(count.paragraph, table) &&
        count.quantity!.unit === total.unit &&
        isCalled(count, label),
    )
    return own.length > 0 && total.precision === 1
      ? [{ value: total.value!, span: total.span, label, own }]
      : []
  })
}

/** An exact count of the whole year and the own area, nothing narrowing it. */
const isPlain = (count: Counted): boolean =>
  isExact(count) &&
  count.quantity!.precision === 1 &&
  count.headFrom !== 'earlier' &&
  count.subject === undefined &&
  count.qualifiers.length === 0 &&
  count.setting.scope.name === '' &&
  count.time?.kind === 'year' &&
  count.setting.time.part === ''

/** 检查企业, or 行政处罚 of 办理行政处罚案件. */
const isCalled = (count: Counted, label: string): boolean =>
  (count.verb?.text ?? '') + headOf(count) === label || headOf(count) === label

const isBeside = (paragraph: number, table: Table): boolean =>
  paragraph === table.paragraph - 1 || paragraph === table.paragraph + 1
