import { say, sentence } from '../text.js'
import { recogniseBinary } from './binary.js'
import { type FileError, type FileErrorCode, fileError } from './error.js'

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
 * Finds the encoding and decodes: byte-order mark, then null bytes (no text), then strict UTF-8,
 * then strict GB18030. That order is right from four Chinese characters on, where detectors that
 * count frequencies are wrong up to eight.
 * @param path for the message, and to tell a .docx from another ZIP
 */
export function decode(bytes: Uint8Array, path: string): Decoded | FileError {
  const fail = (code: FileErrorCode, zh: string, en: string): FileError =>
    fileError(code, path, say(`${path}：${zh}。`, `${path}: ${en}.`))
  const binary = recogniseBinary(bytes, path)
  if (binary) return fail('binary', binary['zh-CN'], sentence(binary).en)

  const mark = marks.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  const body = mark ? bytes.subarray(mark[1].length) : bytes
  const wide = mark !== undefined && mark[0] !== 'utf-8'
  if (!wide && body.includes(0)) {
    return fail(
      'binary',
      '含有空字节，不是文本，或是没有标记（BOM）的 UTF-16；请另存为 UTF-8 编码的文本',
      'It has null bytes: no text, or UTF-16 without a mark (BOM); save it as UTF-8 text',
    )
  }
  for (const encoding of mark ? [mark[0]] : (['utf-8', 'gb18030'] as const)) {
    const text = tryDecode(body, encoding)
    if (text?.includes('\0'))
      return fail('binary', '含有空字符，不是文本', 'It has null characters and is no text')
    if (text !== undefined) return { text, encoding, bom: mark !== undefined }
  }
  return fail(
    'encoding',
    mark
      ? `开头标明是 ${mark[0].toUpperCase()}，内容却不是；文件可能已损坏，请重新另存为 UTF-8`
      : '既不是 UTF-8 也不是 GB18030（GBK）编码，或者文件已损坏；请另存为 UTF-8',
    mark
      ? `It is marked as ${mark[0].toUpperCase()} and is not; it may be damaged; save it again as UTF-8`
      : 'It is neither UTF-8 nor GB18030 (GBK), or it is damaged; save it as UTF-8',
  )
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
