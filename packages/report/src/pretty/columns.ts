import { widthOf } from './cells.js'

/** Fills a text with spaces up to `width` columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** How many of a bar's `width` columns are full; only 100 fills it, only 0 leaves it empty. */
export function fullColumns(score: number, width: number): number {
  if (score <= 0) return 0
  if (score >= 100) return width
  return Math.min(width - 1, Math.max(1, Math.round((score / 100) * width)))
}
