/**
 * What is read of a file at most. Real drafts stay far below: three hundred pages make about 10 MB
 * of XML, six hundred thousand elements, and some dozen levels of nesting.
 */
export const limits = {
  /** Bytes of one part when inflated; pictures are not read and do not count. */
  part: 32 * 1024 * 1024,
  /** Bytes of all parts that are read, so that many large ones do not add up. */
  total: 64 * 1024 * 1024,
  /** Elements of a part that is kept as a tree (styles, numbering): a few hundred bytes each. */
  treeElements: 400_000,
  /** Cells of all tables; one that spans columns counts for each of them. */
  cells: 300_000,
  /** Characters of the form of an automatic number: 第%1章 and the like. */
  numberForm: 64,
  /** Entries of the package; a draft with a thousand pictures has about two thousand. */
  entries: 10_000,
  /** Elements within elements. Word writes some dozen, and a few for each table in a table. */
  depth: 400,
} as const
