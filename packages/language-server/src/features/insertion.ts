import { LineIndex, type SectionRequirement } from '@hegao/core'
import { type Draft, type Section, sourceRange, span, writeOrdinal } from '@hegao/document'
import type { TextEdit } from 'vscode-languageserver'
import type { Analysis } from '../analysis.js'
import { toLsp } from '../positions.js'
import { headingRange } from './symbols.js'

/**
 * The edits that put a missing section where the profile has it: its heading in the manner of the
 * others, what to write there, and the ordinals behind it moved on by one.
 */
export function insertionOf(
  { draft, report, family }: Analysis,
  requirement: SectionRequirement,
): TextEdit[] | undefined {
  if (draft.paragraphs.length === 0) return undefined
  const ids = family?.sections.map(({ id }) => id) ?? []
  const before = ids.slice(0, ids.indexOf(requirement.id))
  const chapters = draft.outline
  const starts = report.sections
    .filter(({ id, status }) => status === 'present' && before.includes(id))
    .flatMap(({ range }) => (range ? [range.start.offset] : []))
  const last = Math.max(-1, ...starts)
  // Behind the chapter of the last section that comes before it; without one, before all chapters.
  const index =
    starts.length === 0
      ? 0
      : 1 + chapters.findLastIndex(chapter => headingRange(draft, chapter).start <= last)
  const following = chapters.slice(index)
  const lines = new LineIndex(draft.source)
  const eol = /\r\n/.test(draft.source) ? '\r\n' : '\n'
  const gap =
    draft.format === 'md' || new RegExp(`${eol}${eol}`).test(draft.source) ? eol + eol : eol
  const at = placeBefore(draft, following[0]) ?? endOfBody(draft)
  const heading = headingLike(draft, chapters, index, requirement.heading)
  const text = `${heading}${gap}【待补充】${requirement.hint}`
  const atStart = following.length > 0
  const edit = {
    range: toLsp(lines.range(span(at, at))),
    newText: atStart ? `${text}${gap}` : `${gap}${text}`,
  }
  return [edit, ...renumber(draft, following, lines)]
}

/** Where the line of a heading begins, its markup included. */
function placeBefore(draft: Draft, next: Section | undefined): number | undefined {
  if (!next) return undefined
  const { start } = headingRange(draft, next)
  return (
    Math.max(draft.source.lastIndexOf('\n', start - 1), draft.source.lastIndexOf('\r', start - 1)) +
    1
  )
}

/** Behind the last paragraph of the body, before signature and date. */
function endOfBody(draft: Draft): number {
  const last = draft.paragraphs.findLast(({ role }) => role === 'body') ?? draft.paragraphs.at(-1)!
  const { end } = sourceRange(draft, { paragraph: last.index, span: span(0, last.text.length) })
  const line = /[^\r\n]*/y
  line.lastIndex = end
  return end + (line.exec(draft.source)?.[0].length ?? 0)
}

/** The heading with the markup and the ordinal of its neighbours: `## 四、`. */
function headingLike(
  draft: Draft,
  chapters: readonly Section[],
  index: number,
  title: string,
): string {
  const like = chapters[index - 1] ?? chapters[index]
  if (!like) return draft.format === 'md' ? `## 一、${title}` : `一、${title}`
  const start = headingRange(draft, like).start
  const lead = draft.source.slice(placeBefore(draft, like), start)
  const markup = /^[#\s\u3000]*$/.test(lead) ? lead : ''
  const { ordinal } = like.heading
  if (!ordinal) return markup + title
  const value = chapters[index - 1] ? ordinal.value + 1 : ordinal.value
  return markup + writeOrdinal(value, ordinal) + title
}

function renumber(draft: Draft, following: readonly Section[], lines: LineIndex): TextEdit[] {
  return following.flatMap(({ heading: { ordinal, paragraph } }) =>
    ordinal
      ? {
          range: toLsp(lines.range(sourceRange(draft, { paragraph, span: ordinal.span }))),
          newText: writeOrdinal(ordinal.value + 1, ordinal),
        }
      : [],
  )
}
