import { categories, type Deduction, type FileReport, type Report } from '@hegao/core'
import { accountOf, categoryName, countText, scoreNotes, titleOf } from '../words/account.js'
import { points } from '../words/numbers.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** The score's account, from 100 down to the total: the same rows as on the terminal. */
export function renderLedger(words: Words, file: FileReport, rules: Report['rules']): Markup {
  const { score } = file
  const row = (kind: string, value: string, text: string) =>
    html`<tr class="${kind}"><td class="number">${value}</td><th scope="row" colspan="3">${text}</th></tr>\n`
  const body = categories.map(category => {
    const { own, lost } = accountOf(score, category)
    return [
      row('category', points(-lost), categoryName(words, score, category)),
      own.map(one => renderRow(words, one, rules)),
    ]
  })
  return html`<table class="ledger"><caption>${words.say('ledger.what')}</caption><tbody>
${row('start', points(100), words.say('start'))}${body.flat()}${row('sum', points(score.total), words.say('score'))}</tbody></table>
${scoreNotes(words, file).map(note => html`<p class="aside">${note}</p>\n`)}`
}

function renderRow(words: Words, row: Deduction, rules: Report['rules']): Markup {
  const sign = row.points < 0 ? '+' : ''
  const id = row.rule === 'floor' ? '' : row.rule
  return html`<tr><td></td><td class="number">${sign}${points(-row.points)}</td><td class="count">${countText(words, row)}</td><th scope="row">${titleOf(words, row, rules)} <code>${id}</code></th></tr>\n`
}
