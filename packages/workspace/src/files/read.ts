import { readFile } from 'node:fs/promises'
import { type Decoded, decode } from './decode.js'
import { type FileError, fromNode } from './error.js'

export interface TextFile extends Decoded {
  readonly path: string
  /** As it was read: what it is written back from, and held against before. */
  readonly bytes: Uint8Array
}

/**
 * Reads a text in UTF-8, GB18030, or UTF-16 with a byte-order mark (which is taken off).
 * @returns the text, or one clear sentence why there is none; it never rejects
 */
export async function readTextFile(path: string): Promise<TextFile | FileError> {
  try {
    const bytes = await readFile(path)
    const result = decode(bytes, path)
    return 'code' in result ? result : { path, bytes, ...result }
  } catch (error) {
    return fromNode(path, error)
  }
}
