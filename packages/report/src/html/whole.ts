import type { Diagnostic, FileReport } from '@hegao/core'

const bare = (words: string): string => words.replace(/\s+/g, '')

/**
 * True for a finding on the whole title: what is said of the draft as a whole sits there. A draft
 * without a recognised title has it on its first line.
 */
export function onTitle(
  { title, diagnostics }: FileReport,
  source: string,
): (finding: Diagnostic) => boolean {
  const own = title ?? diagnostics.find(({ rule }) => rule.startsWith('structure/missing'))?.text
  if (own === undefined) return () => false
  const words = bare(own)
  // The same words further down are no title.
  return ({ text, range }) =>
    bare(text) === words && !bare(source.slice(0, range.start.offset)).includes(words)
}
