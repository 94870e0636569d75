import type { Span } from '@hegao/document'

/** The words of a finding with those around them, as a reader finds them in the draft. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Characters around the words, and of the words themselves: head and tail of what is longer. */
const around = 16
const head = 60
const tail = 16

/** @param range in the source of the draft */
export function excerptOf(source: string, { start, end }: Span): Excerpt {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lineEnd = source.indexOf('\n', end)
  const before = [...oneLine(source.slice(lineStart, start)).replace(lineMark, '')]
  const after = [...oneLine(source.slice(end, lineEnd < 0 ? undefined : lineEnd)).trimEnd()]
  return {
    before: before.length > around ? `…${lastOf(before)}` : before.join(''),
    words: shorten(oneLine(source.slice(start, end))),
    after: after.length > around ? `${firstOf(after)}…` : after.join(''),
  }
}

/** Half a number reads as another one: it is left out. */
function lastOf(characters: readonly string[]): string {
  const kept = characters.slice(-around).join('')
  return figure.test(characters.at(-around - 1)!) ? kept.replace(/^[0-9０-９.．]{1,16}/, '') : kept
}

function firstOf(characters: readonly string[]): string {
  const kept = characters.slice(0, around).join('')
  return figure.test(characters[around]!) ? kept.replace(/[0-9０-９.．]{1,16}$/, '') : kept
}

/** Blanks, and the mark of a Markdown heading, which nobody sees on paper. */
const lineMark = /^ ?(?:#{1,6} )?/

const figure = /[0-9０-９.．]/

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function shorten(text: string): string {
  const characters = [...text]
  if (characters.length <= head + tail + 1) return text
  return `${characters.slice(0, head).join('')}…${characters.slice(-tail).join('')}`
}
