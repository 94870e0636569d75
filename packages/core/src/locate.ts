import { type Draft, type Place, type Span, sourceRange, span } from '@hegao/document'
import type { Finding, Fix, LocatedFinding } from './finding.js'

/** Turns places of the draft into ranges of the source. */
export function locate(finding: Finding, draft: Draft): LocatedFinding {
  const { at, related, fix, ...rest } = finding
  const toRange = (place: Place) => sourceRange(draft, place)
  return {
    ...rest,
    whole: at === 'draft',
    at: at === 'draft' ? wholeDraftRange(draft) : 'source' in at ? at.source : toRange(at),
    related: related.map(one => ({ ...one, at: toRange(one.at) })),
    ...(fix && isPlain(fix, draft)
      ? {
          fix: {
            tier: fix.tier,
            edits: fix.edits.map(edit => ({ ...edit, at: toRange(edit.at) })),
          },
        }
      : {}),
  }
}

/** False where an edit would take markup or the end of a line along: 取得**了取得**了. */
const isPlain = ({ edits }: Fix<Place>, draft: Draft): boolean =>
  edits.length > 0 &&
  edits.every(({ at: { paragraph, span: words } }) => {
    const { map } = draft.paragraphs[paragraph]!
    const read = map.toText(map.toSource(words))
    return read?.start === words.start && read.end === words.end
  })

/** A finding on the whole draft sits on the title, else on the first line that is not blank. */
export function wholeDraftRange(draft: Draft): Span {
  const { title } = draft.parts
  if (title) return sourceRange(draft, title)
  const first = /[^\s\u3000][^\r\n]*/.exec(draft.source)
  if (!first) return span(0, 0)
  return span(first.index, first.index + first[0].trimEnd().length)
}

const key = ({ rule, messageId, at, data }: LocatedFinding): string =>
  JSON.stringify([rule, messageId, at.start, at.end, data ?? null])

/** The same thing said twice at one place is said once. */
export function deduplicate(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const seen = new Set<string>()
  return findings.filter(finding => {
    const own = key(finding)
    if (seen.has(own)) return false
    seen.add(own)
    return true
  })
}

/** Reading order; at one place the graver first, then by rule id. */
export function sortFindings<T extends LocatedFinding>(findings: readonly T[]): T[] {
  const weight = { error: 0, warning: 1, info: 2 }
  return findings.toSorted(
    (a, b) =>
      a.at.start - b.at.start ||
      weight[a.severity] - weight[b.severity] ||
      a.at.end - b.at.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}
