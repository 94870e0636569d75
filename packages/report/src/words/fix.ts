import { type Diagnostic, fixedWords } from '@hegao/core'
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
