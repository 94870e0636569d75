import { expect, test } from 'vitest'
import { messages, say } from './messages.js'

const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

test.each(Object.entries(messages))('%s has the same values in both languages', (_, message) => {
  const english = typeof message.en === 'string' ? [message.en] : Object.values(message.en)
  for (const text of english) expect(names(text)).toEqual(names(message['zh-CN']))
})

test('English counts one and many apart', () => {
  expect([0, 1, 2].map(n => say('en', 'errors', { n }))).toEqual([
    '0 errors',
    '1 error',
    '2 errors',
  ])
  expect(say('zh-CN', 'errors', { n: 1 })).toBe('1 个错误')
})
