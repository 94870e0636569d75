import type { Catalogue } from '@hegao/core'
import type { NearPlace } from '@hegao/facts'
import { says } from './says.js'

type Words = Pick<Catalogue['names'], 'alikeInPlaces' | 'neighbourWords' | 'exampleWords'>

/** Three characters of a name, of which two are the same, are no other place. */
const longName = 3
/** Right before or behind a name these say that it is another one beside the own. */
const joints = ['与', '和', '同', '及', '、']

/**
 * True for 清源县 in the report of 清原县: a character of one sound or one look, or the same ones in another order, in a
 * sentence that speaks of no place beside the own. 青溪县 is as near to 砚溪县, and is another.
 */
export function isSlipOfPlace(
  { characters, right, before, after }: NearPlace,
  { alikeInPlaces, neighbourWords, exampleWords }: Words,
): boolean {
  const isAlike =
    !characters || alikeInPlaces.some(row => characters.every(one => row.includes(one)))
  const isLong = right.length > longName
  const isBeside =
    joints.some(word => before.endsWith(word) || after.startsWith(word)) ||
    says(before + after, neighbourWords) ||
    says(before + after, exampleWords)
  return (isAlike || isLong) && !isBeside
}
