import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesOf } from './matches.js'

it('gives what matchAll gives, empty matches among them', () => {
  const patterns = [/甲/g, /甲*/g, /(?=乙)/g, /$/g, /甲*/gu, /(?:)/gu, /(?:)/g, /𠮷/gu, /丙/g]
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '𠮷', '\ud842') })
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (words, pattern) => {
      const expected = [...words.matchAll(pattern)]
      expect(matchesOf(words, pattern)).toEqual(expected)
    }),
  )
})

it('begins at the beginning, wherever the pattern was left', () => {
  const pattern = /甲/g
  pattern.lastIndex = 2
  expect(matchesOf('甲乙甲', pattern).map(({ index }) => index)).toEqual([0, 2])
  expect(matchesOf('乙', pattern)).toEqual([])
})
