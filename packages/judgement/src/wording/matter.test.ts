import { expect, test } from 'vitest'
import { endsInJoint, firstMatter } from './matter.js'

test.each([
  ['2025年打算', '2025年打算'],
  ['2025年工作打算及努力方向', '2025年工作打算'],
  ['存在的不足、原因以及2025年打算', '存在的不足'],
])('the first matter of %s is %s', (words, first) => {
  expect(firstMatter(words)).toBe(first)
})

test.each([
  ['存在的不足和', true],
  ['存在的不足、原因及', true],
  ['存在的不足', false],
  ['存在的不足和原因', false],
])('another matter begins behind %s: %s', (words, isJoined) => {
  expect(endsInJoint(words)).toBe(isJoined)
})
