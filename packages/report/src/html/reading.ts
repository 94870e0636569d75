import type { FileReport, Report } from '@hegao/core'
import type { Entry } from './entry.js'
import { type Numbered, renderFinding } from './finding.js'
import { renderLineText } from './line-text.js'
import { type Line, linesOf } from './lines.js'
import { lineAt, type Mark, marksByLine } from './marks.js'
import { html, type Markup } from './markup.js'
import { onTitle } from './whole.js'
import type { Words } from './words.js'

/** The findings of a draft and its text: on the draft as a whole first, then line by line. */
export function renderReading(words: Words, entry: Entry, rules: Report['rules']): Markup {
  const { file, anchors } = entry
  const numbered = file.diagnostics.map((finding, index) => ({ n: index + 1, finding }))
  const isOnTitle = onTitle(file, entry.source ?? '')
  const isAbove = ({ finding }: Numbered) => !anchors.hasText || isOnTitle(finding)
  const above = numbered.filter(isAbove)
  const beside = numbered.filter(one => !isAbove(one))
  const note = (isMarked: boolean) => (one: Numbered) =>
    renderFinding(words, one, { anchors, rule: rules[one.finding.rule], isMarked })
  const name = words.say(anchors.hasText ? 'draft.whole' : 'draft.findings')
  return html`${file.diagnostics.length === 0 && html`<p class="clean">${words.say('clean')}</p>\n`}${
    above.length > 0 &&
    html`<section class="whole"><h3>${name}</h3>\n${above.map(note(false))}</section>\n`
  }<section class="reading"><h3>${words.say('draft.text')}</h3>
${renderText(words, entry, above, beside, note(true))}</section>
`
}

function renderText(
  words: Words,
  { file, source, anchors }: Entry,
  above: readonly Numbered[],
  beside: readonly Numbered[],
  note: (one: Numbered) => Markup,
): Markup {
  if (source === undefined) return html`<p class="aside">${words.say('draft.noText')}</p>\n`
  if (!anchors.hasText) return html`<p class="aside">${words.say('draft.empty')}</p>\n`
  const lines = linesOf(source)
  const marks = marksByLine(lines, [
    ...beside.map(wordsOf),
    ...[...above, ...beside].flatMap(placesOf),
  ])
  const notes: Numbered[][] = lines.map(() => [])
  for (const one of beside) notes[lineAt(lines, one.finding.range.start.offset)]!.push(one)
  const kind = kindsOf(file, source)
  const rows = lines.map((line, index) => {
    const own = marks[index]!
    // A page break inside of what is marked leaves blank lines in it: there is nothing to show.
    if (own.every(({ start }) => start < line.start) && isBlank(source, line)) return ''
    const text = renderLineText(words, source, line, own, anchors)
    return html`<p class="line${kind(line)}" id="${anchors.line(line.number)}" data-line="${line.number}" lang="zh-CN">${text}</p>
${notes[index]!.length > 0 && html`<div class="notes">\n${notes[index]!.map(note)}</div>\n`}`
  })
  return html`<div class="text">\n${rows}</div>\n`
}

const isBlank = (source: string, { start, end }: Line): boolean =>
  source.slice(start, end).trim() === ''

const wordsOf = ({ n, finding: { range, severity } }: Numbered): Mark => ({
  start: range.start.offset,
  end: range.end.offset,
  finding: n,
  severity,
})

const placesOf = ({ n, finding: { related, severity } }: Numbered): Mark[] =>
  related.map(({ range }, index) => ({
    start: range.start.offset,
    end: range.end.offset,
    finding: n,
    severity,
    place: index + 1,
  }))

/** The classes that set the title and the headings of the required sections apart. */
function kindsOf({ title, sections }: FileReport, source: string): (line: Line) => string {
  const at = title ? source.indexOf(title) : -1
  const headings = new Set(
    sections.flatMap(({ status, range }) =>
      status === 'present' && range ? [range.start.line] : [],
    ),
  )
  return ({ number, start, end }) => {
    if (start <= at && at < end) return ' title'
    return headings.has(number) ? ' heading' : ''
  }
}
