import type { FileReport } from '@hegao/core'
import { padEnd } from './columns.js'
import type { Page } from './page.js'
import { position } from './position.js'
import { endWithRule } from './rule-end.js'
import { wrap } from './wrap.js'

/** A text under a heading, the rule's id at its end, further lines hanging. */
export function entry(page: Page, text: string, id: string): string[] {
  const lines = endWithRule(page, wrap(text, page.width - 4), id, page.width - 4)
  return lines.map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`))
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

const longest = 20
export const shorten = (text: string): string => {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
