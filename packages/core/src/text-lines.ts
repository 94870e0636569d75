import type { Span } from '@hegao/document'
import { countUpTo } from '@hegao/facts'

/** The lines of a source that are not blank, each from its first character that is no space. */
export const textLines = (source: string): Span[] =>
  [...source.matchAll(/\S[^\r\n]*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))

/**
 * The first of the lines that begins behind a place. Each question costs the logarithm of their
 * number: ten thousand comments in one line must not read the source ten thousand times.
 */
export const lineBehind = (lines: readonly Span[], place: number): Span | undefined =>
  lines[countUpTo(lines, place - 1, ({ start }) => start)]
