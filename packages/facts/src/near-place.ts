import type { Draft, Place } from '@hegao/document'
import type { At } from './gather.js'
import type { OwnBody } from './own-body.js'
import type * as Raw from './types.js'

/**
 * A place of the own level whose name is that of the own area but for one character, or for the order of its characters:
 * 清源县 in the report of 清原县, 源清县 in that of 清源县.
 */
export interface NearPlace extends Place {
  readonly name: string
  /** The own area, or the one that it lies in, which it is so like. */
  readonly right: string
  /** The two characters in which they differ, that of the text first; none where the same ones stand in another order. */
  readonly characters?: readonly [string, string]
  /** What else its sentence says. */
  readonly before: string
  readonly after: string
}

/** The area that the own one lies in, as its name has it: 云汀市 of 云汀市望溪区. */
const above = /([\u3400-\u9fff]{2,8})([省市州盟县旗区])$/

/** Names of places one character away from the own area, or from the one above it in the own name. */
export function nearPlaces(
  own: OwnBody | undefined,
  levels: readonly At<Raw.LevelWord>[],
  { paragraphs }: Draft,
): NearPlace[] {
  if (!own) return []
  const upper = above.exec(own.name.slice(0, own.name.indexOf(own.area)))
  const areas = [
    [own.shortArea, own.area.slice(own.shortArea.length)] as const,
    ...(upper ? [[upper[1]!, upper[2]!] as const] : []),
  ].filter(([name]) => name.length >= 2)
  return levels.flatMap(({ paragraph, span, use, word, before, after }) => {
    if (use !== 'name' || paragraphs[paragraph]!.role === 'title') return []
    return areas.flatMap(([name, areaWord]) => {
      const written = before.slice(-name.length)
      const characters = areaWord === word ? difference(written, name) : undefined
      // 中原县 before 清原县: the characters before the level word may begin another word.
      const stands = paragraphs[paragraph]!.text.slice(span.start - name.length, span.start)
      const isTurned = areaWord === word && areTurned(written, name)
      return (characters || isTurned) && stands === written
        ? [
            {
              paragraph,
              span: { start: span.start - name.length, end: span.end },
              name: written + word,
              right: name + word,
              ...(characters ? { characters } : {}),
              before: before.slice(0, -name.length),
              after,
            },
          ]
        : []
    })
  })
}

/** The one pair of characters in which two names of one length differ. */
function difference(a: string, b: string): readonly [string, string] | undefined {
  if (a.length !== b.length) return undefined
  const apart = [...a].flatMap((one, at) => (one === b[at] ? [] : [[one, b[at]!] as const]))
  return apart.length === 1 ? apart[0] : undefined
}

/** 侗族苗族 for 苗族侗族: the same characters in another order. */
const areTurned = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('')
