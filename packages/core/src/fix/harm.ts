import { contains, type Draft } from '@hegao/document'
import type { FileReport } from '../report.js'
import { applyEdits, mapSpan, type TextEdit } from './edit.js'

/**
 * True where the edited source reads as the words with the edits in them, line by line. False where
 * an edit has touched what is no text: a word that was all of **…** leaves four asterisks behind.
 */
export function readsAsMeant(before: Draft, edits: readonly TextEdit[], after: Draft): boolean {
  if (before.blocks.length !== after.blocks.length) return false
  let placed = 0
  const asMeant = before.blocks.every((block, index) => {
    const now = after.blocks[index]!
    const own: TextEdit[] = []
    for (; placed < edits.length && contains(block.range, edits[placed]!); placed++) {
      const { newText, ...place } = edits[placed]!
      const words = block.map.toText(place)
      if (!words) return false
      own.push({ ...words, newText })
    }
    return (
      now.text === applyEdits(block.text, own) &&
      now.kind === block.kind &&
      now.headingDepth === block.headingDepth &&
      now.item === block.item &&
      now.quoted === block.quoted
    )
  })
  return asMeant && placed === edits.length
}

/**
 * Findings of `after` that were not there before the edits: of the same rule, on the same words as
 * they read now.
 */
export function addedBy(
  before: FileReport,
  source: string,
  edits: readonly TextEdit[],
  after: FileReport,
): FileReport['diagnostics'] {
  const text = applyEdits(source, edits)
  const known = new Map<string, number>()
  for (const { rule, range } of before.diagnostics) {
    const { start, end } = mapSpan({ start: range.start.offset, end: range.end.offset }, edits)
    const key = `${rule} ${text.slice(start, end)}`
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  return after.diagnostics.filter(({ rule, text: words }) => {
    const key = `${rule} ${words}`
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left <= 0
  })
}
