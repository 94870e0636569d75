import { type Draft, overlaps, type Span, span } from '@hegao/document'
import { type Accepted, accepts } from './accepted.js'
import { readComments } from './comments.js'
import { readDirectives } from './directives.js'
import type { Edit, LocatedFinding } from './finding.js'
import { sortFindings } from './locate.js'
import { namesRule, type RuleNames } from './rule-pattern.js'

/** What all of them have. */
interface Asked {
  /** Rule id, or `group/*`. Empty where the directive names none. */
  readonly rule: string
  readonly reason: string
  /** True where such a rule, or such a group, exists. */
  readonly known: boolean
  /** Where it does not: the rule or group that was probably meant. */
  readonly meant?: string
  /** How many findings it took away; for `enable` how many `disable` it ends. */
  readonly used: number
}

/** `directive`: a comment in Markdown; `comment`: one of Word, on the words that it answers for. */
interface Disable extends Asked {
  readonly kind: 'directive' | 'comment'
  readonly action: 'disable'
  /** The comment in the source, for one of Word the words it is on. */
  readonly directive: Span
  /** What it covers, in the source. */
  readonly scope: Span
}

/** An entry of `accepted` in the config. */
interface FromConfig extends Asked {
  readonly kind: 'accepted'
  readonly accepted: Accepted
}

/** It ends what was disabled before it. */
interface Enable extends Asked {
  readonly kind: 'directive'
  readonly action: 'enable'
  readonly directive: Span
}

/** A directive that is no word of ours. */
interface UnknownWord extends Asked {
  readonly kind: 'directive'
  readonly action: 'unknown'
  readonly directive: Span
  /** As written, and the one that was probably meant. */
  readonly word: { readonly written: string; readonly meant: string }
}

/** A request not to count findings, with the reason a person gave; its end; or one that was misspelt. */
export type Suppression = Disable | FromConfig | Enable | UnknownWord

export interface SuppressedFinding {
  readonly finding: LocatedFinding
  readonly suppression: Suppression
}

/** Suppressions from the comments of a draft and the accepted findings of its config. */
export function readSuppressions(
  draft: Draft,
  accepted: readonly Accepted[],
  names: RuleNames,
): Suppression[] {
  const entries = accepted.map(entry => ({
    kind: 'accepted' as const,
    rule: entry.rule,
    reason: entry.reason,
    known: names.isKnown(entry.rule),
    accepted: entry,
    used: 0,
  }))
  const written =
    draft.format === 'docx' ? readComments(draft, names) : readDirectives(draft, names)
  return [...written, ...entries]
}

/** Parts the findings that a person has answered for from those that stand. */
export function suppress(
  findings: readonly LocatedFinding[],
  suppressions: readonly Suppression[],
  source: string,
): { findings: LocatedFinding[]; suppressed: SuppressedFinding[]; suppressions: Suppression[] } {
  const used = suppressions.map(suppression => suppression.used)
  const suppressed: SuppressedFinding[] = []
  // Findings come rule by rule; what is suppressed is listed as it stands in the draft.
  const kept = sortFindings(findings).filter(finding => {
    // Without a reason nobody has answered for the finding: it stands.
    const index = suppressions.findIndex(
      suppression => isReason(suppression.reason) && covers(suppression, finding, source),
    )
    if (index < 0) return true
    used[index]!++
    suppressed.push({ finding, suppression: suppressions[index]! })
    return false
  })
  const spared = kept.map(finding =>
    withEdits(finding, ({ at }) => {
      // A finding of many places stands with the first; a directive may cover another of them.
      const index = suppressions.findIndex(
        one =>
          one.kind !== 'accepted' &&
          isReason(one.reason) &&
          covers(one, { ...finding, at }, source),
      )
      if (index >= 0) used[index] ||= 1
      if (index >= 0) return 'silenced'
      return acceptedAt(suppressed, at)
    }),
  )
  const counted = suppressions.map((suppression, index) => ({ ...suppression, used: used[index]! }))
  return { findings: spared, suppressed, suppressions: counted }
}

/** The entry of a finding there. It is known by its words: the fix of another must not change them. */
function acceptedAt(suppressed: readonly SuppressedFinding[], at: Span): Accepted | undefined {
  for (const { finding, suppression } of suppressed) {
    if (suppression.kind !== 'accepted' || finding.whole) continue
    const { accepted } = suppression
    // White space does not count in `within`, so that it may reach farther than it is long.
    const around = 2 * (accepted.within?.length ?? 0)
    if (overlaps(span(finding.at.start - around, finding.at.end + around), at)) return accepted
  }
  return undefined
}

/**
 * The finding with those edits of its fix that nothing is against.
 * @param against what is: a directive that covers the place, or an entry that knows its words
 */
function withEdits(
  { fix, ...finding }: LocatedFinding,
  against: (edit: Edit<Span>) => 'silenced' | Accepted | undefined,
): LocatedFinding {
  if (!fix) return finding
  const judged = fix.edits.map(edit => [edit, against(edit)] as const)
  const edits = judged.flatMap(([edit, reason]) => (reason === undefined ? [edit] : []))
  const entries = judged.flatMap(([, reason]) => (typeof reason === 'object' ? [reason] : []))
  const [entry] = entries
  return {
    ...finding,
    ...(edits.length > 0 ? { fix: { ...fix, edits } } : {}),
    ...(entry ? { withheld: { tier: fix.tier, edits: entries.length, by: entry.origin } } : {}),
  }
}

/** White space and marks alone answer for nothing. */
export const isReason = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

function covers(suppression: Suppression, finding: LocatedFinding, source: string): boolean {
  if (suppression.kind === 'accepted') return accepts(suppression.accepted, finding, source)
  if (suppression.action !== 'disable' || !namesRule(suppression.rule, finding.rule)) return false
  const { kind, scope } = suppression
  const { start } = finding.at
  return kind === 'comment'
    ? overlaps(scope, finding.at)
    : start >= scope.start && start <= scope.end
}
