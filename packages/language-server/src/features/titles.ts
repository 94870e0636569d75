import { keyOf } from '@hegao/core'
import { contains, type Draft, type Span, sourceRange } from '@hegao/document'
import type { Facts } from '@hegao/facts'
import { lawOf } from '@hegao/judgement'
import type { Analysis } from '../analysis.js'

type Cited = Facts['citations']['all'][number]

/** The innermost title at an offset of the source. */
export function titleAt({ facts, draft }: Analysis, offset: number): Cited | undefined {
  return facts.citations.all
    .filter(one => isAt(draft, one, offset))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
}

/** Where the draft names the document of a title: titles, and its short form where one is set up. */
export function mentionsOf({ facts, draft, catalogue }: Analysis, title: Cited): Span[] {
  const same = idOf(title)
  const titles = facts.citations.all.filter(one => idOf(one) === same)
  const shorts = titles.flatMap(({ shortForm }) => shortForm?.text ?? [])
  const named = facts.citations.all.filter(one => shorts.includes(one.title.name))
  const places = [...titles, ...named].map(one => sourceRange(draft, one))
  return [...new Map(places.map(place => [place.start, place])).values()].toSorted(
    (a, b) => a.start - b.start,
  )

  function idOf(cited: Cited): string {
    return lawOf(cited, catalogue.laws)?.law.title ?? keyOf(cited.title.name)
  }
}

const isAt = (draft: Draft, one: Cited, offset: number): boolean =>
  contains(sourceRange(draft, one), { start: offset, end: offset })
