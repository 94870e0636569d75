import type { Report } from '@hegao/core'
import { summarise } from '../pretty/closing.js'
import type { PrettyOptions } from '../pretty/index.js'
import { rank } from '../pretty/ranking.js'
import { anchorsOf } from './anchors.js'
import { renderDraft } from './draft.js'
import type { Entry } from './entry.js'
import { renderLegend } from './legend.js'
import { html, type Markup } from './markup.js'
import { renderMatrices } from './matrix.js'
import { renderErrors, renderSkipped } from './notes.js'
import { renderRanking } from './ranking.js'
import { renderToolbar, type ToolbarButton } from './toolbar.js'
import type { Words } from './words.js'

export type HtmlOptions = Pick<PrettyOptions, 'lang' | 'sourceOf' | 'profileTitle'>

export interface Body {
  readonly title: string
  readonly markup: Markup
  /** The drafts in the order in which they stand there: `d1` is the first. */
  readonly drafts: readonly string[]
}

/** What the page holds: the drafts ranked, then each with its score, its text and its findings. */
export function renderBody(
  words: Words,
  report: Report,
  { sourceOf, profileTitle = () => undefined }: HtmlOptions,
  button: ToolbarButton,
): Body {
  const { rules, tool } = report
  const entries = rank(report.files).map((file, index): Entry => {
    const source = file.source ?? sourceOf(file.path)
    return { file, rank: index + 1, source, anchors: anchorsOf(index + 1, source) }
  })
  const context = { rules, profileTitle, of: entries.length }
  const drafts = entries.map(entry => renderDraft(words, entry, context))
  const several = entries.length > 1
  const nameOf = (profile: string) => profileTitle(profile) ?? profile
  const markup = html`<header class="head"><h1>${words.say('page.title')}</h1>
<p class="summary">${summarise(words, report)}</p>
<p class="aside">${words.say('page.tool', { version: tool.version, catalogue: tool.catalogue })}</p></header>
${renderToolbar(words, button)}<main id="results" tabindex="-1">
${renderErrors(words, report)}${several && renderRanking(words, entries)}${
  several && renderMatrices(words, entries, nameOf)
}${drafts}${renderSkipped(words, report)}</main>
<footer>${renderLegend(words)}</footer>
`
  return { title: titleOf(words, report), markup, drafts: entries.map(({ file }) => file.path) }
}

function titleOf(words: Words, { files }: Report): string {
  const [first] = files
  const what =
    files.length === 1 && first
      ? first.title?.trim() || first.path
      : words.say('drafts', { n: files.length })
  return words.say('page.of', { what })
}
