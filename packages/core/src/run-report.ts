import type { Toolbox } from './check.js'
import type { Language } from './language.js'
import type { FileReports, ReportError, RuleInfo, RunReport, Skipped } from './report.js'
import type { AnyRule } from './rule.js'

/** What a report says of a rule. */
export const describeRule = (
  { title, about, severity, category, source }: AnyRule,
  language: Language,
  docs: string,
): RuleInfo => ({
  title: title[language],
  about: about[language],
  severity,
  category,
  source,
  docs,
})

/** Puts the reports of the drafts together. Nothing in it depends on the time of the run. */
export function buildReport<Files extends FileReports>(
  files: Files,
  rest: { readonly skipped: readonly Skipped[]; readonly errors: readonly ReportError[] },
  { rules, catalogue }: Toolbox,
  {
    version,
    language,
    docs,
  }: { readonly version: string; readonly language: Language; docs(rule: string): string },
): RunReport<Files> {
  const named = new Set<string>()
  const count = { error: 0, warning: 0, info: 0 }
  const scores = { sum: 0, min: Number.POSITIVE_INFINITY }
  for (const { diagnostics, suppressed, score } of files) {
    for (const { rule, severity } of diagnostics) {
      named.add(rule)
      count[severity]++
    }
    for (const { rule } of suppressed) named.add(rule)
    scores.sum += score.total
    scores.min = Math.min(scores.min, score.total)
  }
  const { length } = files
  return {
    version: 1,
    tool: { name: 'hegao', version, catalogue: catalogue.date },
    files,
    skipped: rest.skipped,
    rules: Object.fromEntries(
      rules
        .filter(({ id }) => named.has(id))
        .map(rule => [rule.id, describeRule(rule, language, docs(rule.id))]),
    ),
    errors: rest.errors,
    summary: {
      files: length,
      skipped: rest.skipped.length,
      errors: count.error,
      warnings: count.warning,
      infos: count.info,
      score:
        length === 0
          ? null
          : { mean: Math.round((scores.sum / length) * 10) / 10, min: scores.min },
    },
  }
}
