import type { RunReport } from '@hegao/core'
import type { Draft } from '@hegao/document'
import type { WordComment } from '@hegao/word'
import type { Document } from 'docx'

/** What makes Word files is large, and loaded only where one is made. */
const maker = () => Promise.all([import('@hegao/word/make'), import('docx')])

async function pack(document: Document): Promise<Uint8Array> {
  const [{ settle }, { Packer }] = await maker()
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)))
}

/** A Word file that is made of a draft, with comments on its words: their ranges are the draft’s. */
export async function makeAnnotated(
  draft: Draft,
  comments: readonly WordComment[],
): Promise<Uint8Array> {
  const [{ annotateMade, makeWord }] = await maker()
  const made = makeWord(draft)
  return annotateMade(made, await pack(made.document), comments)
}

/** The 核稿意见表 of a report in Chinese. */
export async function makeOpinion(
  report: RunReport,
  sourceOf: (path: string) => string | undefined,
): Promise<Uint8Array> {
  const [{ opinionSheet }] = await maker()
  return pack(opinionSheet(report, sourceOf))
}
