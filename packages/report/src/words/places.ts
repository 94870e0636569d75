import type { RelatedDiagnostic } from '@hegao/core'
import type { Speaker } from './messages.js'
import { compact } from './numbers.js'

/** More places than this are counted, not shown. */
const shownPlaces = 5

/** The places to show, and how many lines the others stand on. */
export function selectPlaces(related: readonly RelatedDiagnostic[]) {
  return { shown: related.slice(0, shownPlaces), rest: related.slice(shownPlaces) }
}

/** 另有 173 处：第 3、5–9 行. */
export function furtherPlaces(page: Speaker, rest: readonly RelatedDiagnostic[]): string {
  const numbers = rest.map(({ range }) => range.start.line)
  const lines = page.say('lines', {
    n: new Set(numbers).size,
    lines: compact(numbers, page.say('listComma')),
  })
  return page.say('further', { n: rest.length, lines })
}
