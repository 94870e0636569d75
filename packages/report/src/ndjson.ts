import type { FileReport, Report } from '@hegao/core'
import { toJson } from './json.js'

/**
 * One JSON object a line (schema/ndjson.schema.json): the run, the rules that are named, each draft
 * followed by its findings, what was passed over, what failed, the sums.
 */
export function renderNdjson(report: Report): string {
  const { version, tool, files, rules, skipped, errors, summary } = report
  const lines: object[] = [
    { type: 'run', version, tool },
    ...Object.entries(rules).map(([id, rule]) => ({ type: 'rule', id, ...rule })),
    ...files.flatMap(linesOf),
    ...skipped.map(one => ({ type: 'skipped', ...one })),
    ...errors.map(one => ({ type: 'error', ...one })),
    { type: 'summary', ...summary },
  ]
  return lines.map(line => `${toJson(line, { arranged: true })}\n`).join('')
}

function linesOf({ diagnostics, suppressed, ...file }: FileReport): object[] {
  return [
    { type: 'file', ...file, findings: diagnostics.length, suppressed: suppressed.length },
    ...diagnostics.map(one => ({ type: 'diagnostic', path: file.path, ...one })),
  ]
}
