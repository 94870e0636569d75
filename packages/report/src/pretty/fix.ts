import type { Diagnostic } from '@hegao/core'
import type { Speaker } from './messages.js'

/** Longer words are not quoted; the editor shows the change. */
const longest = 30

/** How the words would read after the fix, and whether it wants a decision. */
export function describeFix(page: Speaker, diagnostic: Diagnostic): string | undefined {
  const { fix, text } = diagnostic
  if (!fix || fix.edits.length === 0) return undefined
  const after = fixedWords(diagnostic)
  const n = fix.edits.length
  const tier = page.say(`fix.${fix.tier}`)
  if (after === undefined || after.length > longest) return page.say('fix.many', { n }) + tier
  if (after === '') return page.say('fix.delete', { before: text }) + tier
  return page.say('fix.words', { after }) + tier
}

/**
 * The finding's words with the edits in them; undefined where an edit is elsewhere, or where the
 * words run over a line end, which counts one or two characters in the source and one here.
 */
function fixedWords({ fix, range, text }: Diagnostic): string | undefined {
  let after = text
  if (range.end.line > range.start.line) return undefined
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.range.start.offset - a.range.start.offset)
  for (const { range: place, newText } of edits) {
    const start = place.start.offset - range.start.offset
    const end = place.end.offset - range.start.offset
    if (start < 0 || end > text.length) return undefined
    after = after.slice(0, start) + newText + after.slice(end)
  }
  return after
}
