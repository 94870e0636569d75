import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { ofLast } from '../../of-last.js'
import { lastUpTo } from '../../ordered.js'
import type { Around } from '../../types.js'

/** What is told of a sentence on either side of a name; more would make long lines costly. */
const reach = 120
const stop = /[。！？；;\n]/g
const spaces = /[\s\u3000]+/g

export type Surroundings = (place: Span) => Around

/** Says of a place in a text in what words it stands. */
export const surroundings = ofLast((text: string): Surroundings => {
  const spaced = /\s/.test(text)
  const words = (from: number, to: number) => {
    const part = text.slice(from, to)
    return spaced ? part.replace(spaces, '') : part
  }
  const sentences = sentencesOf(text)
  const quotations = enclosures(text, '“', '”')
  const titles = enclosures(text, '《', '》')
  return place => {
    const sentence = lastUpTo(sentences, place.start, ({ start }) => start)!
    const from = Math.max(sentence.start, place.start - reach)
    const to = Math.max(place.end, Math.min(sentence.end, place.end + reach))
    return {
      sentence,
      before: words(from, place.start),
      after: words(place.end, to),
      quoted: isWithin(quotations, place) || isWithin(titles, place),
    }
  }
})

function sentencesOf(text: string): Span[] {
  const ends = matchesOf(text, stop).map(({ index }) => index)
  return [...ends, text.length].map((end, at) => span(at === 0 ? 0 : ends[at - 1]! + 1, end))
}

function isWithin(enclosed: readonly Span[], place: Span): boolean {
  const around = lastUpTo(enclosed, place.start - 1, ({ start }) => start)
  return around !== undefined && place.end <= around.end
}

/** What stands between marks that belong together, outermost only; quotations longer than this are prose. */
const longest = 60

function enclosures(text: string, open: string, close: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(open); start >= 0; ) {
    const end = text.slice(start, start + longest).indexOf(close)
    if (end > 0) found.push(span(start, start + end))
    start = text.indexOf(open, end > 0 ? start + end : start + 1)
  }
  return found
}
