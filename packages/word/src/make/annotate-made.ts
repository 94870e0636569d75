import { annotateWord, type WordComment } from '../annotate/index.js'
import { readWord } from '../read/index.js'
import { rangeInMade } from './places.js'
import type { MadeWord } from './word.js'

/**
 * Puts comments into a Word file that was made of a draft.
 * @param packed `made.document`, packed and settled
 * @param comments on the words of the draft: their ranges are the draft’s
 */
export function annotateMade(
  made: MadeWord,
  packed: Uint8Array,
  comments: readonly WordComment[],
): Uint8Array {
  const word = readWord(packed)
  if (!word || !('draft' in word)) throw new Error('The file that was made cannot be read.')
  return annotateWord(
    word,
    comments.map(one => ({ ...one, range: rangeInMade(made, word, one.range) })),
  )
}
