import {
  type Category,
  categories,
  type Deduction,
  type FileReport,
  type Report,
  type Score,
} from '@hegao/core'
import type { Speaker } from './messages.js'
import { points } from './numbers.js'

/** The rows of a category and what they come to. */
export function accountOf({ deductions }: Score, category: Category) {
  const own = deductions.filter(row => row.category === category)
  const lost = own.reduce((all, row) => all + Math.round(row.points * 10), 0) / 10
  return { own, lost }
}

export function categoryName(page: Speaker, { categories: all }: Score, id: Category): string {
  const category = page.say(id)
  const scored = all[id]
  if (scored === null) return page.say('unweighed', { category })
  return page.say('weight', { category, weight: scored.weight })
}

export const countText = (page: Speaker, { count, saturated, rule }: Deduction): string => {
  if (rule === 'floor') return ''
  const times = page.say('times', { n: count })
  return saturated ? `${times}*` : times
}

export const titleOf = (page: Speaker, { rule }: Deduction, rules: Report['rules']): string =>
  rule === 'floor' ? page.say('floor') : (rules[rule]?.title ?? rule)

/** What has to be known to read the score rightly. */
export function scoreNotes(page: Speaker, { score, diagnostics }: FileReport): string[] {
  const notes: string[] = []
  const charged = new Set(score.deductions.map(({ rule }) => rule))
  for (const category of categories) {
    // Without a point left (an empty draft) there is nothing to judge.
    if (score.categories[category] !== null || score.total === 0) continue
    const free = diagnostics.filter(one => one.category === category && !charged.has(one.rule))
    if (free.length === 0) continue
    notes.push(page.say('uncounted', { n: free.length, category: page.say(category) }))
  }
  if (score.deductions.some(({ saturated, rule }) => saturated && rule !== 'floor')) {
    notes.push(page.say('saturated'))
  }
  if (score.basis === 'customised') notes.push(page.say('customised'))
  if (score.unsuppressed !== score.total) {
    notes.push(page.say('unsuppressed', { total: points(score.unsuppressed) }))
  }
  return notes
}
