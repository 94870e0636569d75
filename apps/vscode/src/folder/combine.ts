import { type Report, type Severity, severities } from '@hegao/core'

/**
 * The reports of single drafts as the one of all of them, as `hegao check` makes it of a folder.
 * Undefined without any.
 * @param left files that were not read
 */
export function combine(
  reports: readonly Report[],
  left: Report['skipped'] = [],
): Report | undefined {
  const [first] = reports
  if (!first) return undefined
  const files = reports.flatMap(report => report.files)
  const skipped = [...reports.flatMap(report => report.skipped), ...left]
  const count = (wanted: Severity) =>
    files.reduce(
      (sum, { diagnostics }) => sum + diagnostics.filter(one => one.severity === wanted).length,
      0,
    )
  const [errors, warnings, infos] = severities.map(count) as [number, number, number]
  const totals = files.map(({ score }) => score.total)
  const sum = totals.reduce((a, b) => a + b, 0)
  return {
    ...first,
    files,
    skipped,
    errors: reports.flatMap(report => report.errors),
    rules: Object.assign({}, ...reports.map(({ rules }) => rules)),
    summary: {
      files: files.length,
      skipped: skipped.length,
      errors,
      warnings,
      infos,
      score:
        totals.length > 0
          ? { mean: Math.round((sum / totals.length) * 10) / 10, min: Math.min(...totals) }
          : null,
    },
  }
}
