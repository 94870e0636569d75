/** Extensions that are taken in a folder; a file named outright may have any. */
export const draftExtensions: readonly string[] = [
  '.docx',
  '.md',
  '.markdown',
  '.txt',
  '.html',
  '.htm',
]

/** ~$报告.docx is what Word keeps beside a file that is open. */
const isLock = (name: string): boolean => /(?:^|\/)~\$[^/]*$/.test(name)

export const isDraft = (name: string): boolean =>
  draftExtensions.some(extension => name.toLowerCase().endsWith(extension)) && !isLock(name)

/** Drafts that only LibreOffice can open: read where they are named, for each takes seconds. */
export const isOldDraft = (name: string): boolean =>
  /\.(?:doc|wps|rtf|odt)$/i.test(name) && !isLock(name)

/** The order of UTF-16 code units: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
