import { nearest } from '@hegao/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknown } from './nearest.js'
import { say } from './text.js'

describe('nearest', () => {
  it.each([
    ['severity', ['severities', 'profile'], 'severities'],
    ['profle', ['severities', 'profile'], 'profile'],
    ['warn', ['error', 'warning', 'info'], 'warning'],
    ['ERROR', ['error', 'warning'], 'error'],
    ['错误', ['error', 'warning'], undefined],
    ['ab', ['xy'], undefined],
    ['of', ['off', 'never'], 'off'],
    ['临澜县报告.md', ['临澜县报告.txt', '临岚县报告.md'], '临岚县报告.md'],
    ['x'.repeat(10_000), ['x'.repeat(9_999)], undefined],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })

  it('gives back a candidate or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const best = nearest(word, candidates)
        expect(best === undefined || candidates.includes(best)).toBe(true)
      }),
    )
  })
})

describe('unknown', () => {
  it('names what may be written when that is short', () => {
    expect(unknown(say('值', 'value'), 'eror', ['error', 'off'])).toEqual({
      'zh-CN': '不认识的值“eror”。是不是想写“error”？可以用的值有：error、off。',
      en: 'unknown value “eror”. Did you mean “error”? Known: error, off.',
    })
  })

  it('cuts a long word and keeps the message on one line', () => {
    const { 'zh-CN': zh } = unknown(say('值', 'value'), `a\n${'长'.repeat(99)}`, [])
    expect(zh).toBe(`不认识的值“a ${'长'.repeat(38)}…”。`)
  })
})
