/** Languages of messages. Machine formats are always zh-CN. */
export type Language = 'zh-CN' | 'en'

/** One text in every language. */
export interface Text {
  readonly 'zh-CN': string
  readonly en: string
}

export type Values = Readonly<Record<string, string | number>>

/** Puts values in a template: “{total}” becomes the value's text. Unknown names are a mistake. */
export function format(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The message has no value for {${name}}: ${template}`)
    return onOneLine(String(value))
  })
}

/** Words quoted across a line break run on: a break in the draft is none of the message. */
const onOneLine = (words: string): string =>
  words.replace(/\s?[\r\n]{1,4}\s?/g, (_, at: number) =>
    /[A-Za-z0-9]/.test(words[at - 1] ?? '') &&
    /[A-Za-z0-9]/.test(words.slice(at).trimStart()[0] ?? '')
      ? ' '
      : '',
  )
