import { comparable } from '@hegao/facts'
import { groupBy } from '../group.js'
import { type Checked, type Conflict, isExact, statedCounts } from './conflict.js'
import {
  type Counted,
  headOf,
  identityOf,
  inOneSentence,
  isSpecific,
  shareTopic,
} from './counted.js'

/**
 * 受理行政复议案件28件……受理行政复议案件26件: the same noun, verb, subject, qualifiers, scope and period,
 * of a thing that has one number a year, in two sentences on one topic, with two values that no
 * rounding explains. Three values and more are a series, not a slip.
 */
export function countedTwice(input: Checked): Conflict[] {
  // What is named once needs no closer look, and that is nearly all.
  const alike = [...groupBy(statedCounts(input).filter(isExact), headOf).values()].filter(
    counts => counts.length > 1,
  )
  const specific = alike.flat().filter(count => isSpecific(count, input.catalogue))
  const groups = groupBy(specific, identityOf)
  return [...groups.values()].flatMap(([first, ...rest]) => {
    const others = rest.filter(
      count =>
        !agree(count, first!) &&
        comparable(count.quantity!.unit, first!.quantity!.unit) &&
        shareTopic(count, first!) &&
        !inOneSentence(count, first!, input.draft),
    )
    const isSlip = new Set(others.map(({ value }) => value)).size === 1
    return isSlip ? [{ own: others[0]!, other: first! }] : []
  })
}

/** 1.2万件 is 12034件, rounded or cut off. */
const agree = (a: Counted, b: Counted): boolean =>
  Math.abs(a.value - b.value) < Math.max(a.quantity!.precision, b.quantity!.precision)
