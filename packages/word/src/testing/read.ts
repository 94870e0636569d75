import { readWord, type WordFile } from '../read/index.js'
import { type Parts, wordFile } from './package.js'

/** A Word file that can be read, or the test fails. */
export function readOrThrow(bytes: Uint8Array): WordFile {
  const file = readWord(bytes)
  if (!file || !('draft' in file)) throw new Error(file ? file.message.en : 'It is no Word file.')
  return file
}

/** The visible text of a body. */
export const textOf = (body: string, parts?: Parts): string =>
  readOrThrow(wordFile(body, parts)).draft.source
