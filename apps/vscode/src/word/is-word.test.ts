import { expect, test } from 'vitest'
import { copyName, isWord } from './is-word.js'

test('the copy never has the name of the original', () => {
  expect(copyName('年度报告.docx', '（批注）')).toBe('年度报告（批注）.docx')
  expect(copyName('年度报告.DOCX', '（批注）')).toBe('年度报告（批注）.docx')
  expect(copyName('a.docx.docx', '+')).toBe('a.docx+.docx')
  expect(copyName('报告.2024.md', '+')).toBe('报告.2024+.docx')
  expect(copyName('旧稿.wps', '+')).toBe('旧稿+.docx')
})

test('Word is told by its extension', () => {
  expect(isWord({ path: '/甲/报告.DOCX' })).toBe(true)
  expect(isWord({ path: '/甲/旧稿.wps' })).toBe(true)
  expect(isWord({ path: '/甲/报告.docx.txt' })).toBe(false)
})
