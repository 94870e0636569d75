import type { RunReport } from '@hegao/core'
import { toJson } from './json.js'

/**
 * One JSON object a line (schema/ndjson.schema.json): the run, the rules that are named, each draft
 * followed by its findings, what was passed over, what failed, the sums.
 */
export function* renderNdjson(report: RunReport): Iterable<string> {
  for (const line of linesOf(report)) yield `${toJson(line, { arranged: true })}\n`
}

function* linesOf(report: RunReport): Iterable<object> {
  const { version, tool, files, rules, skipped, errors, summary } = report
  yield { type: 'run', version, tool }
  for (const [id, rule] of Object.entries(rules)) yield { type: 'rule', id, ...rule }
  for (const { diagnostics, suppressed, ...file } of files) {
    yield { type: 'file', ...file, findings: diagnostics.length, suppressed: suppressed.length }
    for (const one of diagnostics) yield { type: 'diagnostic', path: file.path, ...one }
  }
  for (const one of skipped) yield { type: 'skipped', ...one }
  for (const one of errors) yield { type: 'error', ...one }
  yield { type: 'summary', ...summary }
}
