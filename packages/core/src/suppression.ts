import type { Directive, Draft, Span } from '@hegao/document'
import type { LocatedFinding } from './finding.js'

/** An entry of `accepted:` in hegao.yaml, for the draft at hand. */
export interface Accepted {
  readonly rule: string
  /** The words of the finding; white space does not count. */
  readonly text?: string
  /** For findings on the whole draft: what their `data` has to hold. */
  readonly data?: Readonly<Record<string, unknown>>
  readonly reason: string
  /** Where the entry stands, as hegao.yaml:12. */
  readonly origin: string
  /** True where the entry is for certain files: only then it is unused where it matches nothing. */
  readonly scoped?: boolean
}

/** A request not to count a finding, with the reason a person gave. */
export interface Suppression {
  readonly kind: 'directive' | 'accepted'
  /** Rule id, or `group/*`. Empty where the directive names none. */
  readonly rule: string
  readonly reason: string
  /** True where such a rule exists. */
  readonly known: boolean
  /** The comment in the source; absent for `accepted`. */
  readonly directive?: Span
  /** What it covers, in the source; absent for `accepted`. */
  readonly scope?: Span
  readonly accepted?: Accepted
  /** How many findings it took away. */
  readonly used: number
}

export interface SuppressedFinding {
  readonly finding: LocatedFinding
  readonly suppression: Suppression
}

/** Kind, rules, reason. What follows the rules without a colon is no reason: it is reported, not lost. */
const directive =
  /^hegao-(disable-next-line|disable-file|disable|enable)(?:\s+([^\s:：,]+(?:\s*,\s*[^\s:：,]+)*))?\s*(?:[:：]([\s\S]*)|[\s\S]*)$/

/** Suppressions from the comments of a draft and the accepted findings of its config. */
export function readSuppressions(
  draft: Draft,
  accepted: readonly Accepted[],
  isRule: (id: string) => boolean,
): Suppression[] {
  const found = draft.directives.flatMap((comment, index) => {
    const match = directive.exec(comment.text)
    if (!match || match[1] === 'enable') return []
    const rules = match[2]?.split(/\s*,\s*/) ?? ['']
    const reason = match[3]?.trim() ?? ''
    return rules.map(rule => ({
      kind: 'directive' as const,
      rule,
      reason,
      known: isKnown(rule, isRule),
      directive: comment.range,
      scope: scopeOf(match[1]!, rule, comment, draft, index),
      used: 0,
    }))
  })
  const entries = accepted.map(entry => ({
    kind: 'accepted' as const,
    rule: entry.rule,
    reason: entry.reason,
    known: isKnown(entry.rule, isRule),
    accepted: entry,
    used: 0,
  }))
  return [...found, ...entries]
}

const isKnown = (rule: string, isRule: (id: string) => boolean): boolean =>
  isRule(rule) || (rule.endsWith('/*') && rule.length > 2)

/** True where `pattern` is the rule or its group. */
const names = (pattern: string, rule: string): boolean =>
  pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)))

function scopeOf(
  kind: string,
  rule: string,
  comment: Directive,
  draft: Draft,
  index: number,
): Span {
  const { source } = draft
  if (kind === 'disable-file') return { start: 0, end: source.length }
  if (kind === 'disable-next-line') {
    const next = /[^\S\r\n]*(?:\r\n|\n|\r)\s*/.exec(source.slice(comment.range.end))
    const start = comment.range.end + (next ? next.index + next[0].length : 0)
    const length = source.slice(start).search(/[\r\n]/)
    return { start, end: length < 0 ? source.length : start + length }
  }
  const enable = draft.directives.slice(index + 1).find(({ text }) => {
    const match = directive.exec(text)
    return (
      match?.[1] === 'enable' &&
      (!match[2] || match[2].split(/\s*,\s*/).some(name => names(name, rule)))
    )
  })
  return { start: comment.range.end, end: enable?.range.start ?? source.length }
}

/** Parts the findings that a person has answered for from those that stand. */
export function suppress(
  findings: readonly LocatedFinding[],
  suppressions: readonly Suppression[],
  source: string,
): { findings: LocatedFinding[]; suppressed: SuppressedFinding[]; suppressions: Suppression[] } {
  const used = suppressions.map(() => 0)
  const suppressed: SuppressedFinding[] = []
  const kept = findings.filter(finding => {
    // Without a reason nobody has answered for the finding: it stands.
    const index = suppressions.findIndex(
      suppression => suppression.reason !== '' && covers(suppression, finding, source),
    )
    if (index < 0) return true
    used[index]!++
    suppressed.push({ finding, suppression: suppressions[index]! })
    return false
  })
  const counted = suppressions.map((suppression, index) => ({ ...suppression, used: used[index]! }))
  return { findings: kept, suppressed, suppressions: counted }
}

const squash = (text: string): string => text.replace(/\s+/gu, '')

function covers(suppression: Suppression, finding: LocatedFinding, source: string): boolean {
  const { rule, scope, accepted } = suppression
  if (!names(rule, finding.rule)) return false
  if (scope) return finding.at.start >= scope.start && finding.at.start <= scope.end
  if (accepted?.data) {
    return Object.entries(accepted.data).every(([key, value]) => finding.data?.[key] === value)
  }
  const words = source.slice(finding.at.start, finding.at.end)
  return accepted?.text !== undefined && squash(accepted.text) === squash(words)
}
