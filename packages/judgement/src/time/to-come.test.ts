import { expect, test } from 'vitest'
import { isToCome } from './to-come.js'

test.each([
  ['法治广场将于2025年11月建成。', true],
  ['拟于2025年11月出台办法。', true],
  ['力争2025年底前完工。', true],
  ['将军镇法治广场于2025年11月建成。', false],
  ['2025年11月在模拟法庭开庭。', false],
  ['2025年11月拟定清单3份。', false],
])('%s', (sentence, expected) => {
  expect(isToCome(sentence)).toBe(expected)
})
