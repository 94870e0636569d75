import type { Paragraph, Place } from '@hegao/document'
import { span } from '@hegao/document'

/** Words that stand twice in the draft, almost word for word. */
export interface RepeatedPassage {
  readonly first: Place
  readonly again: Place
  /** The words of the first place by clauses, without marks, spaces and what stands in 《》 or “”. */
  readonly clauses: readonly string[]
}

/** A text's characters without marks and spaces, and where each of them stands. */
interface Letters {
  readonly text: string
  readonly at: readonly number[]
  /** True for the characters in 《》 or “”: a title or a slogan may be named again. */
  readonly named: readonly boolean[]
  /** Indices of the first character of each clause. */
  readonly clauses: readonly number[]
}

/** A place to compare from: a clause's beginning. */
interface Start {
  readonly letters: Letters
  readonly index: number
  readonly paragraph: number
  /** Where the text of the letters begins in the paragraph: behind its ordinal. */
  readonly offset: number
}

/** Clauses are compared where they begin with the same characters, so many. */
const keyLength = 8
/** Further places with the same beginning are formulas of the draft; the first ones are enough. */
const enoughPlaces = 6
/** A passage shorter than this says nothing. */
const shortest = 20
/** A word put in, left out or exchanged has at most so many characters, and so many alike follow it. */
const longestGap = 2
const afterGap = 8

/**
 * Finds passages that come again, from the beginning of a clause on. Reads each clause once.
 * @param recall reads the letters of a text, or knows them
 */
export function findRepeatedPassages(
  paragraphs: readonly Paragraph[],
  recall: (reader: typeof lettersOf, text: string) => Letters,
): RepeatedPassage[] {
  const found: RepeatedPassage[] = []
  const known = new Map<string, Start[]>()
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body' || paragraph.kind === 'table') continue
    const offset = paragraph.ordinal?.span.end ?? 0
    const letters = recall(lettersOf, paragraph.text.slice(offset))
    let covered = 0
    for (const index of letters.clauses) {
      const words = letters.text.slice(index, index + keyLength)
      if (words.length < keyLength) continue
      // A quotation may repeat what it quotes, but not itself.
      const key = paragraph.quoted ? `>${words}` : words
      const start = { letters, index, paragraph: paragraph.index, offset }
      const places = known.get(key)
      if (!places) known.set(key, [start])
      else {
        const match = index < covered ? undefined : longest(places, start, covered)
        if (match) {
          covered = match.end
          found.push(match.passage)
        }
        if (places.length < enoughPlaces) places.push(start)
      }
    }
  }
  return found
}

/** A surrogate is part of a letter: only marks and spaces are left out. */
const letter = /[\p{L}\p{N}\ud800-\udfff]/u
const isLetter = (character: string): boolean =>
  (character >= '\u3400' && character <= '\u9fff') || letter.test(character)
/** 一是加强培训 and 三是加强培训 say the same. */
const enumerator = /^[一二三四五六七八九十]{1,2}[是要]/
const clauseEnds = new Set('，。；：！？,;:!?\n\t')

function lettersOf(source: string): Letters {
  const at: number[] = []
  const named: boolean[] = []
  const clauses: number[] = []
  let text = ''
  let depth = 0
  let begins = true
  for (let index = 0; index < source.length; index++) {
    const character = source[index]!
    if (!isLetter(character)) {
      if (character === '《' || character === '“') depth++
      else if (character === '》' || character === '”') depth = Math.max(0, depth - 1)
      else if (clauseEnds.has(character)) begins = true
      continue
    }
    if (begins) {
      begins = false
      const words = enumerator.exec(source.slice(index, index + 3))
      if (words) {
        index += words[0].length - 1
        begins = true
        continue
      }
      clauses.push(text.length)
    }
    text += character
    at.push(index)
    named.push(depth > 0)
  }
  return { text, at, named, clauses }
}

/** Of the earlier places, the one from which the most is repeated. */
function longest(
  places: readonly Start[],
  again: Start,
  covered: number,
): { readonly passage: RepeatedPassage; readonly end: number } | undefined {
  let best: { readonly first: Start; readonly match: Match } | undefined
  let most = shortest - 1
  for (const first of places) {
    const match = extend(first, again, covered)
    if (match.end - match.from <= most) continue
    most = match.end - match.from
    best = { first, match }
  }
  if (!best) return undefined
  const { first, match } = best
  const passage = {
    first: placeOf(first, match.from, match.end),
    again: placeOf(again, match.againFrom, match.againEnd),
    clauses: clausesOf(first.letters, match.from, match.end),
  }
  return { passage, end: match.againEnd }
}

function clausesOf({ text, named, clauses }: Letters, from: number, to: number): string[] {
  const starts = [from, ...clauses.filter(index => index > from && index < to), to]
  return starts.slice(1).map((end, index) => {
    const start = starts[index]!
    return [...text.slice(start, end)].filter((_, offset) => !named[start + offset]).join('')
  })
}

/** Indices of the letters of both places. */
interface Match {
  readonly from: number
  readonly end: number
  readonly againFrom: number
  readonly againEnd: number
}

/** How far both are alike; a word more, less or other is passed over, a figure never. */
function extend(place: Start, clause: Start, covered: number): Match {
  const a = place.letters.text
  const b = clause.letters.text
  let back = 0
  while (
    place.index > back &&
    clause.index - back > covered &&
    a[place.index - back - 1] === b[clause.index - back - 1]
  )
    back++
  if (isTrail(a, place.index - back)) back--
  const from = place.index - back
  const againFrom = clause.index - back
  // Within one paragraph the first may not run into the second.
  const limit = place.paragraph === clause.paragraph ? againFrom : a.length
  let i = from
  let j = againFrom
  for (;;) {
    while (i < limit && j < b.length && a[i] === b[j]) {
      i++
      j++
    }
    const gap = findGap(a, i, limit, b, j)
    if (!gap) {
      const half = isTrail(a, i) ? 1 : 0
      return { from, end: i - half, againFrom, againEnd: j - half }
    }
    i += gap.a
    j += gap.b
  }
}

/** True where a character of two units would be cut. */
const isTrail = (text: string, index: number): boolean => /[\udc00-\udfff]/.test(text[index] ?? '')

/** Of one size a word exchanged comes first, then one more, then one less. */
const gaps = Array.from({ length: longestGap }, (_, at) => at + 1).flatMap(size => [
  { a: size, b: size },
  { a: size, b: 0 },
  { a: 0, b: size },
])
const figure = /\p{N}|[一二三四五六七八九十百]/u

function findGap(
  a: string,
  i: number,
  limit: number,
  b: string,
  j: number,
): { a: number; b: number } | undefined {
  return gaps.find(gap => {
    const next = a.slice(i + gap.a, Math.min(limit, i + gap.a + afterGap))
    return (
      next.length === afterGap &&
      b.startsWith(next, j + gap.b) &&
      !figure.test(a.slice(i, i + gap.a) + b.slice(j, j + gap.b))
    )
  })
}

const placeOf = ({ letters, paragraph, offset }: Start, from: number, end: number): Place => ({
  paragraph,
  span: span(offset + letters.at[from]!, offset + letters.at[end - 1]! + 1),
})
