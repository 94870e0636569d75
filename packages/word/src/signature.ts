export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** Container of Word up to 2003, and of files that Word encrypted. */
export const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte)

/** What a Word file may be in. */
export const isContainer = (bytes: Uint8Array): boolean => isZip(bytes) || isCompound(bytes)
