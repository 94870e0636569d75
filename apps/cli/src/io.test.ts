import { expect, test } from 'vitest'
import { columnsOf } from './io.js'

test('COLUMNS goes before the terminal, where it is a positive number', () => {
  expect(columnsOf({ COLUMNS: '100' }, undefined)).toBe(100)
  expect(columnsOf({ COLUMNS: '100' }, 70)).toBe(100)
  for (const COLUMNS of ['', '0', '-3', 'wide', '1e2']) {
    expect(columnsOf({ COLUMNS }, undefined)).toBeUndefined()
    expect(columnsOf({ COLUMNS }, 70)).toBe(70)
  }
})
