import type { Text } from '@hegao/core'

/** One text in both languages. */
export const say = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** Puts texts together, language by language. */
export function join(...texts: readonly (Text | undefined)[]): Text {
  const present = texts.filter(text => text !== undefined)
  return say(present.map(text => text['zh-CN']).join(''), present.map(text => text.en).join(''))
}

/** The text with a capital where its English begins; a path or an option in front stays as it is. */
export const sentence = (text: Text): Text =>
  say(
    text['zh-CN'],
    text.en.replace(/^[a-z](?=[a-z]* )/, letter => letter.toUpperCase()),
  )

/** a、b、c / a, b, c. */
export const list = (words: readonly string[]): Text => say(words.join('、'), words.join(', '))

/** What the user wrote, cut where it is long, on one line. */
export function quoted(written: string): string {
  const line = written.replace(/\s+/gu, ' ')
  const characters = [...line]
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : line
}
