import type { RelatedDiagnostic } from '@hegao/core'
import { furtherPlaces } from '../words/places.js'
import { position } from '../words/position.js'
import { padEnd } from './columns.js'
import { type Excerpt, excerpt } from './excerpt.js'
import type { Page } from './page.js'
import { wrap } from './wrap.js'

/** The related places that the finding's own excerpt does not show: position, message, excerpt. */
export function renderPlaces(
  page: Page,
  places: readonly RelatedDiagnostic[],
  covered: Excerpt['covered'],
  source: string | undefined,
  width: number,
): string[] {
  const lines = describe(
    page,
    places.filter(({ range }) => covered.includes(range)),
    width,
  )
  let waiting = places.filter(({ range }) => !covered.includes(range))
  while (waiting.length > 0) {
    const [first, ...others] = waiting as [RelatedDiagnostic, ...RelatedDiagnostic[]]
    const view = source === undefined ? undefined : show(page, first, others, source, width)
    const isSeen = (one: RelatedDiagnostic) =>
      one === first || (view?.covered.includes(one.range) ?? false)
    lines.push(...describe(page, waiting.filter(isSeen), width), ...(view?.lines ?? []))
    waiting = waiting.filter(one => !isSeen(one))
  }
  return lines
}

function show(
  page: Page,
  first: RelatedDiagnostic,
  others: readonly RelatedDiagnostic[],
  source: string,
  width: number,
): Excerpt {
  const paint = page.colours.cyan
  const marking = { main: '-', paint, others: paint } as const
  const ranges = others.map(({ range }) => range)
  return excerpt(page, source, first.range, ranges, marking, width)
}

/** One entry for each message: the places it is said of, then the message. */
function describe(page: Page, places: readonly RelatedDiagnostic[], width: number): string[] {
  const byMessage = new Map<string, string[]>()
  for (const { message, range } of places) {
    byMessage.set(message, [...(byMessage.get(message) ?? []), position(range)])
  }
  const entries = [...byMessage].map(([message, all]) => [all.join(page.say('listComma')), message])
  const column = Math.max(0, ...entries.map(([where = '']) => where.length))
  return entries.flatMap(([where = '', message = '']) => {
    const [head = '', ...rest] = wrap(`${padEnd(where, column)}  ${message}`, width)
    return [page.colours.cyan(head.slice(0, where.length)) + head.slice(where.length), ...rest]
  })
}

/** 另有 173 处：第 3、5–9 行. */
export function countPlaces(
  page: Page,
  rest: readonly RelatedDiagnostic[],
  width: number,
): string[] {
  return rest.length === 0 ? [] : wrap(furtherPlaces(page, rest), width)
}
