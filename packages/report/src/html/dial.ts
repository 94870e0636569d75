import type { Grade, Score } from '@hegao/core'
import { points } from '../words/numbers.js'
import { html, type Markup } from './markup.js'
import type { Words } from './words.js'

/** The class that colours a grade. */
export const gradeClass = (grade: Grade): string => {
  if (grade === '差') return 'poor'
  return grade === '中' ? 'fair' : 'good'
}

/** The score as a ring that is as full as the score is of 100. */
export function renderDial(words: Words, { total, grade }: Score): Markup {
  const name = words.say(`grade.${grade}`)
  const label = words.say('draft.score', { total: points(total), grade: name })
  return html`<svg class="dial ${gradeClass(grade)}" viewBox="0 0 120 120" role="img" aria-label="${label}"
><circle class="track" cx="60" cy="60" r="52"/><circle class="fill" cx="60" cy="60" r="52" pathLength="100" stroke-dasharray="${total} 100" transform="rotate(-90 60 60)"/><text class="total" x="60" y="64">${points(total)}</text><text class="grade" x="60" y="86">${name}</text></svg>`
}

/** The score as a bar. */
export const renderBar = ({ total, grade }: Pick<Score, 'total' | 'grade'>): Markup =>
  html`<svg class="bar ${gradeClass(grade)}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="fill" width="${total}" height="8"/></svg>`
