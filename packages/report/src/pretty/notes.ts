import type { FileReport } from '@hegao/core'
import { position } from '../words/position.js'
import { shorten } from '../words/shorten.js'
import { padEnd } from './columns.js'
import type { Page } from './page.js'
import { endWithRule } from './rule-end.js'
import { wrap } from './wrap.js'

/** A text under a heading, the rule's id at its end, further lines hanging by two columns. */
export function entry(page: Page, text: string, id: string, indent = 2): string[] {
  const width = page.width - indent - 2
  const lines = endWithRule(page, wrap(text, width), id, width)
  return lines.map((line, index) => ' '.repeat(index === 0 ? indent : indent + 2) + line)
}

/** What could not be judged, and why. It never costs points. */
export function renderNotChecked(page: Page, { notChecked }: FileReport): string[] {
  if (notChecked.length === 0) return []
  return [
    page.colours.bold(page.say('notChecked')),
    ...notChecked.flatMap(({ rule, reason }) => entry(page, reason, rule)),
  ]
}

/** Findings that someone decided to leave, with the reason given. */
export function renderSuppressed(page: Page, { suppressed }: FileReport): string[] {
  if (suppressed.length === 0) return []
  const width = suppressed.reduce((most, { range }) => Math.max(most, position(range).length), 0)
  return [
    page.colours.bold(page.say('suppressed', { n: suppressed.length })),
    ...suppressed.flatMap(({ rule, range, text, suppression }) => {
      const reason = suppression.reason.trim() || page.say('noReason')
      const words = page.say('reason', { words: shorten(text), reason })
      return entry(page, `${padEnd(position(range), width)}  ${words}`, rule)
    }),
  ]
}
