import { expect, it } from 'vitest'
import { Memo } from './memo.js'

it('reads what a reader finds in a text once, until there are too many', () => {
  const memo = new Memo(1)
  const read: string[] = []
  const reader = (text: string) => {
    read.push(text)
    return [...text].length
  }
  const other = (text: string) => text
  expect(memo.recall(reader, '依法')).toBe(2)
  expect(memo.recall(reader, '依法')).toBe(2)
  expect(memo.recall(other, '依法')).toBe('依法')
  expect(memo.recall(reader, '行政')).toBe(2)
  expect(memo.recall(reader, '依法')).toBe(2)
  expect(read).toEqual(['依法', '行政'])
  memo.recall(reader, '甲')
  memo.recall(reader, '乙')
  memo.recall(reader, '依法')
  expect(read).toEqual(['依法', '行政', '甲', '乙', '依法'])
})
