import { commonFolder } from '../ranked.js'
import { signs } from './checklist.js'
import type { Row } from './entry.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** Drafts × required sections, a table for each kind of report that has any. */
export function renderMatrices(
  words: Words,
  drafts: readonly Row[],
  nameOf: (profile: string) => string,
): Markup[] {
  const profiles = [...new Set(drafts.map(({ profile }) => profile))]
  const tables = profiles
    .map(profile => ({
      profile,
      rows: drafts.filter(row => row.profile === profile && row.cells.length > 0),
    }))
    .filter(({ rows }) => rows.length > 0)
  return tables.map(({ profile, rows }) => {
    const name = words.say('matrix.of', { profile: nameOf(profile) })
    return renderMatrix(words, rows, tables.length > 1 ? name : words.say('matrix.title'))
  })
}

function renderMatrix(words: Words, rows: readonly Row[], name: string): Markup {
  const folder = commonFolder(rows.map(({ path }) => path))
  const titles = new Map(rows.flatMap(({ cells }) => cells).map(({ id, title }) => [id, title]))
  const heads = [...titles.values()].map(title => html`<th scope="col">${title}</th>`)
  const body = rows.map(
    row =>
      html`<tr data-draft="${row.draft}"><th scope="row"><a href="#${row.draft}">${row.path.slice(folder.length)}</a></th>${[
        ...titles.keys(),
      ].map(id => renderCell(words, row, id))}</tr>\n`,
  )
  return html`<section class="matrix"><h2>${name}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr><th scope="col">${words.say('draft')}</th>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>
<p class="aside">${words.say('matrix.legend')}</p></section>
`
}

function renderCell(words: Words, { cells }: Row, id: string): Markup {
  const cell = cells.find(one => one.id === id)
  if (!cell) return html`<td><span role="img" aria-label="${words.say('cell.none')}">—</span></td>`
  const { status, at } = cell
  const label = words.say(`cell.${status}`, { line: at?.line ?? 0 })
  const sign = signs[status]
  if (!at)
    return html`<td class="${status}"><span role="img" aria-label="${label}" title="${label}">${sign}</span></td>`
  return html`<td class="${status}"><a href="${at.href}" aria-label="${label}" title="${label}">${sign}</a></td>`
}
