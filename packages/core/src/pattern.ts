import type { Pattern, Words } from './profile.js'

/**
 * A text in which patterns are looked up: without white space, quotation marks and signs of Markdown,
 * its digits and its years in one form (２０２５年 and 二〇二五年 are 2025年).
 */
export type Plain = string & { readonly plain: true }

export const plainOf = (text: string): Plain =>
  text
    .replace(/[\s\u3000“”"*#]/gu, '')
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, year =>
      Array.from(year, character => numerals[character]).join(''),
    ) as Plain

const numerals: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇○零', ...'一二三四五六七八九'].flatMap((characters, value) =>
    Array.from(characters, character => [character, value]),
  ),
)

/**
 * True where one of the patterns matches. White space, quotation marks and the stop at the end of
 * a heading do not count. Words may name years: $year, $nextYear, $anyYear.
 */
export const matchesAny = (patterns: readonly Pattern[], text: string, year?: number): boolean =>
  matchesPlain(patterns, plainOf(text), year)

/** `matchesAny` for a text that many patterns are looked up in. */
export const matchesPlain = (patterns: readonly Pattern[], text: Plain, year?: number): boolean =>
  patterns.some(({ all, none }) => {
    if (none && hits(none, text, year)) return false
    return all.every(words => hits(words, text, year))
  })

const hits = (words: Words, text: Plain, year: number | undefined): boolean =>
  testsOf(words).some(test => test(text, year))

type Test = (text: Plain, year: number | undefined) => boolean

/** Neither in a title nor the last year of others: 《……规划（2021—2025年）》 is no word on 2025. */
const namesYear = (text: string, year: number): boolean =>
  text
    .replace(/《[^《》]{0,80}》/g, '')
    .replace(/[—–~～至到-]{1,2}20[0-9]{2}/g, '')
    .includes(String(year))

const made = new WeakMap<Words, readonly Test[]>()

/** The words of a profile as they are looked up; they are the same for every draft. */
function testsOf(words: Words): readonly Test[] {
  const tests = made.get(words) ?? words.map(testOf)
  made.set(words, tests)
  return tests
}

function testOf(word: string): Test {
  if (word === '$anyYear') return text => /20[0-9]{2}年?/.test(text)
  if (word === '$year') return (text, year) => year !== undefined && text.includes(String(year))
  if (word === '$nextYear') return (text, year) => year !== undefined && namesYear(text, year + 1)
  if (word.startsWith('^')) {
    const start = plainOf(word.slice(1))
    return text => text.startsWith(start)
  }
  if (word.endsWith('$')) {
    const end = plainOf(word.slice(0, -1))
    return text => text.replace(/[。．.]$/, '').endsWith(end)
  }
  const plain = plainOf(word)
  return text => text.includes(plain)
}
