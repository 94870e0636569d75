import { expect, it } from 'vitest'
import { quotable } from './quotable.js'

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

it.each([
  ['“积分制”已在12个社区推行。', '积分制”已在12个社区', '‘积分制’已在12个社区'],
  ['开展“法治进校园”活动12场。', '“法治进校园”活动12场', '‘法治进校园’活动12场'],
  ['“一网通办”后，窗口”办件12件。', '窗口”办件12件', '窗口’办件12件'],
  ['全年受理28件。', '受理28件', '受理28件'],
])('%s', (text, words, expected) => {
  expect(quotable(text, spanOf(text, words))).toBe(expected)
})
