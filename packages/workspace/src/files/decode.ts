import { say, sentence } from '../text.js'
import { recogniseBinary } from './binary.js'
import { whereBroken } from './broken.js'
import { type FileError, type FileErrorCode, fileError } from './error.js'
import { tryDecode } from './try-decode.js'
import { unmarkedUtf16 } from './utf16.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** The text of a file, without its byte-order mark. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly bom: boolean
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Finds the encoding and decodes: byte-order mark, then null bytes (UTF-16 or no text), then strict
 * UTF-8, then strict GB18030. That order is right from four Chinese characters on, where detectors
 * that count frequencies are wrong up to eight.
 * @param path for the message, and to tell a .docx from another ZIP
 */
export function decode(bytes: Uint8Array, path: string): Decoded | FileError {
  const fail = (code: FileErrorCode, zh: string, en: string): FileError =>
    fileError(code, path, say(`${path}：${zh}。`, `${path}: ${en}.`))
  const binary = recogniseBinary(bytes, path)
  if (binary) return fail('binary', binary.message['zh-CN'], sentence(binary.message).en)

  const mark = marks.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  const body = mark ? bytes.subarray(mark[1].length) : bytes
  const wide = mark !== undefined && mark[0] !== 'utf-8'
  if (!wide && body.includes(0)) {
    const unmarked = mark ? undefined : unmarkedUtf16(body)
    if (unmarked) return { ...unmarked, bom: false }
    return fail(
      'binary',
      '含有空字节，不是文本，或是认不出的 UTF-16（没有 BOM）；请另存为 UTF-8 编码的文本',
      'It has null bytes: no text, or UTF-16 without a mark (BOM) that was not recognised; save it as UTF-8 text',
    )
  }
  const tried: Encoding[] = [mark ? mark[0] : 'utf-8']
  let text = tryDecode(body, tried[0]!)
  if (text === undefined && !mark && !isDamagedUtf8(body)) {
    tried.push('gb18030')
    text = tryDecode(body, 'gb18030')
  }
  if (text?.includes('\0'))
    return fail('binary', '含有空字符，不是文本', 'It has null characters and is no text')
  if (text !== undefined) return { text, encoding: tried.at(-1)!, bom: mark !== undefined }
  const broken = whereBroken(bytes, mark ? mark[1].length : 0, tried)
  const name = broken.encoding.toUpperCase()
  const place = say(
    `第 ${broken.line} 行（第 ${broken.byte} 个字节）起读不通`,
    `cannot be read from line ${broken.line} (byte ${broken.byte}) on`,
  )
  return fail(
    'encoding',
    mark
      ? `开头标明是 ${name}，${place['zh-CN']}；文件可能已损坏，请重新另存为 UTF-8`
      : `按 ${name} 编码${place['zh-CN']}；文件可能已损坏，或是 UTF-8、GB18030（GBK）以外的编码，请另存为 UTF-8`,
    mark
      ? `It is marked as ${name} and ${place.en}; it may be damaged; save it again as UTF-8`
      : `Read as ${name} it ${place.en}; it may be damaged, or neither UTF-8 nor GB18030 (GBK); save it as UTF-8`,
  )
}

const chinese = /[\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]/g

/**
 * True for UTF-8 that is broken in a few places. GB18030 gives nearly every byte of it a meaning and
 * would read a damaged file as other characters in silence; of a text in GB18030 nearly nothing is
 * UTF-8.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.match(/\ufffd+/g)?.length ?? 0
  const good = text.match(chinese)?.length ?? 0
  return good >= 4 && good > 4 * bad
}
