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
  const bytes = await readBytes(path)
  if (!(bytes instanceof Uint8Array)) return bytes
  const result = decode(bytes, path)
  return 'code' in result ? result : { path, bytes, ...result }
}

/**
 * Reads a file as it is.
 * @returns its bytes, or one clear sentence why there are none; it never rejects
 */
export async function readBytes(path: string): Promise<Uint8Array | FileError> {
  try {
    return await readFile(path)
  } catch (error) {
    return fromNode(path, error)
  }
}
