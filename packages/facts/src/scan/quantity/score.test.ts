import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanScores } from './score.js'

const found = (text: string) => scanScores(text).map(({ value }) => value)

describe('scores', () => {
  it.each([
    ['平均得分由88.4分提高到93.1分，提高4.7分。', [88.4, 93.1, 4.7]],
    ['考核成绩９０分，居全市第三。', [90]],
    ['测评（98分）居全市第一', [98]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['minutes', '考核用时30分钟，提前15分钟。'],
    ['a fraction', '考核合格的占3分之1。'],
    ['the time of day', '8时30分，考核开始。'],
    ['what is no score', '从88.4分提高到93.1分。'],
    ['a branch', '考核3分局、5分公司。'],
  ])('not %s: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('takes linear time', () => {
    expect(growth('得分88.4分，', scanScores)).toBeLessThan(linear)
  })
})
