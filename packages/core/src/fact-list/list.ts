import { type Draft, type Place, sourceRange } from '@hegao/document'
import type { Facts } from '@hegao/facts'
import { LineIndex } from '../position.js'
import type { Range } from '../report.js'

/** A fact as people and programs may read it: each place in the source, with its words. */
export interface ListedFact {
  readonly kind: string
  readonly range: Range
  readonly text: string
  /** What the fact says. A part of it that has a place is an object with `range` and `text` too. */
  readonly data: Readonly<Record<string, unknown>>
}

type Thing = Readonly<Record<string, unknown>>

/** Every fact of the draft in reading order; facts of one place in the order of their kinds. */
export function listFacts(draft: Draft, facts: Facts): ListedFact[] {
  const lines = new LineIndex(draft.source)
  const located = (place: Place) => {
    const { start, end } = sourceRange(draft, place)
    const range = { start: lines.position(start), end: lines.position(end) }
    return { range, text: draft.source.slice(start, end) }
  }

  /** Spans become ranges; a thing inside a fact stands in the fact's paragraph unless it names its own. */
  function convert(value: unknown, paragraph: number): unknown {
    if (Array.isArray(value)) return value.map(one => convert(one, paragraph))
    if (!isThing(value)) return value
    if (isSpan(value)) return located({ paragraph, span: value })
    const own = typeof value.paragraph === 'number' ? value.paragraph : paragraph
    const at = isSpan(value.span) ? located({ paragraph: own, span: value.span }) : {}
    // The words as they stand in the source go before those that a fact keeps without spaces.
    const entries = Object.entries(value)
      .filter(([key]) => key !== 'paragraph' && key !== 'span' && !(key in at))
      .map(([key, one]) => [key, convert(one, own)])
    return { ...at, ...Object.fromEntries(entries) }
  }

  const found = kindsOf(facts).flatMap(({ kind, facts: own }) =>
    own.flatMap(fact => {
      const place = placeOf(fact, undefined)
      if (!place) return []
      const { range: _, text: __, ...data } = convert(fact, place.paragraph) as Thing
      return { kind, ...located(place), data }
    }),
  )
  return found.toSorted((a, b) => a.range.start.offset - b.range.start.offset)
}

/** The lists of the facts by their names; those of `names` stand in it by groups. */
function kindsOf({ names, ...facts }: Facts): { kind: string; facts: readonly Thing[] }[] {
  return [...Object.entries(facts), ...Object.entries(names)].flatMap(([kind, value]) =>
    Array.isArray(value) ? { kind, facts: value as Thing[] } : [],
  )
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null
const isSpan = (value: unknown): value is Place['span'] =>
  isThing(value) &&
  Object.keys(value).length === 2 &&
  typeof value.start === 'number' &&
  typeof value.end === 'number'

/** A fact's own place, else that of the first thing in it that has one. */
function placeOf(value: unknown, paragraph: number | undefined): Place | undefined {
  if (!isThing(value)) return undefined
  const own = typeof value.paragraph === 'number' ? value.paragraph : paragraph
  if (own !== undefined && isSpan(value.span)) return { paragraph: own, span: value.span }
  for (const one of Object.values(value)) {
    const place = placeOf(one, own)
    if (place) return place
  }
  return undefined
}
