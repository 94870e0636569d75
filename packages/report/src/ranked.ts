import {
  type Diagnostic,
  type FileReport,
  type FileReports,
  type Score,
  type Severity,
  severities,
} from '@hegao/core'

/** What a table of all drafts says of one: little, so that thousands can be put in order. */
export interface Ranked {
  /** Its place among the files of the report. */
  readonly index: number
  readonly path: string
  readonly score: Pick<Score, 'total' | 'grade'>
  readonly counts: Readonly<Record<Severity, number>>
}

/** The worst first; equal scores stay in the order given. */
export const rank = (files: FileReports): Ranked[] =>
  Array.from(files, rankedOf).toSorted((a, b) => a.score.total - b.score.total)

const rankedOf = ({ path, score, diagnostics }: FileReport, index: number): Ranked => ({
  index,
  path,
  score: { total: score.total, grade: score.grade },
  counts: countBySeverity(diagnostics),
})

const countBySeverity = (diagnostics: readonly Diagnostic[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** The counts in the order of the severities, the gravest first. */
export const countsOf = ({ counts }: Ranked): (readonly [Severity, number])[] =>
  severities.map(severity => [severity, counts[severity]])

/** The folder that all paths share, with its slash; empty where there is none. */
export function commonFolder(paths: readonly string[]): string {
  const folderOf = (path: string) =>
    path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  let folder = folderOf(paths[0] ?? '')
  while (folder && !paths.every(path => path.startsWith(folder)))
    folder = folderOf(folder.slice(0, -1))
  return folder
}
