import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.js'
import { cut, type Mark, marksByLine } from './marks.js'

const source = 'ab一二三\r\n\n四五六七八九\r十'

const offset = fc.integer({ min: 0, max: source.length })
const marks = fc.array(fc.tuple(offset, offset), { maxLength: 12 }).map(pairs =>
  pairs.map(
    ([a, b], index): Mark => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
      finding: index + 1,
      severity: 'error',
    }),
  ),
)

test('CRLF, LF and CR end a line', () => {
  const texts = linesOf(source).map(({ start, end }) => source.slice(start, end))
  expect(texts).toEqual(['ab一二三', '', '四五六七八九', '十'])
  expect(linesOf('')).toEqual([{ number: 1, start: 0, end: 0 }])
})

test('the pieces of a line are the line, whatever marks lie on it', () => {
  fc.assert(
    fc.property(marks, all => {
      const lines = linesOf(source)
      const byLine = marksByLine(lines, all)
      lines.forEach((line, index) => {
        const pieces = cut(line, byLine[index]!)
        expect(pieces[0]!.start).toBe(line.start)
        expect(pieces.at(-1)!.end).toBe(line.end)
        for (const [at, piece] of pieces.slice(1).entries())
          expect(piece.start).toBe(pieces[at]!.end)
      })
    }),
  )
})

test('each mark covers its words and no others, and is numbered once', () => {
  fc.assert(
    fc.property(marks, all => {
      const lines = linesOf(source)
      const byLine = marksByLine(lines, all)
      const pieces = lines.flatMap((line, index) => cut(line, byLine[index]!))
      for (const mark of all) {
        expect(pieces.filter(({ closing }) => closing.includes(mark))).toHaveLength(1)
      }
      for (const { start, end, under } of pieces) {
        const expected = all.filter(mark => start < end && mark.start <= start && mark.end >= end)
        expect(under).toHaveLength(Math.min(4, expected.length))
        for (const mark of under) expect(expected).toContain(mark)
      }
    }),
  )
})

test('the narrower of two marks lies within the wider', () => {
  const wide: Mark = { start: 0, end: 5, finding: 1, severity: 'info' }
  const narrow: Mark = { start: 2, end: 3, finding: 2, severity: 'error' }
  const [line] = linesOf(source)
  const pieces = cut(line!, [narrow, wide]).map(({ start, end, under }) => [
    source.slice(start, end),
    under.map(({ finding }) => finding),
  ])
  expect(pieces).toEqual([
    ['ab', [1]],
    ['一', [1, 2]],
    ['二三', [1]],
  ])
})
