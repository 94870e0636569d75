import { widthOf } from './cells.js'

/** Fills a text with spaces up to `width` columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** Points with their tenth and a real minus: 78.5, −6.0. */
export function points(value: number): string {
  const rounded = Math.abs(value).toFixed(1)
  return value < 0 && rounded !== '0.0' ? `−${rounded}` : rounded
}

/** How many of a bar's `width` columns are full; only 100 fills it, only 0 leaves it empty. */
export function fullColumns(score: number, width: number): number {
  if (score <= 0) return 0
  if (score >= 100) return width
  return Math.min(width - 1, Math.max(1, Math.round((score / 100) * width)))
}

/** Numbers in order, neighbours drawn together: 3、5–9、12. */
export function compact(numbers: readonly number[], separator: string): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(separator)
}
