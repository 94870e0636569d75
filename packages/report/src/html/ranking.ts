import { severities } from '@hegao/core'
import { commonFolder, countsOf } from '../ranked.js'
import { points } from '../words/numbers.js'
import { renderBar } from './dial.js'
import type { Row } from './entry.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** All drafts in one table, the worst first. */
export function renderRanking(words: Words, rows: readonly Row[]): Markup {
  const folder = commonFolder(rows.map(({ path }) => path))
  const under = folder ? words.say('under', { folder }) : ''
  const counts = severities.map(
    severity => html`<th scope="col" class="number">${words.say(severity)}</th>`,
  )
  return html`<section class="ranking" id="ranking"><h2>${words.say('ranking')}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.say('ranking')}"><table>
<thead><tr><th scope="col" class="number">${words.say('ranking.rank')}</th><th scope="col">${words.say('draft')}${under}</th><th scope="col" class="number">${words.say('score')}</th><th scope="col" class="grade">${words.say('ranking.grade')}</th>${counts}</tr></thead>
<tbody>
${rows.map(row => renderRow(words, row, folder))}</tbody></table></div></section>
`
}

function renderRow(words: Words, row: Row, folder: string): Markup {
  const { rank, score, title, path, draft } = row
  const counts = countsOf(row).map(
    ([severity, count]) =>
      html`<td class="number${count > 0 && ` ${severity}`}">${count === 0 ? '·' : count}</td>`,
  )
  return html`<tr data-draft="${draft}"><td class="number">${rank}</td><th scope="row"><a href="#${draft}">${title?.trim() || words.say('untitled')}</a> <span class="path">${path.slice(folder.length)}</span></th><td class="number total">${points(score.total)}</td><td class="grade">${renderBar(score)} ${words.say(`grade.${score.grade}`)}</td>${counts}</tr>\n`
}
