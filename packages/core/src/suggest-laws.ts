import type { LawBook, NearLaw } from './law.js'
import { editDistance } from './law-distance.js'
import { formOf, genreOf } from './law-title.js'

/** A title that may be meant by a name that the catalogue does not know, and what tells so. */
export interface SuggestedLaw {
  readonly title: string
  /** How it differs, as NearLaw has it; `contained`: it holds the words of the name. */
  readonly slip: NearLaw['slip'] | 'contained'
}

/** As many as can be chosen from at a glance. */
const most = 3

/**
 * What somebody who wrote the name may mean: a slip that the catalogue lists, then titles that hold
 * it (政府信息公开), those it is a slight slip of, those that hold its words (物业条例), and where there
 * is none of these those that hold it with a slip in it. For a person to choose from; a rule asks the book for what is near.
 */
export function suggestLaws(name: string, book: LawBook): readonly SuggestedLaw[] {
  const { stem } = formOf(name)
  const near = book.nearest(name).filter(one => one.slip === 'listed' || isSlight(one, stem))
  const holding = book.all
    .flatMap(({ title, repealed }) => {
      const place = heldIn(stem, formOf(title).stem)
      return place === undefined ? [] : [{ title, place, isGone: repealed !== undefined }]
    })
    .toSorted(
      (a, b) =>
        a.place - b.place || Number(a.isGone) - Number(b.isGone) || a.title.length - b.title.length,
    )
  const held = (whole: boolean) =>
    holding
      .filter(({ place }) => place < inWords === whole)
      .map(({ title }) => ({ title, slip: 'contained' as const }))
  const found = unique([
    ...near.filter(({ slip }) => slip === 'listed').map(asSuggested),
    ...held(true),
    ...near.filter(({ distance }) => distance === 1).map(asSuggested),
    ...held(false),
    ...near.map(asSuggested),
  ])
  return (found.length > 0 ? found : slippedInside(stem, book)).slice(0, most)
}

const asSuggested = ({ law: { title }, slip }: NearLaw): SuggestedLaw => ({ title, slip })

const unique = (all: readonly SuggestedLaw[]): SuggestedLaw[] =>
  all.filter((one, at) => all.findIndex(({ title }) => title === one.title) === at)

/** One character in four: 公路法 is not what 道路法 means. The kind alone may be any other. */
const isSlight = ({ slip, distance }: NearLaw, { length }: string): boolean =>
  distance * 4 <= length || (distance === 1 && (slip === 'genre' || slip === 'moved'))

/** The place of a title that holds the words of a name one by one. */
const inWords = 2

/** 0: the title begins with the name; 1: it holds it; 2: it holds its words in their order. */
function heldIn(name: string, title: string): number | undefined {
  if (name.length < 2) return undefined
  const at = title.indexOf(name)
  if (at >= 0 && !cutsWord.test(title.slice(at + name.length - 1))) return at === 0 ? 0 : 1
  return holdsWords(name, title, mostPieces) ? inWords : undefined
}

/** 行政法 is not what 行政法规制定程序条例 begins with. */
const cutsWord = /^法[规律院人官庭治制定]/

const mostPieces = 3

/** Whether the name stands in the title in a few pieces of two characters or more; 法 may stand alone. */
function holdsWords(name: string, title: string, pieces: number): boolean {
  if (name === '' || name === genreOf(title)) return name === '' || title.endsWith(name)
  if (pieces === 0) return false
  for (let length = name.length; length > 1; length--) {
    const at = title.indexOf(name.slice(0, length))
    if (at < 0 || cutsWord.test(title.slice(at + length - 1))) continue
    if (holdsWords(name.slice(length), title.slice(at + length), pieces - 1)) return true
  }
  return false
}

/** Shorter ones are near to too much. */
const leastLength = 5

/** Titles that hold the name with one character wrong in it: 督查工作规定 for 督察工作规定. */
function slippedInside(name: string, book: LawBook): SuggestedLaw[] {
  if (name.length < leastLength) return []
  return book.all
    .filter(({ title }) => holdsSlipped(name, formOf(title).stem))
    .toSorted(
      (a, b) =>
        Number(a.repealed !== undefined) - Number(b.repealed !== undefined) ||
        a.title.length - b.title.length,
    )
    .map(({ title }) => ({ title, slip: 'contained' }))
}

/** One slip leaves the first or the last character where it was. */
function holdsSlipped(name: string, title: string): boolean {
  for (let at = 0; at < title.length; at++) {
    const begins = title[at] === name[0]
    const ends = title[at] === name.at(-1)
    for (let length = name.length - 1; length <= name.length + 1; length++) {
      if (begins && editDistance(name, title.slice(at, at + length), 1) === 1) return true
      const from = at + 1 - length
      if (ends && from >= 0 && editDistance(name, title.slice(from, at + 1), 1) === 1) return true
    }
  }
  return false
}
