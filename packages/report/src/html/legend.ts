import { bands, severities } from '@hegao/core'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** How the page is read: the bands of the score, the marks, the keys. */
export function renderLegend(words: Words): Markup {
  const grades = bands
    .map(({ from, grade }, index) => {
      const name = words.say(`grade.${grade}`)
      if (from > 0) return words.say('page.band', { from, grade: name })
      return words.say('page.below', { from: bands[index - 1]!.from, grade: name })
    })
    .join(words.say('comma'))
  const marks = severities.map(
    severity => html`<mark class="${severity}">${words.say(severity)}</mark> `,
  )
  return html`<p>${words.say('page.bands', { bands: grades })}</p>
<p>${words.say('page.marks')} ${marks}<mark class="place">${words.say('page.place')}</mark> ${words.say('page.number')}</p>
<p class="keys" hidden>${words.say('page.keys')}</p>
`
}
