import type { Catalogue } from '@hegao/core'
import {
  type Figure,
  isQuotient,
  isRoundedTo,
  isShareInWords,
  isShareOf,
  isShareOfSum,
  type Share,
  type ShareList,
} from '@hegao/facts'
import { areOfOneKind } from './fraction.js'

/** A share that is not what its part is of its whole. */
export interface MisfitShare {
  readonly figure: Figure
  readonly part: Figure
  /** What it may be a share of, the plainest first. */
  readonly wholes: readonly Figure[]
}

/** The shares of a list whose part and whole the text gives, and which no reading of them comes out at. */
export function misfitShares(
  list: ShareList,
  { plainWholes }: Pick<Catalogue, 'plainWholes'>,
): readonly MisfitShare[] {
  const values = [...(list.whole ? [list.whole] : []), ...list.candidates]
  const ofList = list.whole ?? values.find(value => fitTo(list, value).length > 1)
  const divided = ofList && isDivided(list, ofList) ? ofList : undefined
  return list.shares.flatMap(share => {
    const { figure, part, of, wholes, written } = share
    const byName = part && wholes?.filter(one => areOfOneKind(part, one))
    const named = byName?.length || !divided ? byName : [divided]
    const plain = of === '' || plainWholes.includes(of)
    const whole = named?.[0] ?? (plain ? ofList : undefined)
    if (!part || !whole || figure.value > 100 || !areOfOneKind(part, whole)) return []
    if ([part, whole].some(one => one.approximation)) return []
    // 近80% and 超80% are held to a whole that the text names.
    const vague = named?.length ? figure.approximation === 'about' : figure.approximation
    if (vague && !figure.stands) return []
    // 分别占: that the counts before are what is shared, the other shares have to show.
    if (list.respective && fitTo(list, whole).length < list.shares.length - 1) return []
    const isRight = named?.length
      ? isOfNamed(share, part, named, list)
      : isOfAny(figure, part, values)
    // What is more than the whole may be counted otherwise, unless the share itself names the two.
    if (isRight || (part.value > whole.value && !written)) return []
    return isMadeUp(list, figure, part, whole)
      ? []
      : [{ figure, part, wholes: named?.length ? named : [whole] }]
  })
}

/** True where the parts come to the whole, and of all shares but one each is of it: there is no other whole. */
function isDivided(list: ShareList, whole: Figure): boolean {
  const { shares } = list
  const sum = shares.reduce((of, { part }) => of + (part?.value ?? 0), 0)
  const isSum = shares.every(({ part }) => part) && Math.abs(sum - whole.value) < whole.precision
  return isSum && shares.length > 2 && fitTo(list, whole).length >= shares.length - 1
}

/** True where it is a share of one of those that the text names, by itself or with those before it. */
function isOfNamed(
  { figure, written }: Share,
  part: Figure,
  named: readonly Figure[],
  { candidates }: ShareList,
): boolean {
  const ahead = candidates.filter(({ span }) => span.start < part.span.start)
  const isSum = figure.stands ? isShareInWords : isShareOfSum
  if (named.some(one => isSum(figure, part, ahead, one))) return true
  // 新收20件，累计158件，其中办结30件，占受理271件的58.3%: any count before may be what has the share.
  if (written) return ahead.some(one => named.some(whole => isSum(figure, one, [], whole)))
  // Of what the share does not name, it comes out by chance now and then: no more than rounding lets it.
  return candidates.some(one =>
    figure.stands ? isSum(figure, part, [], one) : isRoundedTo(figure, part, one),
  )
}

const isOfAny = (figure: Figure, part: Figure, values: readonly Figure[]): boolean =>
  figure.stands
    ? values.some(value => isShareInWords(figure, part, [], value))
    : isQuotient(figure, part, values)

const fitTo = ({ shares }: ShareList, whole: Figure) =>
  shares.filter(({ figure, part }) => part && isShareOf(figure, part, whole))

/** The last share is often what is left to 100: 1.3 where the quotient is 1.24. */
function isMadeUp({ shares }: ShareList, figure: Figure, part: Figure, whole: Figure): boolean {
  const sum = shares.reduce((total, share) => total + share.figure.value, 0)
  const off = Math.abs((part.value / whole.value) * 100 - figure.value)
  return shares.length > 1 && Math.abs(sum - 100) < 1e-6 && off <= figure.precision
}
