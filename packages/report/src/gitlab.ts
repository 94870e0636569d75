import type { Diagnostic, FileReport, FileReports, RunReport, Severity } from '@hegao/core'
import { Each, jsonPieces } from './json.js'
import { harmless } from './words/harmless.js'

/** GitLab knows info, minor, major, critical and blocker; the last two are left to code. */
const severityOf: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/**
 * GitLab's Code Quality report: an array of findings, as
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format has it.
 */
export function renderGitlab({ files }: RunReport): Iterable<string> {
  return jsonPieces(new Each(entries(files)))
}

function* entries(files: FileReports): Iterable<object> {
  for (const file of files) for (const one of file.diagnostics) yield entry(file, one)
}

function entry({ path }: FileReport, { rule, severity, message, range, fingerprint }: Diagnostic) {
  const place = relative(path)
  return {
    description: harmless(message),
    check_name: rule,
    // One draft may lie in two folders; within a draft the fingerprint is unique.
    fingerprint: `${fingerprint}:${place}`,
    severity: severityOf[severity],
    location: { path: place, lines: { begin: range.start.line, end: range.end.line } },
  }
}

/** GitLab finds no file whose path begins with `./`. */
const relative = (path: string): string => path.replace(/^(?:\.\/+)+/, '')
