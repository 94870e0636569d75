import { expect, it } from 'vitest'
import { inAll } from './in-all.js'

it.each([
  [0, ''],
  [1, ''],
  [2, '（全文共 2 处）'],
])('counts %i places', (count, text) => {
  expect(inAll(count, 'zh-CN')).toBe(text)
})

it('speaks English', () => {
  expect(inAll(3, 'en')).toBe(' (3 in all)')
})
