import type { Catalogue } from '@hegao/core'
import type { Names } from '@hegao/facts'
import { says } from './says.js'

type Words = Pick<Catalogue['names'], 'bygone' | 'notBygone'>

/** True where the words tell of a time before, or of the change itself; 原则 does not, nor does the own 清原县. */
export function tellsOfBefore(
  words: string,
  { bygone, notBygone }: Words,
  own: Names['own'],
): boolean {
  const others = own && own.shortArea !== '' ? [...notBygone, own.shortArea] : notBygone
  return says(
    others.reduce((rest, word) => rest.replaceAll(word, ' '), words),
    bygone,
  )
}
