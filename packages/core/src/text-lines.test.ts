import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineBehind, textLines } from './text-lines.js'

/** As one would look for it in the source: behind the end of the line, and behind blank ones. */
function plainly(source: string, place: number) {
  const rest = source.slice(place)
  const words = /[\r\n]\s*(\S[^\r\n]*)/.exec(rest)
  if (!words) return undefined
  const end = place + words.index + words[0].length
  return { start: end - words[1]!.length, end }
}

test('the next line with text in it is the one that reading on would find', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '𠮷', ' ', '\t', '\n', '\r\n', '\r', '\u2028'),
  })
  fc.assert(
    fc.property(text, text, (before, behind) => {
      // A place behind which a line goes on, as behind a comment.
      const source = `${before}。${behind}`
      const place = before.length + 1
      const lines = textLines(source)
      expect(lineBehind(lines, place)).toEqual(plainly(source, place))
      expect(lines.map(({ start, end }) => source.slice(start, end)).join('')).toBe(
        source
          .split(/[\r\n]/)
          .map(line => line.trimStart())
          .join(''),
      )
    }),
  )
})

test('ten thousand lines are asked no more than 15 times each', () => {
  let asked = 0
  const lines = new Proxy(textLines('一行。\n'.repeat(10_000)), {
    get(all, key, receiver) {
      if (/^\d+$/.test(String(key))) asked++
      return Reflect.get(all, key, receiver)
    },
  })
  for (const place of [0, 1, 19_999, 40_000]) {
    asked = 0
    lineBehind(lines, place)
    expect(asked).toBeLessThanOrEqual(15)
  }
})
