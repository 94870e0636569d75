import type { ReportedSection, SectionStatus } from '@hegao/core'
import type { Anchors } from './anchors.js'
import { html, type Markup, nothing } from './markup.js'
import type { Words } from './words.js'

export const signs: Readonly<Record<SectionStatus, string>> = {
  present: '✓',
  inside: '◐',
  missing: '✗',
}

/** What the report has to contain, each with its place in the text. */
export function renderChecklist(
  words: Words,
  sections: readonly ReportedSection[],
  anchors: Anchors,
): Markup {
  if (sections.length === 0) return nothing
  return html`<section class="checklist"><h3>${words.say('sections')}</h3><ul>
${sections.map(one => renderSection(words, one, anchors))}</ul></section>
`
}

function renderSection(
  words: Words,
  { title, status, range }: ReportedSection,
  anchors: Anchors,
): Markup {
  const note = words.say(`section.${status}`, { line: range?.start.line ?? 0 })
  const where = range ? html`<a href="${anchors.toLine(range.start.line)}">${note}</a>` : note
  return html`<li class="${status}"><span class="sign" aria-hidden="true">${signs[status]}</span> <span class="name">${title}</span> <span class="where">${where}</span></li>\n`
}
