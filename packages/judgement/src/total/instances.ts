import type { Total } from '@hegao/facts'
import { labelsOf } from './kinds.js'

const instance = /^(?:行政诉讼|行政)?(?:一审|二审|再审)(?:案件|的)?$/
/** Instances that are all told. */
const all = 3

/**
 * 行政诉讼28件，其中一审28件、二审9件: where not every instance is told, or the first is the whole, disputes may be counted, which go
 * from one instance to the next.
 */
export function mayGoThroughInstances(total: Total): boolean {
  const labels = labelsOf(total)
  if (!labels.every(label => instance.test(label))) return false
  return (
    labels.length < all || total.parts.some(({ quantity }) => quantity.value === total.total.value)
  )
}
