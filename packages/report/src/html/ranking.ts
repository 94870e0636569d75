import { severities } from '@hegao/core'
import { points } from '../pretty/columns.js'
import { commonFolder } from '../pretty/ranking.js'
import { renderBar } from './dial.js'
import type { Entry } from './entry.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** All drafts in one table, the worst first. */
export function renderRanking(words: Words, entries: readonly Entry[]): Markup {
  const folder = commonFolder(entries.map(({ file }) => file.path))
  const under = folder ? words.say('under', { folder }) : ''
  const counts = severities.map(
    severity => html`<th scope="col" class="number">${words.say(severity)}</th>`,
  )
  return html`<section class="ranking" id="ranking"><h2>${words.say('ranking')}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.say('ranking')}"><table>
<thead><tr><th scope="col" class="number">${words.say('ranking.rank')}</th><th scope="col">${words.say('draft')}${under}</th><th scope="col" class="number">${words.say('score')}</th><th scope="col" class="grade">${words.say('ranking.grade')}</th>${counts}</tr></thead>
<tbody>
${entries.map(entry => renderRow(words, entry, folder))}</tbody></table></div></section>
`
}

function renderRow(words: Words, { file, rank, anchors }: Entry, folder: string): Markup {
  const { score, diagnostics, title, path } = file
  const counts = severities.map(severity => {
    const count = diagnostics.filter(one => one.severity === severity).length
    return html`<td class="number${count > 0 && ` ${severity}`}">${count === 0 ? '·' : count}</td>`
  })
  const { draft } = anchors
  return html`<tr data-draft="${draft}"><td class="number">${rank}</td><th scope="row"><a href="#${draft}">${title?.trim() || words.say('untitled')}</a> <span class="path">${path.slice(folder.length)}</span></th><td class="number total">${points(score.total)}</td><td class="grade">${renderBar(score)} ${words.say(`grade.${score.grade}`)}</td>${counts}</tr>\n`
}
