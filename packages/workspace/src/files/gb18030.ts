/**
 * Where each UTF-16 code unit of a text in GB18030 begins in its bytes, and at last where they end.
 * GB 18030—2022: one byte below 0x81; two where the second is no digit; else four. Four bytes from
 * 90 30 81 30 on are a character outside of the Basic Multilingual Plane, two code units.
 * @param bytes valid GB18030
 */
export function gb18030Offsets(bytes: Uint8Array): number[] {
  const offsets: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!
    const isFour = lead > 0x80 && bytes[at + 1]! >= 0x30 && bytes[at + 1]! <= 0x39
    offsets.push(at)
    if (isFour && lead >= 0x90) offsets.push(at)
    at += lead <= 0x80 ? 1 : isFour ? 4 : 2
  }
  offsets.push(bytes.length)
  return offsets
}
