import type { Comparison } from '../../types.js'

/**
 * A change against another year than that of the value before it is not the change of the two. Which
 * year 同比 means only the draft knows.
 */
export function sameBase(a: Comparison | undefined, b: Comparison | undefined): boolean {
  if (!b) return true
  if (a?.other !== undefined || b.other !== undefined) return a?.other === b.other
  return b.year === undefined || (a !== undefined && (a.year ?? b.year) === b.year)
}
