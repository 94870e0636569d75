import { expect, test } from 'vitest'
import { compact, points } from '../words/numbers.js'
import { fullColumns, padEnd, padStart } from './columns.js'

test('padding counts columns, not characters', () => {
  expect(padEnd('错误', 6)).toBe('错误  ')
  expect(padStart('错误', 6)).toBe('  错误')
  expect(padEnd('错误', 3)).toBe('错误')
})

test('points have their tenth and a minus', () => {
  expect([78.5, 100, -6, 0, -0, -0.04].map(points)).toEqual([
    '78.5',
    '100.0',
    '−6.0',
    '0.0',
    '0.0',
    '0.0',
  ])
})

test('only 100 fills a bar, only 0 leaves it empty', () => {
  expect([0, 0.1, 50, 99.9, 100].map(score => fullColumns(score, 10))).toEqual([0, 1, 5, 9, 10])
})

test('neighbours are drawn together', () => {
  expect(compact([9, 3, 5, 6, 7, 5], '、')).toBe('3、5–7、9')
})
