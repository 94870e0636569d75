import { categories, type Deduction, type FileReport, type Report, type Score } from '@hegao/core'
import { accountOf, categoryName, countText, scoreNotes, titleOf } from '../words/account.js'
import { points } from '../words/numbers.js'
import { widthOf } from './cells.js'
import { padEnd, padStart } from './columns.js'
import type { Page } from './page.js'
import { wrap } from './wrap.js'

interface Columns {
  readonly count: number
  readonly title: number
  /** True where the page is too narrow for the rule's id beside its title. */
  readonly stacked: boolean
}

/** Where a deduction's row begins: under the name of its category. */
const rowIndent = 10
/** The column of the totals, which add up. */
const totals = 8

/** The score's account, from 100 down to the total, as one adds up a bill. */
export function renderLedger(page: Page, score: Score, rules: Report['rules']): string[] {
  const { bold, dim } = page.colours
  const sum = (value: number, text: string) => `${padStart(points(value), totals)}  ${text}`
  const columns = measure(page, score.deductions, rules)
  return [
    sum(100, page.say('start')),
    ...categories.flatMap(category => {
      const { own, lost } = accountOf(score, category)
      return [
        sum(-lost, categoryName(page, score, category)),
        ...own.flatMap(row => renderRow(page, row, rules, columns)),
      ]
    }),
    ' '.repeat(totals - 6) + dim('─'.repeat(6)),
    bold(sum(score.total, page.say('score'))),
  ]
}

function measure(page: Page, rows: readonly Deduction[], rules: Report['rules']): Columns {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf))
  const count = widest(rows.map(row => countText(page, row)))
  const id = widest(rows.map(({ rule }) => rule))
  const room = page.width - rowIndent - totals - count - id - 4
  const title = widest(rows.map(row => titleOf(page, row, rules)))
  if (room < 16) return { count, title: room + id + 2, stacked: true }
  return { count, title: Math.min(title, room), stacked: false }
}

function renderRow(
  page: Page,
  row: Deduction,
  rules: Report['rules'],
  { count, title, stacked }: Columns,
): string[] {
  const value = padStart(points(-row.points), totals - 2)
  const sign = row.points < 0 ? value.replace(/ (?=\S)/, '+') : value
  const before = `${' '.repeat(rowIndent)}${sign}  ${padEnd(countText(page, row), count)}  `
  const [first = '', ...rest] = wrap(titleOf(page, row, rules), title)
  const id = row.rule === 'floor' ? '' : page.colours.dim(row.rule)
  const hang = ' '.repeat(widthOf(before))
  if (stacked) return [before + first, ...[...rest, id].filter(Boolean).map(line => hang + line)]
  return [`${before}${padEnd(first, title)}  ${id}`.trimEnd(), ...rest.map(line => hang + line)]
}

/** What has to be known to read the score rightly. */
export const renderScoreNotes = (page: Page, file: FileReport): string[] =>
  scoreNotes(page, file)
    .flatMap(note => wrap(note, page.width - 2))
    .map(line => `  ${page.colours.dim(line)}`)
