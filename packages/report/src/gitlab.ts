import type { Diagnostic, FileReport, Report, Severity } from '@hegao/core'
import { toJson } from './json.js'
import { harmless } from './pretty/harmless.js'

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
export function renderGitlab({ files }: Report): string {
  const findings = files.flatMap(file => file.diagnostics.map(one => entry(file, one)))
  return `${toJson(findings, { indent: 2 })}\n`
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
