import type { FileReport, FileReports, RunReport } from '@hegao/core'
import type { Log, Result, Run, Artifact as SarifArtifact } from 'sarif'
import { Each, jsonPieces } from '../json.js'
import { invocationOf } from './notifications.js'
import type { Artifact } from './place.js'
import { resultOf } from './result.js'
import { descriptorOf } from './rules.js'
import { uriOf } from './uri.js'

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): every finding a result, the
 * suppressed ones too, which say so.
 */
export function renderSarif(report: RunReport): Iterable<string> {
  const { tool, files, rules } = report
  const ruleIds = Object.keys(rules)
  const places = Array.from(files, ({ path }, index): Artifact => ({ uri: uriOf(path), index }))
  return jsonPieces({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            fullName: `核稿 ${tool.name} ${tool.version}`,
            version: tool.version,
            language: 'zh-CN',
            rules: ruleIds.map(id => descriptorOf(id, rules[id]!)),
            properties: { catalogue: tool.catalogue },
          },
        },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [invocationOf(report, places)],
        artifacts: new Each(artifacts(files)),
        results: new Each(results(files, places, ruleIds)),
      },
    ],
  } satisfies Omit<Log, 'runs'> & { readonly runs: readonly LongRun[] })
}

/** A run, what grows with the drafts left to be made one by one. */
type LongRun = Omit<Run, 'artifacts' | 'results'> & {
  readonly artifacts: Each
  readonly results: Each
}

function* artifacts(files: FileReports): Iterable<SarifArtifact> {
  for (const file of files) yield artifactOf(file)
}

function* results(
  files: FileReports,
  places: readonly Artifact[],
  ruleIds: readonly string[],
): Iterable<Result> {
  let index = 0
  for (const file of files) {
    const place = places[index++]!
    for (const finding of [...file.diagnostics, ...file.suppressed])
      yield resultOf(finding, file, place, ruleIds.indexOf(finding.rule))
  }
}

function artifactOf(file: FileReport): SarifArtifact {
  const { path, title, score, profile, variant, profileBy, positions, source } = file
  return {
    location: { uri: uriOf(path) },
    roles: ['analysisTarget'],
    ...(source === undefined ? {} : { contents: { text: source } }),
    properties: {
      title,
      score: score.total,
      grade: score.grade,
      profile,
      ...(variant ? { variant } : {}),
      profileBy,
      positions,
    },
  }
}
