import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readChinese } from '../../numeral.js'
import type { Enumerator } from '../../types.js'
import { quotesIn } from '../mark/between.js'

const enumerator =
  /(?<=^|[。；;，,、：:！!？?\s*“”（）()—…])([一二三四五六七八九]|十[一二三四五六七八九]?)(是|要|抓|靠|看|则)(?!\1)/g

/** 一是, 二是 … at the start of a clause. */
export function scanEnumerators(text: string): Enumerator[] {
  const matches = matchesOf(text, enumerator)
  if (matches.length === 0) return []
  const quotes = quotationsOf(text)
  let next = 0
  return matches.map(({ 0: whole, 1: numeral, 2: verb, index }) => {
    while (next < quotes.length && quotes[next]!.end <= index) next++
    const quote = quotes[next] && quotes[next]!.start < index ? quotes[next]!.start : undefined
    return {
      span: span(index, index + whole.length),
      value: readChinese(numeral!)!,
      verb: verb!,
      quoted: quote !== undefined,
      ...(quote === undefined ? {} : { quote }),
    }
  })
}

/** The outermost quotations that are closed, in order. */
function quotationsOf(text: string): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (const { 0: mark, index } of matchesOf(text, /[“”]/g)) {
    if (mark === '“') open.push(index)
    else {
      const start = open.pop()
      if (start === undefined) continue
      while (found.length > 0 && found.at(-1)!.start > start) found.pop()
      found.push(span(start, index + 1))
    }
  }
  return found
}

const opener =
  /(?<![统唯之])一[是要抓靠看则来]|首先|首要的?是|第一(?=[，,、是：:])|其一|一方面|(?<![0-9０-９])[1１][.．、](?![0-9０-９])|①/g

/** Words that may begin a list whose second member is 二是; those of a quotation begin its own. */
export function scanListOpeners(text: string): Span[] {
  const isQuoted = quotesIn(text)
  return matchesOf(text, opener)
    .filter(({ index }) => !isQuoted(index))
    .map(({ 0: whole, index }) => span(index, index + whole.length))
}
