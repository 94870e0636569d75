import { type Draft, type Span, sourceRange } from '@hegao/document'
import type { LocatedFinding } from './finding.js'
import { format, type Language } from './language.js'
import { LineIndex } from './position.js'
import type { Diagnostic } from './report.js'
import type { AnyRule } from './rule.js'
import { messageOf } from './run.js'
import type { SectionState } from './sections.js'

/** Writes what was found for the report: in words, with lines and columns. */
export function renderer(
  draft: Draft,
  rules: readonly AnyRule[],
  language: Language,
  fingerprintOf: ReadonlyMap<LocatedFinding, string>,
) {
  const lines = new LineIndex(draft.source)
  const range = (span: Span) => lines.range(span)
  const placed = (span: Span) => {
    const place = draft.placeOf?.(span)
    return place ? { place } : {}
  }
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  return {
    section({ requirement, status, place }: SectionState) {
      const { id, title } = requirement
      return { id, title, status, range: place ? range(sourceRange(draft, place)) : null }
    },
    diagnostic(finding: LocatedFinding): Diagnostic {
      const { whole, at, values, related, fix, ...rest } = finding
      const rule = byId.get(rest.rule)!
      const text = (messageId: string, own = values) =>
        format(messageOf(rule, messageId)[language], own)
      return {
        rule: rest.rule,
        messageId: rest.messageId,
        fingerprint: fingerprintOf.get(finding)!,
        severity: rest.severity,
        category: rest.category,
        message: text(rest.messageId),
        range: range(at),
        text: draft.source.slice(at.start, at.end),
        related: related.map(one => ({
          message: text(one.messageId, one.values),
          range: range(one.at),
          ...placed(one.at),
        })),
        ...placed(at),
        ...(rest.data ? { data: rest.data } : {}),
        ...(rest.source ? { source: rest.source } : {}),
        ...(fix
          ? {
              fix: {
                tier: fix.tier,
                edits: fix.edits.map(edit => ({ range: range(edit.at), newText: edit.newText })),
              },
            }
          : {}),
        ...(rest.withheld ? { withheld: rest.withheld } : {}),
      }
    },
  }
}
