import { type Span, span } from '@hegao/document'
import type { RawFacts } from '../types.js'
import { scanDates } from './date.js'
import { countFullWidthMarks, scanHalfWidthMarks, scanPairMarks } from './mark.js'
import { scanPercentages } from './percentage.js'
import { scanQuantities } from './quantity.js'
import { scanTotals } from './total.js'
import { scanEnumerators, scanLatinWords, scanPlaceholders, scanRepetitions } from './word.js'

/** Reads what a text says by itself. The result depends on the text and on nothing else. */
export function scan(text: string): RawFacts {
  const quantities = scanQuantities(text)
  return {
    quantities,
    percentages: scanPercentages(text),
    totals: scanTotals(text, quantities),
    ...scanDates(text),
    enumerators: scanEnumerators(text),
    pairMarks: scanPairMarks(text),
    halfWidthMarks: scanHalfWidthMarks(text),
    fullWidthMarks: countFullWidthMarks(text),
    latinWords: scanLatinWords(text),
    repetitions: scanRepetitions(text),
    placeholders: scanPlaceholders(text),
    handovers: scanHandovers(text),
  }
}

const handover =
  /现(?:将|就|把|对)?[^。！？\n]{0,80}?(?:报告|汇报|总结|情况)[^。！？\n]{0,12}如下|现报告如下/g

function scanHandovers(text: string): Span[] {
  return [...text.matchAll(handover)].map(match => span(match.index, match.index + match[0].length))
}

/** Remembers what was scanned, by text. One scanner serves one run, or one editor session. */
export class Scanner {
  readonly #known = new Map<string, RawFacts>()
  /** How often a text had to be scanned; known texts do not count. */
  scanned = 0

  /** @param limit how many texts are kept; past it the oldest is forgotten. */
  constructor(readonly limit = 20_000) {}

  scan(text: string): RawFacts {
    const known = this.#known.get(text)
    if (known) return known
    const facts = scan(text)
    this.scanned++
    if (this.#known.size >= this.limit) this.#known.delete(this.#known.keys().next().value!)
    this.#known.set(text, facts)
    return facts
  }
}
