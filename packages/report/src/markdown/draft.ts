import { type Diagnostic, type FileReport, type Report, severities } from '@hegao/core'
import type { BlockContent } from 'mdast'
import { detailLines } from '../plain.js'
import { countText, scoreNotes, titleOf } from '../words/account.js'
import { kind } from '../words/kind.js'
import { messageOf } from '../words/known.js'
import { points } from '../words/numbers.js'
import { position } from '../words/position.js'
import { code, heading, list, paragraph, strong, table } from './nodes.js'
import type { MarkdownPage } from './page.js'

/** One draft: what it is, its score with the ledger, its sections, its findings, what is open. */
export function draftBlocks(
  page: MarkdownPage,
  file: FileReport,
  rules: Report['rules'],
): BlockContent[] {
  const { speaker } = page
  const ranked = severities.flatMap(severity =>
    file.diagnostics.filter(one => one.severity === severity),
  )
  const suppressed = file.suppressed.length
  return [
    heading(2, file.path),
    paragraph(file.title?.trim() || speaker.say('untitled')),
    paragraph(kind(speaker, file, page.profileTitle)),
    ...(file.positions === 'text' ? [paragraph(speaker.say('positions'))] : []),
    ...scoreBlocks(page, file, rules),
    ...sectionBlocks(page, file),
    heading(3, page.own('findings')),
    ...(ranked.length === 0
      ? [paragraph(speaker.say('clean'))]
      : list(ranked.map(finding => findingItem(page, finding, rules)))),
    ...(suppressed > 0 ? [paragraph(speaker.say('suppressed', { n: suppressed }))] : []),
    ...(file.notChecked.length > 0 ? [heading(3, speaker.say('notChecked'))] : []),
    ...list(file.notChecked.map(({ rule, reason }) => [paragraph(reason, ' ', code(rule))])),
  ]
}

/** The grave first: who reads a page from the top reads what matters. */
function findingItem(
  { speaker }: MarkdownPage,
  finding: Diagnostic,
  rules: Report['rules'],
): BlockContent[] {
  const { severity, range, text, rule } = finding
  const place = ` ${position(range)} `
  return [
    paragraph(strong(speaker.say(severity)), place, messageOf(speaker, finding), ' ', code(rule)),
    ...list([
      ...(text.trim() === '' ? [] : [[paragraph(code(text))]]),
      ...detailLines(speaker, finding, rules[rule]).map(line => [paragraph(line)]),
    ]),
  ]
}

function scoreBlocks(page: MarkdownPage, file: FileReport, rules: Report['rules']): BlockContent[] {
  const { speaker } = page
  const { score } = file
  const rows = score.deductions.map(row => {
    const what = [speaker.say(row.category), titleOf(speaker, row, rules), countText(speaker, row)]
    const sign = row.points < 0 ? '+' : ''
    return [sign + points(-row.points), what.filter(Boolean).join(' ')]
  })
  const total = `${points(score.total)} / 100 ${speaker.say(`grade.${score.grade}`)}`
  return [
    paragraph(`${speaker.say('score')} `, strong(total)),
    ...(rows.length === 0
      ? []
      : [table(['right', 'left'], [[page.own('points'), page.own('deduction')], ...rows])]),
    ...scoreNotes(speaker, file).map(note => paragraph(note)),
  ]
}

const signs = { present: '✓', inside: '◐', missing: '✗' } as const

function sectionBlocks({ speaker }: MarkdownPage, { sections }: FileReport): BlockContent[] {
  if (sections.length === 0) return []
  const items = sections.map(({ title, status, range }) => {
    const note = speaker.say(`section.${status}`, { line: range?.start.line ?? 0 })
    return [paragraph(`${signs[status]} ${title} — ${note}`)]
  })
  return [heading(3, speaker.say('sections')), ...list(items)]
}
