import { type Severity, severities } from '@hegao/core'
import { commonFolder, countsOf, type Ranked } from '../ranked.js'
import { points } from '../words/numbers.js'
import { cells, widthOf } from './cells.js'
import { padEnd, padStart } from './columns.js'
import type { Page } from './page.js'
import { bar, gradePaint } from './score.js'
import { wrap } from './wrap.js'

/** All drafts in one table, the worst first. */
export function renderRanking(page: Page, ranked: readonly Ranked[]): string[] {
  const grades = new Set(ranked.map(({ score }) => score.grade))
  const folder = commonFolder(ranked.map(({ path }) => path))
  const shape = {
    rank: String(ranked.length).length,
    grade: Math.max(...Array.from(grades, grade => widthOf(page.say(`grade.${grade}`)))),
    bar: barWidth(page.width),
    count: Math.max(5, ...severities.map(severity => widthOf(page.say(severity)) + 1)),
    folder,
  }
  const names = severities.map(severity => padStart(page.say(severity), shape.count)).join('')
  const before = padStart(page.say('score'), shape.rank + 9)
  const gap = ' '.repeat(shape.grade + shape.bar + 4)
  const { bold, dim } = page.colours
  const under = folder ? page.say('under', { folder }) : ''
  return [
    ...wrap(page.say('ranking') + under, page.width).map(bold),
    dim(`${before}${gap}${names}  ${page.say('draft')}`),
    ...ranked.flatMap((draft, index) => renderRow(page, draft, index + 1, shape)),
  ]
}

function barWidth(page: number): number {
  if (page >= 100) return 20
  return page >= 72 ? 10 : 4
}

interface Shape {
  readonly rank: number
  readonly grade: number
  readonly bar: number
  readonly count: number
  readonly folder: string
}

function renderRow(page: Page, draft: Ranked, rank: number, shape: Shape): string[] {
  const { bold, dim } = page.colours
  const { score, path } = draft
  const grade = gradePaint(page, score.grade)
  const counts = countsOf(draft).map(([severity, count]) =>
    renderCount(page, severity, count, shape.count),
  )
  const width = shape.rank + shape.grade + shape.bar + shape.count * severities.length + 15
  const [name = '', ...rest] = chop(path.slice(shape.folder.length), page.width - width)
  return [
    [
      padStart(`${rank}`, shape.rank + 2),
      bold(grade(padStart(points(score.total), 5))),
      grade(padEnd(page.say(`grade.${score.grade}`), shape.grade)),
      `${bar(page, score, shape.bar)}${counts.join('')}`,
      name,
    ].join('  '),
    ...rest.map(part => ' '.repeat(width) + dim(part)),
  ]
}

function renderCount(page: Page, severity: Severity, count: number, width: number): string {
  const text = padStart(count === 0 ? '·' : `${count}`, width)
  return count === 0 ? page.colours.dim(text) : page.severity(severity)(text)
}

/** A path in pieces of at most `width` columns: nothing of it may be lost. */
function chop(path: string, width: number): string[] {
  const pieces = ['']
  let used = 0
  for (const cell of cells(path)) {
    if (used + cell.width > Math.max(8, width)) {
      pieces.push('')
      used = 0
    }
    pieces[pieces.length - 1] += cell.text
    used += cell.width
  }
  return pieces
}
