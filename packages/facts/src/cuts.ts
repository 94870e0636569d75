import { type Paragraph, type Place, span } from '@hegao/document'

/** Where a page break cut a sentence: two characters on each side, so that people find the words. */
export function findCuts(paragraphs: readonly Paragraph[]): Place[] {
  return paragraphs.flatMap(({ index, text, breaks }) =>
    breaks.map(at => {
      const before = /.{0,2}$/su.exec(text.slice(Math.max(0, at - 4), at))![0]
      const behind = /.{0,2}/su.exec(text.slice(at, at + 4))![0]
      return { paragraph: index, span: span(at - before.length, at + behind.length) }
    }),
  )
}
