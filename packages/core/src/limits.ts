/**
 * What a check takes on at most, so that no file can take all memory or keep a desk waiting. A report
 * has some ten thousand characters, a book a million.
 */
export const limits = {
  /** Characters of a draft, in UTF-16 code units; of a Word file or a page those that are read. */
  characters: 2_000_000,
  /** Findings of one rule in one draft; what is beyond is counted and not listed. */
  findings: 1_000,
} as const
