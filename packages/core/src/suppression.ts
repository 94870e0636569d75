import type { Directive, Draft, Span } from '@hegao/document'
import type { LocatedFinding } from './finding.js'
import { sortFindings } from './locate.js'

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
  /** What a directive says of the rule. `enable` ends a `disable`, `unknown` is no word of ours. */
  readonly action?: 'disable' | 'enable' | 'unknown'
  /** For `unknown`: the word as written, and the one that was probably meant. */
  readonly word?: { readonly written: string; readonly meant: string }
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
  /** How many findings it took away; for `enable` how many `disable` it ends. */
  readonly used: number
}

export interface SuppressedFinding {
  readonly finding: LocatedFinding
  readonly suppression: Suppression
}

/** Kind, rules, reason. What follows the rules without a colon is no reason: it is reported, not lost. */
const directive =
  /^hegao-([\w-]*)(?:\s+([^\s:：,]+(?:\s*,\s*[^\s:：,]+)*))?\s*(?:[:：]([\s\S]*)|[\s\S]*)$/

const words = ['disable-next-line', 'disable-file', 'disable', 'enable']

/** What a slip of them looks like, or what other tools have: disable-line, diable, ignore. */
const likeWords = /^(?:dis|en)|able|ignore|line|file/

/** What a comment asks for; several rules may stand in one. */
interface Request {
  readonly word: string
  /** One that is empty where none is named. */
  readonly rules: readonly string[]
  readonly reason: string
  readonly range: Span
}

function readRequest({ text, range }: Directive): Request[] {
  const match = directive.exec(text)
  if (!match) return []
  const [, word = '', rules, reason = ''] = match
  if (!words.includes(word) && !likeWords.test(word)) return []
  return [{ word, rules: rules?.split(/\s*,\s*/) ?? [''], reason: reason.trim(), range }]
}

/** Suppressions from the comments of a draft and the accepted findings of its config. */
export function readSuppressions(
  draft: Draft,
  accepted: readonly Accepted[],
  isRule: (id: string) => boolean,
): Suppression[] {
  const found = readDirectives(draft, isRule)
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

function readDirectives(
  { directives, source }: Draft,
  isRule: (id: string) => boolean,
): Suppression[] {
  // Without an `enable` a `disable` holds to the end.
  let open: { readonly rule: string; readonly scope: { start: number; end: number } }[] = []
  return directives
    .flatMap(readRequest)
    .flatMap(({ word, rules, reason, range }): Suppression[] => {
      const own = { kind: 'directive' as const, reason, directive: range, used: 0 }
      if (!words.includes(word)) {
        const named = { written: `hegao-${word}`, meant: `hegao-${meant(word)}` }
        return [{ ...own, action: 'unknown' as const, word: named, rule: '', known: true }]
      }
      if (word !== 'enable')
        return rules.map(rule => {
          const scope = scopeOf(word, range, source)
          if (word === 'disable') open.push({ rule, scope })
          return { ...own, action: 'disable' as const, rule, known: isKnown(rule, isRule), scope }
        })
      const before = open
      return rules.map(rule => {
        // `hegao-enable` alone ends all that is disabled.
        const ended = new Set(before.filter(one => rule === '' || names(rule, one.rule)))
        for (const { scope } of ended) scope.end = range.start
        open = open.filter(one => !ended.has(one))
        const known = rule === '' || isKnown(rule, isRule)
        return { ...own, action: 'enable' as const, rule, known, used: ended.size }
      })
    })
}

const isKnown = (rule: string, isRule: (id: string) => boolean): boolean =>
  isRule(rule) || (rule.endsWith('/*') && rule.length > 2)

/** True where `pattern` is the rule or its group. */
const names = (pattern: string, rule: string): boolean =>
  pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)))

/** The word that was meant: disable-line for disable-next-line, disable-all for disable-file. */
function meant(word: string): string {
  if (/^en/.test(word)) return 'enable'
  if (/line/.test(word)) return 'disable-next-line'
  return /file|all/.test(word) ? 'disable-file' : 'disable'
}

/** What a directive covers as long as no `enable` ends it. */
function scopeOf(word: string, { end: from }: Span, source: string) {
  if (word === 'disable-file') return { start: 0, end: source.length }
  if (word === 'disable') return { start: from, end: source.length }
  const next = /(?:\r\n|\n|\r)\s*/.exec(source.slice(from))
  const start = from + (next ? next.index + next[0].length : 0)
  const length = source.slice(start).search(/[\r\n]/)
  return { start, end: length < 0 ? source.length : start + length }
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
  const { rule, scope, accepted, action } = suppression
  if (action === 'enable' || action === 'unknown') return false
  if (!names(rule, finding.rule)) return false
  if (scope) return finding.at.start >= scope.start && finding.at.start <= scope.end
  if (accepted?.data) {
    return Object.entries(accepted.data).every(([key, value]) => finding.data?.[key] === value)
  }
  const words = source.slice(finding.at.start, finding.at.end)
  return accepted?.text !== undefined && squash(accepted.text) === squash(words)
}
