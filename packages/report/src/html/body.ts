import type { RunReport } from '@hegao/core'
import type { PrettyOptions } from '../pretty/index.js'
import { summarise } from '../words/summary.js'
import { renderDraft } from './draft.js'
import { entriesOf, rowsOf } from './entry.js'
import { renderLegend } from './legend.js'
import { html, type Markup } from './markup.js'
import { renderMatrices } from './matrix.js'
import { renderErrors, renderSkipped } from './notes.js'
import { renderRanking } from './ranking.js'
import { renderToolbar, type ToolbarButton } from './toolbar.js'
import type { Words } from './words.js'

export type HtmlOptions = Pick<PrettyOptions, 'lang' | 'sourceOf' | 'profileTitle' | 'verdict'>

/** What the page holds, in pieces: the drafts ranked, then each with score, text and findings. */
export function* renderBody(
  words: Words,
  report: RunReport,
  { sourceOf, profileTitle = () => undefined, verdict = '' }: HtmlOptions,
  button: ToolbarButton,
): Iterable<Markup> {
  const { files, rules, tool } = report
  const rows = rowsOf(files, sourceOf)
  const several = rows.length > 1
  const nameOf = (profile: string) => profileTitle(profile) ?? profile
  yield html`<header class="head"><h1>${words.say('page.title')}</h1>
<p class="summary">${summarise(words, report)}</p>
${verdict !== '' && html`<p class="verdict">${verdict}</p>\n`}<p class="aside">${words.say('page.tool', { version: tool.version, catalogue: tool.catalogue })}</p></header>
${renderToolbar(words, button)}<main id="results" tabindex="-1">
${renderErrors(words, report)}${several && renderRanking(words, rows)}${
  several && renderMatrices(words, rows, nameOf)
}`
  const context = { rules, profileTitle, of: rows.length }
  for (const entry of entriesOf(files, rows, sourceOf)) yield renderDraft(words, entry, context)
  yield html`${renderSkipped(words, report)}</main>
<footer>${renderLegend(words)}</footer>
`
}

export function titleOf(words: Words, { files }: RunReport): string {
  const first = files.at(0)
  const what =
    files.length === 1 && first
      ? first.title?.trim() || first.path
      : words.say('drafts', { n: files.length })
  return words.say('page.of', { what })
}
