import type { Catalogue } from '@hegao/core'
import { isWrittenAs, type Rate } from '@hegao/facts'
import { areOfOneKind } from './fraction.js'

/**
 * True where more may be done than came in: 结案率103.2%（含上年结转案件） says so, and 受理136件，当期结案142件，当期结案率
 * 104.4% gives the two counts.
 */
export function mayPassAll(rate: Rate, name: string, { carryingRates }: Catalogue): boolean {
  if (!carryingRates.some(one => name.endsWith(one))) return false
  const { carried, counts, earlier, bracket = [], figure } = rate
  const all = [...earlier, ...counts, ...bracket].map(one => one.figure)
  const isGiven = all.some(part =>
    all.some(
      whole => whole !== part && areOfOneKind(part, whole) && isWrittenAs(figure, part, whole),
    ),
  )
  return carried === 'here' || isGiven
}
