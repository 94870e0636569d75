import { widthOf } from './cells.js'
import type { Page } from './page.js'

/** The lines with a rule's id, dim, at the end of the last one; on a line of its own if need be. */
export function endWithRule(
  page: Page,
  lines: readonly string[],
  rule: string,
  width: number,
): string[] {
  const last = lines.at(-1) ?? ''
  const id = page.colours.dim(rule)
  const room = width - widthOf(last) - widthOf(rule)
  if (room >= 2) return [...lines.slice(0, -1), last + ' '.repeat(room) + id]
  return [...lines, ' '.repeat(Math.max(0, width - widthOf(rule))) + id]
}
