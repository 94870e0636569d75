const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A new nonce of 32 letters and digits, 190 bits of chance. */
export function createNonce(): string {
  const nonce: string[] = []
  while (nonce.length < 32)
    for (const byte of crypto.getRandomValues(new Uint8Array(48))) {
      const letter = letters[byte & 63]
      if (letter && nonce.length < 32) nonce.push(letter)
    }
  return nonce.join('')
}
