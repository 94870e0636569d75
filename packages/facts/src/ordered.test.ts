import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countUpTo, inParagraph, lastUpTo } from './ordered.js'

const own = (value: number) => value
const sorted = fc.array(fc.nat(20), { maxLength: 12 }).map(all => all.toSorted((a, b) => a - b))

test('what stands at a place or before it is counted, and the last of it found', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 21 }), (items, at) => {
      const before = items.filter(item => item <= at)
      expect(countUpTo(items, at, own)).toBe(before.length)
      expect(lastUpTo(items, at, own)).toBe(before.at(-1))
    }),
  )
})

test('the facts of one paragraph are those, and no others', () => {
  fc.assert(
    fc.property(sorted, fc.nat(20), (paragraphs, paragraph) => {
      const facts = paragraphs.map((paragraph, id) => ({ paragraph, id }))
      expect(inParagraph(facts, paragraph)).toEqual(
        facts.filter(fact => fact.paragraph === paragraph),
      )
    }),
  )
})
