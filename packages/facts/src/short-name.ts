import type { Draft } from '@hegao/document'
import type { At } from './gather.js'
import type { OwnBody } from './own-body.js'
import type { PartName } from './self-name.js'
import type * as Raw from './types.js'

/**
 * A name of the own place that has lost a character on one side of its own short name (简称): 斓江经济技术开发区
 * （以下简称“澜江经开区”）. Both sides are one body, so one of them is a slip.
 */
export function slippedNames(
  own: OwnBody | undefined,
  shortened: readonly At<Raw.ShortName>[],
  { paragraphs }: Draft,
): PartName[] {
  const place = own?.shortArea ?? ''
  if (place.length < 2) return []
  return shortened.flatMap(({ paragraph, full, short }) => {
    const { text } = paragraphs[paragraph]!
    const [name, brief] = [full, short].map(({ start, end }) => text.slice(start, end)) as [
      string,
      string,
    ]
    const [right, wrong] = name.includes(place) ? [name, brief] : [brief, name]
    const from = right.indexOf(place)
    if (from < 0 || wrong.includes(place)) return []
    const next = right.charAt(from + place.length)
    const at = next === '' ? -1 : slipIn(wrong, place, next)
    if (at < 0) return []
    const { start } = wrong === name ? full : short
    const span = { start: start + at, end: start + wrong.length }
    return [{ paragraph, span, name: wrong.slice(at), by: 'place', organ: own!.organ } as const]
  })
}

/** Where the place stands with one character of it changed, what follows it being the same. */
function slipIn(name: string, place: string, next: string): number {
  for (let at = 0; at + place.length < name.length; at++) {
    const differing = [...place].filter((one, index) => one !== name[at + index])
    if (differing.length === 1 && name[at + place.length] === next) return at
  }
  return -1
}
