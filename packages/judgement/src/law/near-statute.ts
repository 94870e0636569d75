import type { Law, LawBook } from '@hegao/core'
import type { Day } from '@hegao/facts'
import { distance } from 'fastest-levenshtein'
import { withoutState } from './cited.js'

/** How many characters may be lost, added or other. */
const mostEdits = 2
/** Shorter names are near to too many. */
const shortest = 5

/**
 * The one statute that a name which is none comes near to: 法律援助法 for 法律救援法. It is further off than
 * a slip of the pen; that there is no such law has to be known otherwise.
 */
export function nearStatute(name: string, { all }: LawBook): Law | undefined {
  const bare = withoutState(name)
  if (bare.length < shortest) return undefined
  const near = all
    .filter(
      ({ kind, title }) =>
        kind === 'statute' && Math.abs(withoutState(title).length - bare.length) <= mostEdits,
    )
    .map(law => ({ law, edits: distance(bare, withoutState(law.title)) }))
    .filter(({ edits }) => edits <= mostEdits)
    .toSorted((a, b) => a.edits - b.edits)
  const [best, next] = near
  return best && best.edits < (next?.edits ?? Number.POSITIVE_INFINITY) ? best.law : undefined
}

/** True where every statute in force on a day is in the catalogue. */
export const hasEveryStatute = ({ coverage }: LawBook, day: Day): boolean =>
  coverage.some(
    ({ kinds, complete, until }) =>
      complete && kinds.includes('statute') && day <= Number(until.replaceAll('-', '')),
  )
