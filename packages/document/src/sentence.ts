import { type Span, span } from './span.js'

/** A stop with the marks that close behind it, a cell's end, or the end of the text. */
const sentence = /[^。！？!?\n\t]*(?:[。！？!?]+[”’』」）)》】]*|[\n\t]+|$)/g

/** Sentences as spans; together they cover `text`. Semicolons do not end a sentence. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(sentence)) {
    if (match[0] !== '') spans.push(span(match.index, match.index + match[0].length))
  }
  return spans
}
