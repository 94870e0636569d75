import { expect, it } from 'vitest'
import { quotient, scaleFor } from './quotient.js'

it.each([
  [200, '＝200'],
  [(12 / 40) * 100, '＝30'],
  [(0.07 / 0.1) * 100, '＝70'],
  [100 / 3, '≈33.33'],
  [-10, '＝－10'],
  [(-1 / 3) * 100, '≈－33.33'],
  [0.004, '≈0'],
])('%s', (value, expected) => {
  expect(quotient(value)).toBe(expected)
})

it.each([
  [575.21e8, '亿'],
  [575.21e4, '万'],
  [9999, ''],
])('%s in %s', (value, expected) => {
  expect(scaleFor(value)).toBe(expected)
})
