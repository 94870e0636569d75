import { expect, test } from 'vitest'
import { copyName, isWord } from './is-word.js'

test('the copy never has the name of the original', () => {
  expect(copyName('年度报告.docx', '（批注）')).toBe('年度报告（批注）.docx')
  expect(copyName('年度报告.DOCX', '（批注）')).toBe('年度报告（批注）.DOCX')
  expect(copyName('a.docx.docx', '+')).toBe('a.docx+.docx')
})

test('Word is told by its extension', () => {
  expect(isWord({ path: '/甲/报告.DOCX' })).toBe(true)
  expect(isWord({ path: '/甲/报告.docx.txt' })).toBe(false)
})
