import fc from 'fast-check'
import iconv from 'iconv-lite'

const encodings = ['utf8', 'utf16le', 'utf16be', 'gb18030', 'gbk', 'big5', 'shiftjis'] as const
const spoil = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255), fc.boolean())

/** A text in some encoding, with a byte-order mark or without, and often with broken bytes. */
export const encodedBytes = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      text,
      encoding: fc.constantFrom(...encodings),
      bom: fc.boolean(),
      spoilt: fc.oneof(fc.constant([]), fc.array(spoil, { maxLength: 4 })),
    })
    .map(({ text, encoding, bom, spoilt }) => {
      let bytes: Uint8Array = iconv.encode(text, encoding, { addBOM: bom })
      for (const [share, byte, isPut] of spoilt) {
        const at = Math.floor(share * bytes.length)
        const tail = bytes.subarray(at + (isPut ? 0 : 1))
        bytes = new Uint8Array([...bytes.subarray(0, at), byte, ...tail])
      }
      return bytes
    })
