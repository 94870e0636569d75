import type { Confusion } from '@hegao/core'
import { type Span, span } from '@hegao/document'
import { groupBy } from '../group.js'
import { withoutOverlaps } from './overlaps.js'
import { proseOf } from './prose.js'
import { isSpokenOf } from './spoken-of.js'

/** Words of the list as they stand in a text. */
export interface FoundConfusion {
  readonly row: Confusion
  readonly span: Span
  /** What to write instead, what the text itself has in the row's blanks filled in. */
  readonly right?: string
}

const quotes: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['"', '"'],
]

type Finder = (text: string) => readonly FoundConfusion[]

const finders = new WeakMap<readonly Confusion[], Finder>()

/** Looks for the words of the list. One list has one finder: its hundreds of patterns are built once. */
export function confusionFinder(rows: readonly Confusion[]): Finder {
  const finder = finders.get(rows) ?? makeFinder(rows)
  finders.set(rows, finder)
  return finder
}

function makeFinder(rows: readonly Confusion[]): Finder {
  const patterns: RegExp[] = []
  const keysIn = keyFinder(rows)
  return text => {
    const prose = proseOf(text)
    const found: FoundConfusion[] = []
    for (const index of keysIn(prose)) {
      const row = rows[index]!
      patterns[index] ??= new RegExp(row.pattern, 'gu')
      const pattern = patterns[index]
      for (const match of prose.matchAll(pattern)) {
        const at = span(match.index, match.index + match[0].length)
        if (!isNamed(text, at) && !isSpokenOf(text, at))
          found.push({ row, span: at, ...rightFor(row, match) })
      }
    }
    return withoutOverlaps(found)
  }
}

/** Which rows have their key in a text, in one pass over it: nearly all paragraphs have none. */
function keyFinder(rows: readonly Confusion[]): (text: string) => readonly number[] {
  const byFirst = groupBy(rows.keys(), index => rows[index]!.key.charCodeAt(0))
  return text => {
    const found = new Set<number>()
    for (let at = 0; at < text.length; at++) {
      for (const index of byFirst.get(text.charCodeAt(at)) ?? [])
        if (text.startsWith(rows[index]!.key, at)) found.add(index)
    }
    return [...found].toSorted((a, b) => a - b)
  }
}

/** “布署”应为“部署” speaks of the word. */
const isNamed = (text: string, { start, end }: Span): boolean =>
  quotes.some(([open, close]) => text[start - 1] === open && text[end] === close)

/** 约{数} with what stood in the blank: 约20. */
function rightFor({ right }: Confusion, [, ...blanks]: readonly string[]): { right?: string } {
  let next = 0
  return right === undefined
    ? {}
    : { right: right.replace(/\{[^{}]+\}/g, () => blanks[next++] ?? '') }
}
