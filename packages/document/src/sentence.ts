import { type Span, span } from './span.js'

/** A stop with the marks that close behind it, a cell's end, or the end of the text. */
const sentence = /[^。！？!?\n\t]*(?:[。！？!?]+[”’』」）)》】]*|[\n\t]+|$)/g

/** Sentences as spans; together they cover `text`. Semicolons do not end a sentence. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  sentence.lastIndex = 0
  while (sentence.lastIndex < text.length) {
    const start = sentence.lastIndex
    sentence.test(text)
    spans.push(span(start, sentence.lastIndex))
  }
  return spans
}
