import type { Formulations, Misquote, RunWording } from '@hegao/core'
import { type Span, span } from '@hegao/document'

/**
 * A text in which rows of the catalogue are looked up, without the spaces and quotation marks that
 * may stand inside a phrase. A title in 《》 is one character: what is in it is a name.
 */
export interface Folded {
  readonly letters: string
  /** For each letter its offset in the text. */
  readonly offsets: readonly number[]
}

/** No title is longer. */
const longestTitle = 120
const passedOver = new Set([' ', '\u3000', '\u00a0', '\n', '“', '”', '"', '‘', '’'])

export function fold(text: string): Folded {
  const offsets: number[] = []
  let letters = ''
  for (let at = 0; at < text.length; at++) {
    const close = text[at] === '《' ? text.slice(at, at + longestTitle).indexOf('》') : -1
    if (close > 0) {
      letters += '\0'
      offsets.push(at)
      at += close
      continue
    }
    if (passedOver.has(text[at]!)) continue
    letters += text[at]!
    offsets.push(at)
  }
  return { letters, offsets }
}

/** The places of a phrase in the text. */
export function findPhrase({ letters, offsets }: Folded, phrase: string): Span[] {
  const found: Span[] = []
  for (let at = letters.indexOf(phrase); at >= 0; at = letters.indexOf(phrase, at + 1))
    found.push(span(offsets[at]!, offsets[at + phrase.length - 1]! + 1))
  return found
}

/** Parts that run into one another: of 带头学法用法 the run is 学法, 用法. */
export interface Run {
  readonly span: Span
  readonly parts: readonly string[]
}

/** The runs of at least so many of the parts, which are all of one length. */
export function findRuns(
  { letters, offsets }: Folded,
  parts: readonly string[],
  atLeast: number,
): Run[] {
  const size = parts[0]!.length
  const found: Run[] = []
  const partAt = (at: number) => parts.find(part => letters.startsWith(part, at))
  for (let at = 0; at + size <= letters.length; at++) {
    const run: string[] = []
    for (let part = partAt(at); part !== undefined; part = partAt(at + run.length * size))
      run.push(part)
    if (run.length === 0) continue
    const end = at + run.length * size
    if (run.length >= atLeast) {
      found.push({ span: span(offsets[at]!, offsets[end - 1]! + 1), parts: run })
    }
    at = end - 1
  }
  return found
}

/** What of the formulations a text quotes otherwise than they are. */
export interface QuotedPhrases {
  readonly misquotes: readonly { readonly row: Misquote; readonly span: Span }[]
  readonly runs: readonly { readonly row: RunWording; readonly run: Run }[]
}

/**
 * “四个自信”、做到“两个拥护”: what stands in quotation marks before the last mark that both have is right, and
 * only tells that the rest is not. The rest is named alone, for the marks of the text are not in the row.
 */
function withoutLead(row: Misquote, place: Span, text: string): { row: Misquote; span: Span } {
  const { wrong, right } = row
  const lead = Math.max(wrong.lastIndexOf('、'), wrong.lastIndexOf('，')) + 1
  const written = text.slice(place.start, place.end)
  const mark = lead > 0 ? written.lastIndexOf(`”${wrong[lead - 1]}`) + 1 : 0
  if (mark === 0 || !right.startsWith(wrong.slice(0, lead))) return { row, span: place }
  return {
    row: { ...row, wrong: wrong.slice(lead), right: right.slice(lead) },
    span: span(place.start + mark + 1, place.end),
  }
}

type PhraseReader = (text: string) => QuotedPhrases

const readers = new WeakMap<Formulations, PhraseReader>()

/**
 * Reads the misquotes of a text, and the runs that have as many parts as the formulation.
 * One catalogue has one reader, so that `recall` knows it again.
 */
export function phraseReader(formulations: Formulations): PhraseReader {
  const reader = readers.get(formulations) ?? makeReader(formulations)
  readers.set(formulations, reader)
  return reader
}

const makeReader =
  ({ misquotes, runs }: Formulations): PhraseReader =>
  text => {
    const folded = fold(text)
    return {
      misquotes: misquotes.flatMap(row =>
        findPhrase(folded, row.wrong).map(place => withoutLead(row, place, text)),
      ),
      runs: runs.flatMap(row =>
        findRuns(folded, row.parts, row.parts.length).map(run => ({ row, run })),
      ),
    }
  }
