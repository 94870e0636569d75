import type { Diagnostic, RelatedDiagnostic, RuleInfo } from '@hegao/core'
import { authority } from '../words/authority.js'
import { describeFix } from '../words/fix.js'
import { messageOf } from '../words/known.js'
import { furtherPlaces, selectPlaces } from '../words/places.js'
import type { Anchors } from './anchors.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** What the explanation of a finding needs besides it. */
export interface NoteContext {
  readonly anchors: Anchors
  readonly rule: RuleInfo | undefined
  /** True where the words are marked in the text. */
  readonly isMarked: boolean
}

/** A finding with its number in the draft, from 1. */
export interface Numbered {
  readonly n: number
  readonly finding: Diagnostic
}

/** One finding explained: what, where, what to do, the other places, the authority. */
export function renderFinding(
  words: Words,
  { n, finding }: Numbered,
  { anchors, rule, isMarked }: NoteContext,
): Markup {
  const { severity, category, range, related } = finding
  const target = isMarked ? `#${anchors.words(n)}` : anchors.toLine(range.start.line)
  const fix = describeFix(words, finding)
  return html`<article class="finding ${severity}" id="${anchors.note(n)}" tabindex="-1" data-severity="${severity}" data-category="${category}">
<p class="what"><a class="badge" href="${target}" aria-label="${words.say('finding.seen', { n })}">${n}</a> <strong>${words.say(severity)}</strong> ${messageOf(words, finding)}</p>
${fix && html`<p class="fix">${fix}</p>\n`}${renderPlaces(words, n, related, anchors)}${rule && html`<p class="authority">${authority(words, finding.source ?? rule.source)}</p>\n`}<p class="rule"><a href="${target}">${words.say('line', { line: range.start.line })}</a> · ${words.say(category)} · ${rule?.title ?? ''} <code>${finding.rule}</code></p>
</article>
`
}

/** The places that are named one by one; of the others the page gives the lines. */
function renderPlaces(
  words: Words,
  n: number,
  related: readonly RelatedDiagnostic[],
  anchors: Anchors,
): Markup | false {
  if (related.length === 0) return false
  const { shown, rest } = selectPlaces(related)
  const places = shown.map(({ message, range }, index) => {
    const line = words.say('line', { line: range.start.line })
    const to = anchors.hasText
      ? `#${anchors.place(n, index + 1)}`
      : anchors.toLine(range.start.line)
    return html`<li><a href="${to}">${line}</a> ${message}</li>\n`
  })
  return html`<ul class="places">
${places}${rest.length > 0 && html`<li>${furtherPlaces(words, rest)}</li>\n`}</ul>
`
}
