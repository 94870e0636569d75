import { type Draft, readDraft } from '@hegao/document'
import { Packer } from 'docx'
import { type MadeWord, makeWord, settle } from '../make/index.js'
import type { WordFile } from '../read/index.js'
import { readOrThrow } from './read.js'

/** A draft with the Word file that is made of it. */
export interface Made {
  readonly draft: Draft
  readonly made: MadeWord
  readonly bytes: Uint8Array
  readonly word: WordFile
}

export async function madeOf(text: string, format: 'md' | 'txt'): Promise<Made> {
  const draft = readDraft(text, format)
  const made = makeWord(draft)
  const bytes = settle(new Uint8Array(await Packer.toArrayBuffer(made.document)))
  return { draft, made, bytes, word: readOrThrow(bytes) }
}
