import type { TimelineEvent } from '@hegao/core'
import { dayOf, type Milestone, monthOf, readChinese, yearOf } from '@hegao/facts'
import { eventOf } from './timeline.js'

/** A congress meets every five years, and may be called early (《中国共产党章程》第十九条). */
const apart = 4

interface Numbered {
  /** 二十 of 二十届三中全会 and of 党的二十大. */
  readonly term: number
  readonly number?: number
}

/**
 * A meeting that the catalogue does not list, because it comes after one that had not met: no earlier
 * than that. Of a committee to come it is no earlier than the congress that elects it.
 */
export function laterEvent(
  { kind, name }: Milestone,
  events: readonly TimelineEvent[],
): TimelineEvent | undefined {
  const wanted = numbersOf(name)
  if (!wanted) return undefined
  const unheld = events.flatMap(event => {
    const numbers = event.unheld ? numbersOf(event.name) : undefined
    return numbers ? [{ event, ...numbers }] : []
  })
  const congress = unheld.find(({ event }) => event.kind === 'congress')
  if (congress && wanted.term >= congress.term) {
    const { from } = congress.event
    const years = (wanted.term - congress.term) * apart
    const earliest = dayOf(yearOf(from) + years, monthOf(from), 1)
    return { ...congress.event, kind, name, from: years === 0 ? from : earliest }
  }
  const next = unheld.find(
    ({ event, term, number = 0 }) =>
      event.kind === 'plenum' && term === wanted.term && number < (wanted.number ?? 0),
  )
  return next && { ...next.event, name }
}

/** How many plenums a committee held whose time is over, where the text speaks of one more. */
export function plenumsHeld(
  milestone: Milestone,
  events: readonly TimelineEvent[],
): number | undefined {
  const wanted = numbersOf(milestone.name)
  if (milestone.kind !== 'plenum' || !wanted || eventOf(milestone, events)) return undefined
  const plenums = events.flatMap(({ kind, name, unheld }) =>
    kind === 'plenum' && !unheld ? (numbersOf(name) ?? []) : [],
  )
  const isOver = plenums.some(({ term }) => term > wanted.term)
  const held = plenums.filter(({ term }) => term === wanted.term).map(({ number = 0 }) => number)
  const isWhole = held.length > 0 && Math.max(...held) === held.length
  return isOver && isWhole ? held.length : undefined
}

/** 二十届三中全会, 党的二十一大. */
function numbersOf(name: string): Numbered | undefined {
  const [head, plenum] = name.replace('党的', '').split('届')
  const term = readChinese(head!.replace('大', ''))
  if (term === undefined) return undefined
  if (plenum === undefined) return name.endsWith('大') ? { term } : undefined
  const number = plenum.endsWith('中全会') ? readChinese(plenum.replace('中全会', '')) : undefined
  return number === undefined ? undefined : { term, number }
}
