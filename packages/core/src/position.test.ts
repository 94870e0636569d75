import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from './position.js'

describe('LineIndex', () => {
  const text = '一\r\n𠮷二\r三\n\n四'
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 1],
    [5, 2, 3],
    [6, 2, 4],
    [7, 3, 1],
    [9, 4, 1],
    [10, 5, 1],
    [11, 5, 2],
  ])('puts offset %i on line %i, column %i', (offset, line, column) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column, offset })
  })

  it('ranges from one to the other', () => {
    expect(new LineIndex(text).range({ start: 1, end: 6 })).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 4, offset: 6 },
    })
  })

  it('has one line of an empty text', () => {
    expect(new LineIndex('').range({ start: 0, end: 0 }).start).toEqual({
      line: 1,
      column: 1,
      offset: 0,
    })
  })

  it.each([
    ['一\r', 2],
    ['一\n', 2],
    ['一\r\n', 2],
    ['一\n\r', 3],
    ['\r\r\n\n', 4],
  ])('counts the lines of %j', (ended, lines) => {
    expect(new LineIndex(ended).position(ended.length)).toEqual({
      line: lines,
      column: 1,
      offset: ended.length,
    })
  })

  it('agrees with a split into lines, at every offset of every text', () => {
    const texts = fc
      .array(fc.constantFrom('\r', '\n', '\r\n', '中', '𠮷', 'a'), { maxLength: 30 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(texts, any => {
        const lines = any.split(/(?<=\r\n|\n|\r(?!\n))/)
        const index = new LineIndex(any)
        let offset = 0
        for (const [line, words] of lines.entries()) {
          for (let column = 0; column < words.length; column++) {
            expect(index.position(offset)).toEqual({ line: line + 1, column: column + 1, offset })
            offset++
          }
        }
      }),
    )
  })
})
