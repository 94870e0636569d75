import type { Typing } from '@hegao/core'
import { type Span, span } from '@hegao/document'
import { withoutOverlaps } from './overlaps.js'
import { proseOf } from './prose.js'

/** A set phrase with one character typed wrong. */
export interface Mistyped {
  readonly span: Span
  /** The phrase as it should be. */
  readonly right: string
}

type Finder = (text: string) => readonly Mistyped[]

const finders = new WeakMap<Typing, Finder>()

/**
 * Looks for the phrases of the list in which one character is another of the same sound or shape:
 * 行证处罚. One list has one finder, so that `recall` knows it again.
 */
export function mistypedFinder(typing: Typing): Finder {
  const finder = finders.get(typing) ?? makeFinder(typing)
  finders.set(typing, finder)
  return finder
}

/** A phrase, and where in it two neighbouring characters stand. */
interface Foothold {
  readonly phrase: string
  /** From here on each of its characters belongs to the one before it. */
  readonly bound: number
  readonly offset: number
}

/** Two characters as one number: texts are looked through for them character by character. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

function makeFinder(typing: Typing): Finder {
  const footholds = footholdsOf(typing)
  const mayBe = exchanges(typing)
  const isRight = makesSense(typing)
  const isSeam = seams(typing, footholds)
  return text => {
    const prose = proseOf(text)
    const found: Mistyped[] = []
    for (let at = 0; at < prose.length - 1; at++) {
      const here = footholds.get(pairAt(prose, at))
      if (!here) continue
      for (const { phrase, bound, offset } of here) {
        const start = at - offset
        const wrong = onlyDifference(prose, start, phrase)
        if (wrong === undefined) continue
        const place = span(start, start + phrase.length)
        const isBound = wrong >= bound
        const isLast = wrong === phrase.length - 1 && closing.test(prose[place.end] ?? '')
        if (!mayBe(phrase[wrong]!, prose[start + wrong]!, isBound || isLast)) continue
        if (!isBound && isSeam(prose, place, start + wrong)) continue
        if (isRight(prose, place, start + wrong)) continue
        if (isCorrected(text, place, phrase)) continue
        found.push({ span: place, right: phrase })
      }
    }
    return withoutOverlaps(found.filter(one => !isOpen(one, found)))
  }
}

/** Whether the same characters are as near to another phrase: 式法监督 is 执法监督 or 司法监督. */
const isOpen = ({ span: { start, end }, right }: Mistyped, found: readonly Mistyped[]): boolean =>
  found.some(other => other.span.start === start && other.span.end === end && other.right !== right)

/** What closes a clause: no word that opens one stands right before it. */
const closing = /[，。；：！？]/

/**
 * Phrases by their first two characters and by their last two: with one character wrong, and four or
 * more in the phrase, one of the pairs stands as it is.
 */
function footholdsOf({
  phrases,
  closed,
  idioms,
}: Typing): ReadonlyMap<number, readonly Foothold[]> {
  const found = new Map<number, Foothold[]>()
  const add = (phrase: string, bound: number) => {
    for (const offset of [0, phrase.length - 2]) {
      const pair = pairAt(phrase, offset)
      const there = found.get(pair)
      if (there) there.push({ phrase, bound, offset })
      else found.set(pair, [{ phrase, bound, offset }])
    }
  }
  for (const phrase of phrases.flat()) add(phrase, phrase.length)
  for (const phrase of closed.flat()) add(phrase, phrase.length - 1)
  for (const phrase of idioms.flat()) add(phrase, 1)
  return found
}

/** Where in the phrase the text has another character, if it is one place alone. */
function onlyDifference(text: string, start: number, phrase: string): number | undefined {
  if (start < 0 || start + phrase.length > text.length) return undefined
  let found: number | undefined
  for (let at = 0; at < phrase.length; at++) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue
    if (found !== undefined) return undefined
    found = at
  }
  return found
}

/** Whether one character is typed for the other. */
function exchanges({ sounds, shapes, apart, plain }: Typing) {
  const alike = new Map<string, string>()
  for (const row of [...sounds, ...shapes])
    for (const one of row) alike.set(one, (alike.get(one) ?? '') + row)
  const kept = new Set(apart.flatMap(([one, other]) => [`${one}${other}`, `${other}${one}`]))
  const alone = new Set(plain.join(''))
  return (right: string, written: string, isNoneAlone: boolean): boolean =>
    (isNoneAlone || !alone.has(written)) &&
    !kept.has(right + written) &&
    (alike.get(right)?.includes(written) ?? false)
}

/** Whether the other character makes a word with its neighbour, or the whole is a phrase or right. */
function makesSense({ phrases, closed, idioms, words, right }: Typing) {
  const known = new Set([...words, ...phrases, ...closed, ...idioms].flat())
  return (text: string, { start, end }: Span, wrong: number): boolean =>
    known.has(text.slice(start, end)) ||
    known.has(text.slice(wrong - 1, wrong + 1)) ||
    known.has(text.slice(wrong, wrong + 2)) ||
    right.some(form => {
      const at = form.indexOf(text.slice(start, end))
      return at >= 0 && text.startsWith(form, start - at)
    })
}

/** No word of these lists is longer. */
const longestBeside = 4

/**
 * Whether the wrong character, first or last of the phrase, may belong to the word beside it: 公|租房|保障 is
 * no 住房保障, nor 多元化|接力 多元化解.
 */
function seams({ leads, trails }: Typing, footholds: ReadonlyMap<number, readonly Foothold[]>) {
  const beginsPhrase = (text: string, at: number) =>
    footholds
      .get(pairAt(text, at))
      ?.some(({ phrase, offset }) => offset === 0 && text.startsWith(phrase, at)) ?? false
  const isHan = (character: string | undefined) => character !== undefined && han.test(character)
  return (text: string, { start, end }: Span, wrong: number): boolean => {
    const before = text.slice(Math.max(0, start - longestBeside), start)
    const after = text.slice(end, end + longestBeside)
    if (wrong === start) return isHan(text[start - 1]) && !leads.some(word => before.endsWith(word))
    if (wrong !== end - 1 || !isHan(text[end])) return false
    return !trails.some(word => after.startsWith(word)) && !beginsPhrase(text, end)
  }
}

const han = /[\u3400-\u9fff]/

/** So far from the words what they should be is still said of them: 把“行证处罚”改为“行政处罚”. */
const besides = 12
const correction = /[改应误写][为成作是]|错别字|错字/

function isCorrected(text: string, { start, end }: Span, phrase: string): boolean {
  const around = text.slice(
    Math.max(0, start - phrase.length - besides),
    end + phrase.length + besides,
  )
  const isQuoted = '“‘「"'.includes(text[start - 1] ?? '\0')
  return isQuoted && around.includes(phrase) && correction.test(around)
}
