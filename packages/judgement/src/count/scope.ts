import { type Checked, type Conflict, isExact } from './conflict.js'
import { type Counted, headOf } from './counted.js'

/**
 * 全市17个乡镇……全县17个乡镇: the same number of the same thing, said of the own area and of an area of
 * another level. No number that two areas may have by chance, no part, no aim.
 */
export function underTwoScopes({ facts }: Checked): Conflict[] {
  if (!facts.names.own) return []
  const ownArea = `全${facts.names.own.word}`
  const scoped = facts.counts.filter(count => isTelling(count) && isWhole(count))
  return scoped
    .filter(({ scope }) => scope!.text !== ownArea)
    .flatMap(own => {
      const other = scoped.find(
        one =>
          one.scope!.text === ownArea &&
          one.value === own.value &&
          one.quantity!.unit === own.quantity!.unit &&
          headOf(one) === headOf(own),
      )
      return other ? [{ own, other }] : []
    })
}

/** Below this two areas may have as many of a thing by chance. */
const leastTelling = 10

const isTelling = (count: Counted): boolean =>
  isExact(count) && !count.aim && !count.among && count.value >= leastTelling

/** 全县, 全市: one character behind 全. */
const isWhole = ({ scope }: Counted): boolean =>
  scope?.text.length === 2 && scope.text.startsWith('全')
