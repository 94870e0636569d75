import type { Paragraph } from '@hegao/document'
import { expect, it } from 'vitest'
import { gather, type Scanned } from './gather.js'
import type { RawFacts } from './types.js'

const raw = (...values: number[]) =>
  ({ counts: values.map(value => ({ value })), fullWidthMarks: 3 }) as unknown as RawFacts
const scanned = (index: number, facts: RawFacts): Scanned => ({
  paragraph: { index } as Paragraph,
  raw: facts,
})
const gathered = (...all: Scanned[]) =>
  gather(all, one => one)('counts').map(({ paragraph, value }) => [paragraph, value])

it('puts the facts of a kind together, each with its paragraph', () => {
  expect(gathered(scanned(1, raw(5, 6)), scanned(2, raw()), scanned(4, raw(7)))).toEqual([
    [1, 5],
    [1, 6],
    [4, 7],
  ])
  expect(gather([scanned(1, raw(5))], one => one)('totals')).toEqual([])
  expect(gathered()).toEqual([])
})

it('keeps the places of one scan apart, however many they are, and one draft from the next', () => {
  const facts = raw(5)
  for (let round = 0; round < 2; round++)
    for (let index = 0; index < 40; index++)
      expect(gathered(scanned(index, facts), scanned(index + 1, facts))).toEqual([
        [index, 5],
        [index + 1, 5],
      ])
})
