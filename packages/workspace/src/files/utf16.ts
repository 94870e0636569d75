import { tryDecode } from './try-decode.js'

/** What Chinese text is made of. In the wrong byte order about half of a text looks like it too. */
const ordinary =
  /[\t\n\r\x20-\x7e\u00b7\u00d7\u2010-\u2027\u2460-\u25ff\u3000-\u3015\u4e00-\u9fa5\uff01-\uff5e]/g
const mostly = 0.95
/** Below, two readings may both look like text. */
const shortest = 8

/**
 * UTF-16 without a byte-order mark, told by its null bytes: a text has line ends, figures or 一, which
 * have one in UTF-16 and in nothing else. It has to be ordinary text in one byte order, not in the
 * other, and no UTF-8 with stray nulls.
 * @returns nothing where that is not certain
 */
export function unmarkedUtf16(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: 'utf-16le' | 'utf-16be' } | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 2 * shortest) return undefined
  if (tryDecode(bytes, 'utf-8') !== undefined) return undefined
  const readings = (['utf-16le', 'utf-16be'] as const).flatMap(encoding => {
    const text = tryDecode(bytes, encoding)
    return text !== undefined && share(text) >= mostly ? [{ text, encoding }] : []
  })
  return readings.length === 1 ? readings[0] : undefined
}

const share = (text: string): number => (text.match(ordinary)?.length ?? 0) / text.length
