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
  for (let at = 0; at + size <= letters.length; at++) {
    const run: string[] = []
    const next = () => letters.slice(at + run.length * size, at + (run.length + 1) * size)
    while (parts.includes(next())) run.push(next())
    if (run.length === 0) continue
    const end = at + run.length * size
    if (run.length >= atLeast) {
      found.push({ span: span(offsets[at]!, offsets[end - 1]! + 1), parts: run })
    }
    at = end - 1
  }
  return found
}
