import { expect, test } from 'vitest'
import type { Message } from '../words/messages.js'
import { messages as terminal } from '../words/messages.js'
import { messages } from './messages.js'

const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

test.each(Object.entries<Message>(messages))(
  '%s has the same values in both languages',
  (_, { 'zh-CN': chinese, en }) => {
    for (const text of typeof en === 'string' ? [en] : Object.values(en))
      expect(names(text)).toEqual(names(chinese))
  },
)

test('the page has no second word for what the terminal says', () => {
  expect(Object.keys(messages).filter(id => id in terminal)).toEqual([])
})
