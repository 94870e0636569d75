import { factTitle, type Language, type ListedFact, listFacts } from '@hegao/core'
import type { Analysis } from '../analysis.js'
import { sayFigure } from './figure-words.js'
import { type Explained, plain } from './markdown.js'

/** Kinds of facts that say what a figure or a date was read as; the others are about words and marks. */
export const figures: ReadonlySet<string> = new Set([
  'quantities',
  'counts',
  'percentages',
  'totals',
  'each',
  'changes',
  'shares',
  'rates',
  'dates',
  'periods',
  'cutoffs',
  'durations',
  'editions',
  'documentNumbers',
  'countedLists',
  'malformedFigures',
])

/** A hover with more than that is not read. */
const mostFacts = 4

/** What the figure at an offset was read as; the closest reading first. */
export function explainFigures(
  analysis: Analysis,
  offset: number,
  language: Language,
): Explained[] {
  const facts = factsOf(analysis)
    .filter(({ kind, range }) => figures.has(kind) && isIn(range, offset))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
    .slice(0, mostFacts)
  const [closest] = facts
  // A total runs over its whole list: without a figure at the offset there is nothing to explain.
  if (!closest || !/[\d０-９〇零一二三四五六七八九十百千万亿%％]/.test(closest.text)) return []
  const { start, end } = closest.range
  const lines = facts.map(fact => {
    const said = sayFigure(fact, language)
    const title = factTitle(fact, language)
    return `- **${title}** ${plain(fact.text)}${said ? `\\\n  ${plain(said)}` : ''}`
  })
  return [{ at: { start: start.offset, end: end.offset }, markdown: lines.join('\n') }]
}

const isIn = ({ start, end }: ListedFact['range'], offset: number): boolean =>
  start.offset <= offset && offset <= end.offset

const lengthOf = ({ range }: ListedFact): number => range.end.offset - range.start.offset

const listed = new WeakMap<Analysis, readonly ListedFact[]>()

/** Listed once for each version: people move the mouse about. */
function factsOf(analysis: Analysis): readonly ListedFact[] {
  const known = listed.get(analysis) ?? listFacts(analysis.draft, analysis.facts)
  listed.set(analysis, known)
  return known
}
