import { expect, test } from 'vitest'
import { isOneNumber } from './issue-number.js'

test.each([
  ['国务院令第761号', '国务院、中央军委令第761号', true],
  ['国务院令第713号', '国令第713号', true],
  ['国务院令第713号', '中华人民共和国国务院令第713号', true],
  ['国务院令第713号', '令第713号', true],
  ['国务院令第713号', '国务院令第731号', false],
  ['国务院令第713号', '教育部令第713号', false],
  ['国办发〔2022〕27号', '国务院办公厅国办发〔2022〕27号', true],
  ['国办发〔2022〕27号', '国发〔2022〕27号', false],
])('%s and %s: %s', (right, written, expected) => {
  expect(isOneNumber(right, written)).toBe(expected)
})
