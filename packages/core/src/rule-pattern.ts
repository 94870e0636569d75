import { nearest } from './nearest.js'

/** The rules that directives and accepted findings may name: one by its id, or a group as number/*. */
export interface RuleNames {
  /** True for the id of a rule, and for a group that has rules. */
  isKnown(pattern: string): boolean
  /** What a pattern that is not known was probably meant to be. */
  meant(pattern: string): string | undefined
}

export function ruleNames(ids: readonly string[]): RuleNames {
  const known = new Set(ids)
  const groups = new Set(ids.map(groupOf))
  return {
    isKnown: pattern => known.has(pattern) || groups.has(pattern),
    meant: pattern =>
      nearest(pattern, [...groups, ...ids]) ??
      // repeated-word for wording/repeated-word.
      ids.find(id => pattern !== '' && id.endsWith(`/${pattern}`)),
  }
}

/** number/* for number/total-mismatch; the name of a package may have a slash itself: @office/rules/*. */
export const groupOf = (rule: string): string => `${rule.slice(0, rule.lastIndexOf('/'))}/*`

/** True where `pattern` is the rule or its group. */
export const namesRule = (pattern: string, rule: string): boolean =>
  pattern === rule || pattern === groupOf(rule)
