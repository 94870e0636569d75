import type { Grade, Score } from '@hegao/core'
import { points } from '../words/numbers.js'
import { fullColumns } from './columns.js'
import type { Page, Paint } from './page.js'

/** ████████░░: as much of `width` as the score is of 100. */
export function bar(
  page: Page,
  { total, grade }: Pick<Score, 'total' | 'grade'>,
  width: number,
): string {
  const full = fullColumns(total, width)
  return gradePaint(page, grade)('█'.repeat(full)) + page.colours.dim('░'.repeat(width - full))
}

export function gradePaint({ colours }: Page, grade: Grade): Paint {
  if (grade === '差') return colours.red
  return grade === '中' ? colours.yellow : colours.green
}

/** 得分 78.5 / 100  良  ███████░░░. */
export function scoreLine(page: Page, score: Score): string {
  const { bold, dim } = page.colours
  const grade = gradePaint(page, score.grade)
  const total = bold(grade(points(score.total)))
  const name = bold(grade(page.say(`grade.${score.grade}`)))
  return `${bold(page.say('score'))} ${total} ${dim('/ 100')}  ${name}  ${bar(page, score, 30)}`
}
