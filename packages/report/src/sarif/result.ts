import type { Diagnostic, FileReport, SuppressedDiagnostic } from '@hegao/core'
import type { Fix, Result, Suppression } from 'sarif'
import { speakerOf } from '../plain.js'
import { describeFix } from '../words/fix.js'
import { levels } from './levels.js'
import { type Artifact, locationOf, regionOf, relatedLocation } from './place.js'
import { message } from './words.js'

const words = speakerOf('zh-CN')

/** A finding, standing or suppressed, as a result. */
export function resultOf(
  finding: Diagnostic | SuppressedDiagnostic,
  { positions }: FileReport,
  artifact: Artifact,
  ruleIndex: number,
): Result {
  const { rule, messageId, severity, category, range, text, related, data, source } = finding
  const { fingerprint, baseline } = finding
  const fixes = positions === 'file' ? fixesOf(finding, artifact) : []
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: message(finding.message),
    locations: [locationOf(artifact, regionOf(range, text))],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, index) =>
            relatedLocation(artifact, one.range, one.message, index + 1),
          ),
        }),
    partialFingerprints: { 'hegao/v1': fingerprint },
    ...(baseline ? { baselineState: baseline } : {}),
    // Present on every result or on none (§3.27.23): an empty list says that nobody suppressed it.
    suppressions: 'suppression' in finding ? [suppressionOf(finding)] : [],
    ...(fixes.length === 0 ? {} : { fixes }),
    properties: { messageId, category, ...(data ? { data } : {}), ...(source ? { source } : {}) },
  }
}

const suppressionOf = ({ suppression }: SuppressedDiagnostic): Suppression => ({
  kind: suppression.kind === 'accepted' ? 'external' : 'inSource',
  status: 'accepted',
  justification: suppression.reason,
  ...(suppression.origin ? { properties: { origin: suppression.origin } } : {}),
})

/** Only where offsets count in the file itself: in a Word file the edits would hit the archive. */
function fixesOf(finding: Diagnostic, { uri, index }: Artifact): Fix[] {
  const { fix } = finding
  const description = describeFix(words, finding)
  if (!fix || description === undefined) return []
  const replacements = fix.edits.map(({ range: { start, end }, newText }) => ({
    deletedRegion: { charOffset: start.offset, charLength: end.offset - start.offset },
    insertedContent: { text: newText },
  }))
  return [
    {
      description: message(description),
      artifactChanges: [{ artifactLocation: { uri, index }, replacements }],
      properties: { tier: fix.tier },
    },
  ]
}
