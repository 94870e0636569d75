import type { Draft } from '@hegao/document'
import type { WordComment } from '@hegao/word'

/**
 * A Word file that is made of a draft, with comments on its words: their ranges are the draft’s. What
 * makes Word files is large, and loaded only where one is made.
 */
export async function makeAnnotated(
  draft: Draft,
  comments: readonly WordComment[],
): Promise<Uint8Array> {
  const [{ annotateMade, makeWord, settle }, { Packer }] = await Promise.all([
    import('@hegao/word/make'),
    import('docx'),
  ])
  const made = makeWord(draft)
  const packed = settle(new Uint8Array(await Packer.toArrayBuffer(made.document)))
  return annotateMade(made, packed, comments)
}
