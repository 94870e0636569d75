import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { type Analysis, isDraft } from '../analysis.js'
import type { TypedLine } from './completion.js'

/** Markup, an ordinal, and the first words of a heading. */
const lead = /^[\s\u3000]*(?:#{1,6}\s*)?(?:第?[一二三四五六七八九十]{1,3}(?:部分|章)?[、\s]?)?/

/** Headings are short; from here on the line is prose. */
const longest = 20

/** Headings of the sections that the draft still lacks, at the start of a line. */
export function completeHeading(
  analysis: Analysis,
  { before, after, rangeFrom }: TypedLine,
): CompletionItem[] {
  if (!isDraft(analysis) || after.trim() !== '') return []
  const start = lead.exec(before)![0].length
  const written = before.slice(start)
  if (written.length > longest || /[，。；：,;:]/.test(written)) return []
  const missing = analysis.report.sections.filter(({ status }) => status === 'missing')
  return missing.flatMap(({ id }, index): CompletionItem[] => {
    const requirement = analysis.family?.sections.find(section => section.id === id)
    if (!requirement) return []
    return [
      {
        label: requirement.heading,
        kind: CompletionItemKind.Snippet,
        detail: requirement.title,
        documentation: requirement.hint,
        filterText: written || requirement.heading,
        sortText: String(index),
        textEdit: { range: rangeFrom(start), newText: requirement.heading },
      },
    ]
  })
}
