import type { Catalogue } from '@hegao/core'
import type { NearPlace } from '@hegao/facts'
import { says } from './says.js'

type Words = Pick<Catalogue['names'], 'alikeInPlaces' | 'neighbourWords' | 'exampleWords'>

/** Three characters of a name, of which two are the same, are no other place. */
const longName = 3
/** Right before or behind a name these say that it is another one beside the own. */
const joints = ['与', '和', '同', '及', '、']

const comma = /[，,]/
const lastClause = (words: string): string => words.split(comma).at(-1)!
const firstClause = (words: string): string => words.split(comma)[0]!.replaceAll(ownStudy, '')
/** A study of what is to be made at home. */
const ownStudy = '立法调研'

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
  // No neighbour has the same characters in another order; only its own clause can mean one all the same.
  const around = characters ? before + after : lastClause(before) + firstClause(after)
  const isLong = right.length > longName
  const isBeside =
    joints.some(word => before.endsWith(word) || after.startsWith(word)) ||
    says(around, neighbourWords) ||
    says(around, exampleWords)
  return (isAlike || isLong) && !isBeside
}
