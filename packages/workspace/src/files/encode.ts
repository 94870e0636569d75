import { applyEdits, type TextEdit } from '@hegao/core'
import iconv from 'iconv-lite'
import { say } from '../text.js'
import { decode } from './decode.js'
import { type FileError, fileError } from './error.js'
import { gb18030Offsets } from './gb18030.js'
import type { TextFile } from './read.js'

/**
 * The bytes of a file with edits in its text: in its encoding, with its byte-order mark. What no
 * edit touches stays byte for byte, also where the encoding has two ways to write a character.
 * @param edits sorted, none overlapping another
 * @returns an error where the encoding has no bytes for what is put in
 */
export function encodeEdits(file: TextFile, edits: readonly TextEdit[]): Uint8Array | FileError {
  const { path, text, encoding, bytes } = file
  const encode = encoderOf(encoding)
  const offsets = offsetsIn(file)
  const parts: Uint8Array[] = []
  let last = 0
  for (const { start, end, newText } of edits) {
    parts.push(bytes.subarray(last, offsets(start)), encode(newText))
    last = offsets(end)
  }
  const edited = Buffer.concat([...parts, bytes.subarray(last)])
  const written = decode(edited, path)
  // Encoders write “?” for what they cannot write, and an edit may cut a character in two.
  if (!('code' in written) && isAsBefore(written, file) && written.text === applyEdits(text, edits))
    return edited
  const name = encoding.toUpperCase()
  return fileError(
    'encoding',
    path,
    say(
      `${path}：改后的文字用这份文件的编码 ${name} 写不出来，没有改动；请先另存为 UTF-8。`,
      `${path}: The fixed text cannot be written in ${name}, the encoding of this file; nothing was changed. Save it as UTF-8 first.`,
    ),
  )
}

const isAsBefore = (a: Pick<TextFile, 'encoding' | 'bom'>, b: typeof a): boolean =>
  a.bom === b.bom && a.encoding === b.encoding

type Encode = (text: string) => Uint8Array

function encoderOf(encoding: TextFile['encoding']): Encode {
  if (encoding === 'utf-8') return text => Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return text => Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return text => Buffer.from(text, 'utf16le').swap16()
  return text => iconv.encode(text, 'gb18030')
}

/** From places in the text to places in the bytes. */
function offsetsIn({ text, encoding, bom, bytes }: TextFile): (offset: number) => number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return offset => (bom ? 2 : 0) + offset * 2
  if (encoding === 'gb18030') {
    const offsets = gb18030Offsets(bytes)
    return offset => offsets[offset]!
  }
  let [at, byte] = [0, bom ? 3 : 0]
  return offset => {
    byte += Buffer.byteLength(text.slice(at, offset))
    at = offset
    return byte
  }
}
