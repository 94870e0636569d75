import type { Quantity } from '../types.js'
import { comparable } from '../unit.js'

/** No list that adds up is longer than this. */
export const longestList = 1000

/** Where the sentence from `from` on ends; `undefined` where that is further than a list reaches. */
export function sentenceEnd(text: string, from: number): number | undefined {
  const ahead = text.slice(from, from + longestList)
  const stop = ahead.search(/[。！？\n\t]/)
  if (stop >= 0) return from + stop
  return from + ahead.length === text.length ? text.length : undefined
}

/** Where the bracket that opened right before `from` closes. */
export function closingBracket(text: string, from: number): number | undefined {
  let depth = 1
  for (let at = from; at < text.length && at < from + 400; at++) {
    const mark = text[at]!
    if (mark === '（' || mark === '(') depth++
    else if (mark === '）' || mark === ')') depth--
    if (depth === 0) return at
  }
  return undefined
}

/** The quantities before the one at `index` in its sentence, as far back as a list may reach. */
export function earlierInSentence(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): Quantity[] {
  const end = quantities[index]!.span.start
  const from = Math.max(0, end - longestList)
  const before = text.slice(from, end)
  const start = from + 1 + Math.max(...[...'。！？\n'].map(stop => before.lastIndexOf(stop)))
  let first = index
  while (first > 0 && quantities[first - 1]!.span.start >= start) first--
  return quantities.slice(first, index)
}

/** 比2021年的104件, 与上年的541件: of another time. */
const ofBefore = /(?:[较比]|与)(?:上年度?|上一年度?|去年|前年|20\d\d年)(?:同期)?的?\s?$/
export const isOfBefore = (text: string, { span: { start } }: Quantity): boolean =>
  ofBefore.test(text.slice(Math.max(0, start - 12), start))

/**
 * Values that parts may add up to besides their total: the other figures of the sentence up to it,
 * and their sums.
 */
export function alternatives(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): number[] {
  const total = quantities[index]!
  const values = earlierInSentence(text, quantities, index)
    .filter(one => comparable(one.unit, total.unit) && !isOfBefore(text, one))
    .map(({ value }) => value)
  const sums: number[] = []
  values.reduceRight((sum, value) => {
    sums.push(sum + value)
    return sum + value
  }, total.value)
  return [...values, ...sums]
}
