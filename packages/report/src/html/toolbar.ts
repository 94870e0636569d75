import { categories, severities } from '@hegao/core'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** The last button: light or dark; in an editor, whose theme decides that, a copy for Word or nothing. */
export type ToolbarButton = 'theme' | 'annotate' | undefined

/** The controls that need the script; it takes `hidden` away. */
export function renderToolbar(words: Words, button: ToolbarButton): Markup {
  const choices = (kind: 'severity' | 'category', values: typeof severities | typeof categories) =>
    html`<fieldset><legend>${words.say(`filter.${kind}`)}</legend>${values.map(
      value =>
        html`<label><input type="checkbox" name="${kind}" value="${value}" checked> ${words.say(value)}</label>`,
    )}</fieldset>`
  return html`<form class="toolbar" role="search" aria-label="${words.say('filter.name')}" hidden>
${choices('severity', severities)}
${choices('category', categories)}
<label class="words">${words.say('filter.words')} <input type="search" name="words" placeholder="${words.say('filter.hint')}" autocomplete="off" spellcheck="false"></label>
<output name="shown" data-template="${words.say('filter.shown', { shown: '{shown}', all: '{all}' })}"></output>
<span class="buttons"><button type="button" name="previous" aria-label="${words.say('filter.previous')}" title="${words.say('filter.previous')} (p)">↑</button><button type="button" name="next" aria-label="${words.say('filter.next')}" title="${words.say('filter.next')} (n)">↓</button>${renderButton(words, button)}</span>
</form>
`
}

function renderButton(words: Words, button: ToolbarButton): Markup | false {
  if (button === undefined) return false
  if (button === 'annotate')
    return html`<button type="button" name="annotate">${words.say('panel.annotate')}</button>`
  const name = words.say('filter.theme')
  return html`<button type="button" name="theme" aria-label="${name}" title="${name}">◑</button>`
}
