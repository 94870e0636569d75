import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentence.js'
import { slice } from './span.js'

const split = (text: string) => splitSentences(text).map(each => slice(text, each))

describe('splitSentences', () => {
  it.each([
    ['', []],
    ['没有句号', ['没有句号']],
    ['甲。乙。', ['甲。', '乙。']],
    ['甲；乙，丙。丁', ['甲；乙，丙。', '丁']],
    ['提出“谁执法谁普法。”并落实。', ['提出“谁执法谁普法。”', '并落实。']],
    ['（办结率98.5%。）共3.5万人。', ['（办结率98.5%。）', '共3.5万人。']],
    ['怎么办？！大家说。', ['怎么办？！', '大家说。']],
    ['项目\t件数\n许可\t3', ['项目\t', '件数\n', '许可\t', '3']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it('covers the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '。', '！', '”', '）', '\n', '\t', '𠮷', '；', ' '),
    })
    fc.assert(
      fc.property(text, each => {
        expect(split(each).join('')).toBe(each)
      }),
    )
  })
})
