import { harmless } from '../words/harmless.js'

/** A piece of HTML of our own making. Everything else that goes into a page is text. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template takes: markup as it is, everything else escaped; false and undefined are nothing. */
export type Value = Markup | string | number | false | undefined | readonly Value[]

export const nothing = new Markup('')

/** A template of HTML. Values stand in text or in quoted attributes, never in a name or a script. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = strings[0]!
  values.forEach((value, index) => {
    text += render(value) + strings[index + 1]!
  })
  return new Markup(text)
}

function render(value: Value): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(render).join('')
  return escapeText(String(value))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
}

/** The text as text: no markup, no character that hides or reverses others. A tab stays. */
export const escapeText = (text: string): string =>
  text.replace(/[^\t]+/g, harmless).replace(/[&<>"'\t]/g, mark => entities[mark]!)
