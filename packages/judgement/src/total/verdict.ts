import type { Catalogue } from '@hegao/core'
import {
  differenceFits,
  isNear,
  isRestWord,
  partialSums,
  restFits,
  roundingOf,
  sumOfParts,
  type Total,
} from '@hegao/facts'
import { areDisjoint, mayComeAgain } from './disjoint.js'
import { mayGoThroughInstances } from './instances.js'
import {
  areAddedUp,
  areDecisions,
  areVerdicts,
  excludeEachOther,
  exhaust,
  labelsOf,
  mayBeTaken,
} from './kinds.js'
import {
  countTwice,
  isClosed,
  isTied,
  mayBeHonouredTwice,
  mayBeNested,
  mayHoldOlder,
} from './parts.js'
import { isOffByUnit } from './unit.js'

/**
 * `sum` where the parts are all of the total and do not add up to it, `exceeds` where they are more than it
 * though they may not be all; nothing where the text may be right.
 */
export function totalVerdict(total: Total, catalogue: Catalogue): 'sum' | 'exceeds' | undefined {
  const { parts, open, ends, by, alternatives, less } = total
  const whole = total.total.value
  const tolerance = roundingOf(total)
  const values = parts.map(({ quantity }) => quantity.value)
  const sum = sumOfParts(total)
  const matches = (value: number) => Math.abs(sum - value) <= tolerance
  const matchesWhole = (value: number) => Math.abs(value - whole) <= tolerance
  const others = less === undefined ? alternatives : [...alternatives, less]
  if (total.total.approximation || matches(whole) || others.some(matches)) return undefined
  if (isOffByUnit(total)) return 'sum'
  const labels = labelsOf(total)
  // What was decided is never taken from a total, nor is one kind from another: 62＋9－3－2＋18＋34 fits it by chance.
  const oneSided =
    areVerdicts(labels, catalogue) || (areAddedUp(labels, catalogue) && !labels.some(mayBeTaken))
  if (parts.length > 1 && !oneSided && differenceFits(total, tolerance)) return undefined
  const all = exhaust(labels, catalogue)
  // 小学50所、初中26所、高中10所，幼儿园120所 of 86: the list was whole before the last of them.
  // 简易110件、普通280件、撤销8件 of 390: the last is counted among the first two; but
  // 制定5件、修订4件、废止1件 of 9: one list of kinds, whatever the first two come to; so is one that ends with 其他.
  const isOneList =
    total.listed && ends && (areAddedUp(labels, catalogue) || isRestWord(labels.at(-1)!))
  if (!(all && by !== 'running') && !isOneList && partialSums(values).some(matchesWhole))
    return undefined
  // 2022年5件，2023年6件、2024年7件，合计13件: the sum of the last ones; but 总体预案1部、专项预案23部、部门预案41部 are one list.
  if (by === 'sum' && !isOneList && partialSums(values.toReversed()).some(matchesWhole))
    return undefined
  if (!isTied(total, catalogue)) return undefined
  if (by === 'rest' && restFits(total)) return undefined
  if (by === 'sum' && alternatives.length > 0 && !isNear(total, 0.25)) return undefined
  if (sum > whole && mayBeMore(total, catalogue)) return undefined
  const atLeast = parts.every(
    ({ quantity }) => !quantity.approximation || quantity.approximation === 'more',
  )
  const alone = certainParts(total).some(
    value => value > whole + tolerance && !alternatives.some(other => other >= value),
  )
  if (atLeast && alone) return 'exceeds'
  // 处分48人，其中党纪41人、政务15人（8人受到双重处分）: what is two at once stands in both.
  if (total.overlap) return undefined
  const isMore = atLeast && sum > whole + tolerance && parts.length > 1
  if (isMore && areDisjoint(total, catalogue)) {
    const closed = parts.every(({ quantity }) => !quantity.approximation) && !open
    return closed && isClosed(total, catalogue) ? 'sum' : 'exceeds'
  }
  if (!total.addedUp && countTwice(total, catalogue)) return undefined
  if (isMore && !total.addedUp) {
    if (excludeEachOther(labels, catalogue) || areDecisions(labels)) return 'exceeds'
    if ((ends || open) && by === 'includes' && parts.length > 2) return 'exceeds'
  }
  if (parts.some(({ quantity }) => quantity.approximation)) return undefined
  return open || !isClosed(total, catalogue) ? undefined : 'sum'
}

const mayBeMore = (total: Total, catalogue: Catalogue): boolean =>
  mayHoldOlder(total, catalogue) ||
  mayComeAgain(total) ||
  mayGoThroughInstances(total) ||
  mayBeHonouredTwice(total, catalogue) ||
  mayBeNested(total)

/** 其中县政府5件，废止文件31件: of clauses behind 其中 only the first is a part beyond doubt. */
const certainParts = ({ parts, by, listed }: Total): number[] =>
  (listed || !['among', 'includes'].includes(by) ? parts : parts.slice(0, 1)).map(
    ({ quantity }) => quantity.value,
  )
