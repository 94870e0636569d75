/** What XML 1.0 cannot hold: control characters, halves of a pair, and two that are none. */
export const impossible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** The same text without it, where no place counts in it. */
export const possible = (text: string): string => text.replace(impossible, '')
