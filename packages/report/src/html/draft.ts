import type { Report } from '@hegao/core'
import { kind, type ProfileTitle } from '../words/kind.js'
import { renderChecklist } from './checklist.js'
import { renderDial } from './dial.js'
import type { Entry } from './entry.js'
import { renderLedger } from './ledger.js'
import { html, type Markup } from './markup.js'
import { renderNotChecked, renderSuppressed } from './notes.js'
import { renderReading } from './reading.js'
import type { Words } from './words.js'

export interface DraftContext {
  readonly rules: Report['rules']
  readonly profileTitle: ProfileTitle
  /** How many drafts there are. */
  readonly of: number
}

/** Everything about one draft. */
export function renderDraft(words: Words, entry: Entry, context: DraftContext): Markup {
  const { rules, profileTitle, of } = context
  const { file, rank, anchors } = entry
  const title = file.title?.trim() || words.say('untitled')
  return html`<article class="draft" id="${anchors.draft}">
<header><h2>${title}</h2>
<p class="path">${file.path}</p>
<p class="aside">${kind(words, file, profileTitle)}</p>
${of > 1 && html`<p class="aside">${words.say('ranking.place', { rank, n: of })} <a class="back" href="#ranking">${words.say('ranking.back')}</a></p>\n`}</header>
<div class="account">
${renderDial(words, file.score)}
<div class="bill">${renderLedger(words, file, rules)}</div>
<div class="contents">${renderChecklist(words, file.sections, anchors)}</div>
</div>
${renderReading(words, entry, rules)}${renderNotChecked(words, file)}${renderSuppressed(words, file, anchors)}</article>
`
}
