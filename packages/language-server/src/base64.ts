/** Bytes in a message: JSON has no other way. Works in Node and in browsers. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), character => character.charCodeAt(0))

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  // An argument list of a whole file would be too long.
  for (let at = 0; at < bytes.length; at += chunk)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return btoa(binary)
}

const chunk = 0x8000
