import {
  type Draft,
  type Heading,
  type Paragraph,
  type Place,
  type Section,
  span,
} from '@hegao/document'
import type { Scanned } from './gather.js'
import type { Ending } from './types.js'

/** A paragraph of prose that has no stop at its end. */
export interface MissingStop extends Place {
  /** `sentence`: sentences before it have one; `item`: the other items of its list have one. */
  readonly by: 'sentence' | 'item'
  /** The comma that stands in the stop's place. */
  readonly pause?: Place
}

/** The stop of a heading whose siblings have none. */
export interface HeadingStop extends Place {
  readonly title: string
  readonly siblings: readonly Place[]
}

export interface Stops {
  readonly missingStops: readonly MissingStop[]
  readonly headingStops: readonly HeadingStop[]
}

/** By the paragraph they stand in. */
type Headings = ReadonlyMap<number, Heading>

/** A paragraph with its ending. */
interface Line {
  readonly paragraph: Paragraph
  readonly ending: Ending
  readonly isHeading: boolean
  readonly runIn: boolean
}

/** Stops that are missing at the end of prose, and stops that one heading has and its siblings lack. */
export function findStops(scanned: readonly Scanned[], draft: Draft): Stops {
  const headings = new Map(draft.sections.map(({ heading }) => [heading.paragraph, heading]))
  const lines = scanned.flatMap(({ paragraph, raw: { endings } }): Line[] => {
    const heading = headings.get(paragraph.index)
    const runIn = heading?.runIn === true
    const isHeading = heading !== undefined && !runIn
    return endings.map(ending => ({ paragraph, ending, isHeading, runIn }))
  })
  const body = lines.filter(({ paragraph: { role, kind } }) => role === 'body' && kind !== 'table')
  const byParagraph = new Map(lines.map(({ paragraph, ending }) => [paragraph.index, ending]))
  const groups = [draft.outline, ...draft.sections.map(({ children }) => children)]
  return {
    missingStops: runsOf(body).flatMap(run => missingIn(run, draft, headings)),
    headingStops: groups.flatMap(siblings => stopsAmong(siblings, byParagraph, draft)),
  }
}

/** Neighbours of one form: paragraphs without ordinal, or items whose ordinals are of one style. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    const goesOn =
      last !== undefined &&
      last.paragraph.index + 1 === line.paragraph.index &&
      last.paragraph.quoted === line.paragraph.quoted &&
      last.paragraph.kind === line.paragraph.kind &&
      last.paragraph.ordinal?.style === line.paragraph.ordinal?.style
    if (goesOn) runs.at(-1)!.push(line)
    else runs.push([line])
  }
  return runs
}

function missingIn(run: readonly Line[], draft: Draft, headings: Headings): MissingStop[] {
  if (run[0]!.paragraph.quoted || run[0]!.paragraph.kind !== 'prose') return []
  const sentences = run.filter((line, at) => {
    const around = [run[at - 1], run[at + 1]]
    return lacksStop(line, draft) && !around.some(one => isBare(one) || goesOn(line, one))
  })
  // Items that mostly end without a stop are written so.
  if (sentences.length > 1 && sentences.length * 2 >= run.length) return []
  return [...sentences.map(line => missing(line, 'sentence')), ...lonelyItem(run, draft, headings)]
}

/** A neighbour without a stop too: the items of this list have none. */
const isBare = (line: Line | undefined): boolean =>
  line?.ending.kind === 'word' && (!line.isHeading || line.paragraph.ordinal !== undefined)

/** Lines of a verse or a list, each with a comma at its end, and no sentence before it. */
const goesOn = ({ ending }: Line, other: Line | undefined): boolean =>
  !ending.afterSentence && other?.ending.kind === 'pause'

/** Nothing shorter is plainly a sentence: 各位代表，. */
const shortestPaused = 12

/** A sentence with no other before it that ends with a comma: 2024年，我局规范执法，. */
const endsInPause = ({ paragraph: { text, ordinal }, ending }: Line): boolean =>
  ending.kind === 'pause' && !ordinal && text.trim().length >= shortestPaused

/** Prose whose last sentence has no stop, before a paragraph that does not go on. */
function lacksStop(line: Line, draft: Draft): boolean {
  const { paragraph, ending, isHeading } = line
  if (isHeading || !(ending.afterSentence || endsInPause(line))) return false
  if (ending.kind !== 'word' && ending.kind !== 'pause') return false
  // The columns of a table drawn with tabs.
  if (/\t[^\n]*\t/.test(paragraph.text)) return false
  const next = draft.paragraphs[paragraph.index + 1]
  // A table carries the sentence on; a page number may stand in the middle of it.
  return !next || (next.kind !== 'table' && next.kind !== 'code' && next.role !== 'chrome')
}

/** The one item without a stop, where the others, three at least, are sentences with one. */
function lonelyItem(run: readonly Line[], draft: Draft, headings: Headings): MissingStop[] {
  if (!run[0]!.paragraph.ordinal || run.length < 4) return []
  const without = run.filter(({ ending }) => ending.kind === 'word')
  const [line] = without
  if (!line || without.length > 1 || line.ending.afterSentence) return []
  const others = run.filter(one => one !== line)
  const areSentences = others.every(
    ({ ending, isHeading, runIn }) =>
      !isHeading && !runIn && ending.kind === 'stop' && /[。；;]/.test(ending.mark),
  )
  const isLast = line === run.at(-1)
  const next = draft.paragraphs[line.paragraph.index + 1]
  const hasContent = isLast && next?.role === 'body' && !headings.has(next.index)
  return areSentences && !hasContent ? [missing(line, 'item')] : []
}

function missing({ paragraph: { index, text }, ending }: Line, by: MissingStop['by']): MissingStop {
  const end = ending.words.end
  const at = (from: number, to: number): Place => ({ paragraph: index, span: span(from, to) })
  return {
    ...at(ending.words.start, end),
    by,
    ...(ending.kind === 'pause' ? { pause: at(text.lastIndexOf(ending.mark, end), end) } : {}),
  }
}

const enoughSiblings = 3

/** At least twice as many siblings without a stop as with one; none of them runs on into its text. */
function stopsAmong(
  siblings: readonly Section[],
  endings: ReadonlyMap<number, Ending>,
  draft: Draft,
): HeadingStop[] {
  if (siblings.some(({ heading }) => heading.runIn || heading.guessed || !heading.ordinal))
    return []
  const hasStop = ({ heading }: Section) => endings.get(heading.paragraph)?.mark === '。'
  const withStop = siblings.filter(hasStop)
  const without = siblings.filter(section => !hasStop(section))
  if (withStop.length === 0 || without.length < withStop.length * 2) return []
  return withStop.flatMap(({ heading }) => {
    const { text, index } = draft.paragraphs[heading.paragraph]!
    const at = text.trimEnd().length - 1
    if (text[at] !== '。') return []
    return [
      {
        paragraph: index,
        span: span(at, at + 1),
        title: heading.title.replace(/。$/, ''),
        siblings: without.slice(0, enoughSiblings).map(({ heading: { paragraph, span: own } }) => ({
          paragraph,
          span: own,
        })),
      },
    ]
  })
}
