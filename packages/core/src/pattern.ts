import type { Pattern, Words } from './profile.js'

/**
 * True where one of the patterns matches. White space, quotation marks and the stop at the end of
 * a heading do not count. Words may name years: $year, $nextYear, $anyYear.
 */
export function matchesAny(patterns: readonly Pattern[], text: string, year?: number): boolean {
  const plain = simplify(text)
  return patterns.some(({ all, none }) => {
    if (none && hits(none, plain, year)) return false
    return all.every(words => hits(words, plain, year))
  })
}

const simplify = (text: string): string => text.replace(/[\s\u3000“”"*#]/gu, '')

function hits(words: Words, text: string, year: number | undefined): boolean {
  return words.some(word => {
    if (word === '$anyYear') return /20[0-9]{2}年?/.test(text)
    if (word === '$year') return year !== undefined && text.includes(String(year))
    if (word === '$nextYear') return year !== undefined && text.includes(String(year + 1))
    if (word.startsWith('^')) return text.startsWith(simplify(word.slice(1)))
    if (word.endsWith('$'))
      return text.replace(/[。．.]$/, '').endsWith(simplify(word.slice(0, -1)))
    return text.includes(simplify(word))
  })
}
