import { commonFolder } from '../pretty/ranking.js'
import { signs } from './checklist.js'
import type { Entry } from './entry.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** Drafts × required sections, a table for each kind of report that has any. */
export function renderMatrices(
  words: Words,
  entries: readonly Entry[],
  nameOf: (profile: string) => string,
): Markup[] {
  const profiles = [...new Set(entries.map(({ file }) => file.profile))]
  const tables = profiles
    .map(profile => ({
      profile,
      rows: entries.filter(({ file }) => file.profile === profile && file.sections.length > 0),
    }))
    .filter(({ rows }) => rows.length > 0)
  return tables.map(({ profile, rows }) => {
    const name = words.say('matrix.of', { profile: nameOf(profile) })
    return renderMatrix(words, rows, tables.length > 1 ? name : words.say('matrix.title'))
  })
}

function renderMatrix(words: Words, rows: readonly Entry[], name: string): Markup {
  const folder = commonFolder(rows.map(({ file }) => file.path))
  const titles = new Map(
    rows.flatMap(({ file }) => file.sections).map(({ id, title }) => [id, title]),
  )
  const heads = [...titles.values()].map(title => html`<th scope="col">${title}</th>`)
  const body = rows.map(
    row =>
      html`<tr data-draft="${row.anchors.draft}"><th scope="row"><a href="#${row.anchors.draft}">${row.file.path.slice(folder.length)}</a></th>${[
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

function renderCell(words: Words, { file, anchors }: Entry, id: string): Markup {
  const section = file.sections.find(one => one.id === id)
  if (!section)
    return html`<td><span role="img" aria-label="${words.say('cell.none')}">—</span></td>`
  const { status, range } = section
  const line = range?.start.line ?? 0
  const label = words.say(`cell.${status}`, { line })
  const sign = signs[status]
  if (!range)
    return html`<td class="${status}"><span role="img" aria-label="${label}" title="${label}">${sign}</span></td>`
  return html`<td class="${status}"><a href="${anchors.toLine(line)}" aria-label="${label}" title="${label}">${sign}</a></td>`
}
