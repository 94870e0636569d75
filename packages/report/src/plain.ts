import type { Diagnostic, Language, RelatedDiagnostic, RuleInfo } from '@hegao/core'
import { authority } from './words/authority.js'
import { describeFix } from './words/fix.js'
import { type Speaker, say } from './words/messages.js'
import { furtherPlaces, selectPlaces } from './words/places.js'
import { position } from './words/position.js'

/** The words of machine formats, and of people's in their language. */
export const speakerOf = (lang: Language): Speaker => ({
  lang,
  say: (id, values) => say(lang, id, values),
})

/** The other places of a finding, a line each: 14:91 分项：市容环境类. Very many are counted. */
export function otherPlaces(speaker: Speaker, related: readonly RelatedDiagnostic[]): string[] {
  const { shown, rest } = selectPlaces(related)
  const lines = shown.map(({ range, message }) => `${position(range)} ${message}`)
  return rest.length === 0 ? lines : [...lines, furtherPlaces(speaker, rest)]
}

/** What stands under a finding's message, a line each: its other places, authority and fix. */
export function detailsOf(
  speaker: Speaker,
  finding: Diagnostic,
  rule: RuleInfo | undefined,
): { readonly places: string[]; readonly authority?: string; readonly fix?: string } {
  const source = finding.source ?? rule?.source
  const fix = describeFix(speaker, finding)
  return {
    places: otherPlaces(speaker, finding.related),
    ...(source ? { authority: authority(speaker, source) } : {}),
    ...(fix ? { fix } : {}),
  }
}

/** The same as lines. */
export function detailLines(
  speaker: Speaker,
  finding: Diagnostic,
  rule: RuleInfo | undefined,
): string[] {
  const { places, authority: source, fix } = detailsOf(speaker, finding, rule)
  return [...places, ...(source ? [source] : []), ...(fix ? [fix] : [])]
}
