import { sep } from 'node:path'

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
export const isDraft = (name: string): boolean =>
  draftExtensions.some(extension => name.toLowerCase().endsWith(extension)) &&
  !/(?:^|\/)~\$[^/]*$/.test(name)

/** Slashes on every system: paths go into reports that are compared across systems. */
export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

/** A folder as given, and a path inside it: `.` and `a.md` make `a.md`. */
export function within(folder: string, path: string): string {
  const lead = slashed(folder).replace(/\/+$/, '')
  if (lead === '.') return path
  return lead === '' && folder === '' ? path : `${lead}/${path}`
}

/** The order of UTF-16 code units: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
