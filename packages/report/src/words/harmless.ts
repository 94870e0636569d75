/**
 * What a terminal would obey or hide: control characters (an escape sequence in a draft could move
 * the cursor or rename the window), marks that reverse the writing direction, invisible formatting,
 * half surrogates. The joiner inside an emoji (U+200D) may stay.
 */
const unsafe = /\r\n|(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** The text with everything unsafe shown as a sign: ↵ for a line end, → for a tab, ␛ for escape. */
export function harmless(text: string): string {
  return text.replace(unsafe, sign)
}

function sign(mark: string): string {
  if (mark === '\t') return '→'
  if (mark === '\r\n' || mark === '\n' || mark === '\r') return '↵'
  const code = mark.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '�'
}

/** The same value with every string in it made harmless, keys too. */
export function harmlessDeep<T>(value: T): T {
  return walk(value) as T
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return harmless(value)
  if (Array.isArray(value)) return value.map(walk)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [harmless(key), walk(own)]))
}
