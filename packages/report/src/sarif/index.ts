import type { FileReport, Report } from '@hegao/core'
import type { Log, Artifact as SarifArtifact } from 'sarif'
import { toJson } from '../json.js'
import { invocationOf } from './notifications.js'
import type { Artifact } from './place.js'
import { resultOf } from './result.js'
import { descriptorOf } from './rules.js'
import { uriOf } from './uri.js'

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): every finding a result, the
 * suppressed ones too, which say so.
 */
export function renderSarif(report: Report): string {
  const { tool, files, rules } = report
  const ruleIds = Object.keys(rules)
  const places = files.map(({ path }, index): Artifact => ({ uri: uriOf(path), index }))
  const log: Log = {
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
        artifacts: files.map(artifactOf),
        results: files.flatMap((file, index) =>
          [...file.diagnostics, ...file.suppressed].map(finding =>
            resultOf(finding, file, places[index]!, ruleIds.indexOf(finding.rule)),
          ),
        ),
      },
    ],
  }
  return `${toJson(log, { indent: 2 })}\n`
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
