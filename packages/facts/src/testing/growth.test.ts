import { expect, it } from 'vitest'
import { growth, linear } from './growth.js'

let steps = 0

it('tells a reader that looks at each character from one that looks back from each', () => {
  const once = (text: string) => {
    for (const character of text) steps += character.length
  }
  const back = (text: string) => {
    for (let end = 1; end < text.length; end++)
      for (let at = 0; at < end; at += 80) steps += text.charCodeAt(at)
  }
  expect(growth('一', once)).toBeLessThan(linear)
  // On a busy machine one look may be wrong.
  const looks = [1, 2, 3].map(() => growth('一', back))
  expect(Math.max(...looks)).toBeGreaterThan(linear)
  expect(steps).toBeGreaterThan(0)
})
