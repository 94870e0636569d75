import type { Encoding } from './decode.js'
import { tryDecode } from './try-decode.js'

/** The first place of a file that its encoding does not allow. */
export interface Broken {
  readonly encoding: Encoding
  /** From 1, the byte-order mark counted. */
  readonly byte: number
  /** From 1. */
  readonly line: number
}

/**
 * Where bytes that are no text in any of these encodings break: of the encoding that comes furthest,
 * for that is likely the one they were written in.
 * @param start behind the byte-order mark
 */
export function whereBroken(
  bytes: Uint8Array,
  start: number,
  encodings: readonly Encoding[],
): Broken {
  const [first] = encodings
    .map(encoding => ({ encoding, at: start + firstFault(bytes.subarray(start), encoding) }))
    .toSorted((a, b) => b.at - a.at)
  const { encoding, at } = first!
  const before = new TextDecoder(encoding).decode(bytes.subarray(start, at))
  return { encoding, byte: at + 1, line: before.split(/\r\n|[\r\n]/).length }
}

/** Bytes before the first character that is none; halves it rather than decoding by hand. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  let [sound, faulty] = [0, bytes.length + 1]
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1
    if (isSound(bytes.subarray(0, middle), encoding)) sound = middle
    else faulty = middle
  }
  // The last bytes of what is sound may be the beginning of the character that is none.
  while (sound > 0 && tryDecode(bytes.subarray(0, sound), encoding) === undefined) sound--
  return sound
}

/** True where these bytes may yet go on to be a text. */
function isSound(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
