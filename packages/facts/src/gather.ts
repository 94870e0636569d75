import type { Paragraph } from '@hegao/document'
import type { RawFacts } from './types.js'

/** A fact with the paragraph it stands in. */
export type At<T> = T & { readonly paragraph: number }

/** A paragraph with what its text says by itself. */
export interface Scanned {
  readonly paragraph: Paragraph
  readonly raw: RawFacts
}

/** The kinds of facts that come in lists. */
type Kind<Raw> = {
  [Name in keyof Raw]: Raw[Name] extends readonly object[] ? Name : never
}[keyof Raw]

type FactOf<Raw, Name extends keyof Raw> = Raw[Name] extends readonly (infer Fact)[] ? Fact : never

/** All facts of a kind in reading order, each with its paragraph. */
export type Gathered<Raw> = <Name extends Kind<Raw>>(kind: Name) => readonly At<FactOf<Raw, Name>>[]

type Placed = readonly (readonly [kind: string, facts: readonly object[]])[]

/**
 * What was placed last, by what was scanned and where. After a key stroke all paragraphs but one are
 * scanned already and stand where they stood: they bring their facts as they are.
 */
const known = new WeakMap<object, Map<number, Placed>>()

/** Paragraphs of one text are few; those that wander through a draft leave no trail. */
const mostPlaces = 32

/** Puts the facts of all paragraphs together, by kind; `part` names what of the scans is meant. */
export function gather<Raw extends object>(
  scanned: readonly Scanned[],
  part: (raw: RawFacts) => Raw,
): Gathered<Raw> {
  const all = new Map<unknown, object[]>()
  for (const { paragraph, raw } of scanned) {
    for (const [kind, facts] of placed(part(raw), paragraph.index)) {
      const list = all.get(kind)
      if (list) list.push(...facts)
      else all.set(kind, [...facts])
    }
  }
  return kind => (all.get(kind) ?? []) as never
}

function placed(raw: object, paragraph: number): Placed {
  const before = known.get(raw)
  const there = before?.get(paragraph)
  if (there) return there
  const facts: [string, object[]][] = []
  for (const kind of Object.keys(raw)) {
    const list: unknown = raw[kind as keyof typeof raw]
    if (Array.isArray(list) && list.length > 0)
      facts.push([kind, list.map(fact => ({ ...fact, paragraph }))])
  }
  if (before && before.size < mostPlaces) before.set(paragraph, facts)
  else known.set(raw, new Map([[paragraph, facts]]))
  return facts
}
