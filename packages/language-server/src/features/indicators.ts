import { contains, type Span, sourceRange } from '@hegao/document'
import type { Words } from '@hegao/facts'
import type { Analysis } from '../analysis.js'

interface Indicator {
  readonly name: string
  readonly at: Span
}

/** The names of rates, and what figures count: 办结率, 行政复议案件. */
function indicatorsOf({ facts, draft }: Analysis): Indicator[] {
  const place = (paragraph: number, { text, span }: Words): Indicator => ({
    name: text.replace(/\s/gu, ''),
    at: sourceRange(draft, { paragraph, span }),
  })
  const rates = facts.rates.flatMap(({ paragraph, names }) =>
    names.map(name => place(paragraph, name)),
  )
  const counted = facts.counts.map(({ paragraph, head }) => place(paragraph, head))
  return [...rates, ...counted]
}

/** Where the draft gives figures of the indicator that stands at an offset, in reading order. */
export function indicatorMentions(analysis: Analysis, offset: number): Span[] {
  const all = indicatorsOf(analysis)
  const here = all.find(({ at }) => contains(at, { start: offset, end: offset }))
  if (!here) return []
  const places = all.filter(({ name }) => name === here.name).map(({ at }) => at)
  return [...new Map(places.map(at => [at.start, at])).values()].toSorted(
    (a, b) => a.start - b.start,
  )
}
