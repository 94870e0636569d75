import { type FileReport, type Severity, severities } from '@hegao/core'
import { cells, widthOf } from './cells.js'
import { padEnd, padStart, points } from './columns.js'
import type { Page } from './page.js'
import { bar, gradePaint } from './score.js'
import { wrap } from './wrap.js'

/** All drafts in one table, the worst first. */
export function renderRanking(page: Page, files: readonly FileReport[]): string[] {
  const ranked = rank(files)
  const folder = commonFolder(files.map(({ path }) => path))
  const shape = {
    rank: String(files.length).length,
    grade: Math.max(...files.map(({ score }) => widthOf(page.say(`grade.${score.grade}`)))),
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
    ...ranked.flatMap((file, index) => renderRow(page, file, index + 1, shape)),
  ]
}

/** The worst first; equal scores stay in the order given. */
export const rank = (files: readonly FileReport[]): FileReport[] =>
  files.toSorted((a, b) => a.score.total - b.score.total)

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

function renderRow(page: Page, file: FileReport, rank: number, shape: Shape): string[] {
  const { bold, dim } = page.colours
  const { score } = file
  const grade = gradePaint(page, score.grade)
  const counts = severities.map(severity => renderCount(page, file, severity, shape.count))
  const width = shape.rank + shape.grade + shape.bar + shape.count * severities.length + 15
  const [name = '', ...rest] = chop(file.path.slice(shape.folder.length), page.width - width)
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

function renderCount(page: Page, file: FileReport, severity: Severity, width: number): string {
  const count = file.diagnostics.filter(one => one.severity === severity).length
  const text = padStart(count === 0 ? '·' : `${count}`, width)
  return count === 0 ? page.colours.dim(text) : page.severity(severity)(text)
}

/** The folder that all paths share, with its slash; empty where there is none. */
export function commonFolder(paths: readonly string[]): string {
  const folderOf = (path: string) =>
    path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  let folder = folderOf(paths[0] ?? '')
  while (folder && !paths.every(path => path.startsWith(folder)))
    folder = folderOf(folder.slice(0, -1))
  return folder
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
