import type { Draft } from '@hegao/document'
import type { RuleNames } from './rule-pattern.js'
import type { Suppression } from './suppression.js'

/** 核稿忽略 RULE：理由. Several rules may stand in one comment. */
const request =
  /^核稿忽略(?:[\s：:]*([a-z]+\/[a-z0-9*-]+(?:\s*[、，,]\s*[a-z]+\/[a-z0-9*-]+)*))?\s*(?:[：:]([\s\S]*)|[\s\S]*)$/

/** What the comments of a Word file ask for; each covers the words that it is on. */
export function readComments({ directives }: Draft, names: RuleNames): Suppression[] {
  return directives.flatMap(({ text, range }): Suppression[] => {
    const match = request.exec(text.trim())
    if (!match) return []
    const [, rules, reason = ''] = match
    return (rules?.split(/\s*[、，,]\s*/) ?? ['']).map(rule => {
      const known = names.isKnown(rule)
      const meant = known ? undefined : names.meant(rule)
      return {
        kind: 'comment',
        action: 'disable',
        rule,
        reason: reason.trim(),
        known,
        ...(meant ? { meant } : {}),
        directive: range,
        scope: range,
        used: 0,
      }
    })
  })
}
