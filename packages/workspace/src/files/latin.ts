// Bytes as Latin-1, without the Buffer that Node alone has: texts are decoded in browsers, too.

/** Each byte as one character; for a few thousand of them. */
export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Whether bytes hold a string of Latin-1. */
export function holds(bytes: Uint8Array, wanted: string): boolean {
  const codes = Uint8Array.from(wanted, character => character.charCodeAt(0))
  const first = codes[0]!
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true
  return false
}
