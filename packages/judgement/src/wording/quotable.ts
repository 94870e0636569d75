import type { Span } from '@hegao/document'

/**
 * Words of a draft for a message that puts them in “”: a quotation that they only have the end of is
 * taken whole, and marks of quotation inside become single ones.
 */
export function quotable(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  const [open, close] = [words.indexOf('“'), words.indexOf('”')]
  const isCut = close >= 0 && (open < 0 || close < open)
  const before = text.lastIndexOf('“', start - 1)
  const from = isCut && before >= 0 && !text.slice(before, start).includes('”') ? before : start
  return text.slice(from, end).replaceAll('“', '‘').replaceAll('”', '’')
}
