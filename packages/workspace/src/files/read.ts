import { open } from 'node:fs/promises'
import { say } from '../text.js'
import { type Decoded, decode } from './decode.js'
import { type FileError, fileError, fromNode } from './error.js'

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

/** Bytes of a file, or of what is piped in: a Word file with hundreds of pictures stays below. */
const mostBytes = 256 * 1024 * 1024

/**
 * Reads a file as it is.
 * @returns its bytes, or one clear sentence why there are none; it never rejects
 */
export async function readBytes(path: string): Promise<Uint8Array | FileError> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (size > mostBytes) return tooLarge(path)
      // A pipe has no size, and a device no end.
      return size > 0
        ? await file.readFile()
        : await readStream(file.createReadStream({ autoClose: false }), path)
    } finally {
      await file.close()
    }
  } catch (error) {
    return fromNode(path, error)
  }
}

/**
 * All that comes, or that it is too much: what never ends is left before it takes all memory.
 * @param path for the message
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  path: string,
): Promise<Uint8Array | FileError> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) return tooLarge(path)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (path: string): FileError =>
  fileError(
    'too-large',
    path,
    say(
      `${path}：文件超过 ${mostBytes / 2 ** 20} MB，太大了，没有读。`,
      `${path}: The file is larger than ${mostBytes / 2 ** 20} MB and was not read.`,
    ),
  )
