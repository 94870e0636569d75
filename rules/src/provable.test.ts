import { readFileSync } from 'node:fs'
import { checkerOf } from '@hegao/testing'
import { describe, expect, test } from 'vitest'
import {
  isFound,
  lineOf,
  placesOf,
  plantings,
  readProvable,
  tally,
} from '../../scripts/faults/rate.mjs'
import { catalogue, profiles, rules } from './index.js'

/** The least share of provable faults that has to be found, in percent. It is never lowered. */
const floor = 95

/** One fault for each marked item, the kinds in turn; scripts/faults/rate.mjs plants them all. */
const perItem = 1

const folder = new URL('../../fixtures/reports/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const marks: readonly { file: string; quote: string; item: string; with: string }[] = readProvable(
  read('provable.jsonl'),
)
const drafts = [...new Set(marks.map(({ file }) => file))]

/** Drafts without a fault; what a rule of number, date or name says there is a false alarm. */
const clean = [
  'county-education-2024.md',
  'city-justice-2025.txt',
  'county-emergency-2025.md',
  'prefecture-culture-2024.md',
]

const reportOf = checkerOf({ rules, profiles, catalogue })
const check = (file: string, text: string) => placesOf(reportOf(file, text))

const occurrences = (text: string, words: string) => text.split(words).length - 1

test.each(drafts)('the marks in %s point at one place each', file => {
  const text = read(file)
  const own = marks.filter(mark => mark.file === file)
  const lost = own.filter(
    mark =>
      occurrences(text, mark.quote) !== 1 ||
      occurrences(mark.quote, mark.item) !== 1 ||
      (occurrences(mark.quote, mark.with) !== 1 && occurrences(text, mark.with) !== 1),
  )
  expect(lost).toEqual([])
})

test.each(clean)('%s has no finding of number, date or name', file => {
  const findings: { rule: string }[] = check(file, read(file))
  expect(findings.filter(({ rule }) => /^(?:number|date|name)\//.test(rule))).toEqual([])
})

describe('faults that the text itself proves wrong', () => {
  const outcomes = drafts.flatMap(file => {
    const text = read(file)
    const before = check(file, text)
    return plantings(file, text, marks, perItem).map(planting => ({
      ...planting,
      line: lineOf(text, planting),
      found: isFound(text, before, check(file, planting.fault.text), planting),
    }))
  })

  test('are planted for every relation', () => {
    const relations = Object.entries(tally(outcomes)) as [string, { planted: number }][]
    expect(relations.filter(([, { planted }]) => planted < 10)).toEqual([])
  })

  test(`are found, ${floor} % of them at least`, () => {
    const missed = outcomes.filter(({ found }: { found: boolean }) => !found)
    const rate = (100 * (outcomes.length - missed.length)) / outcomes.length
    const lines = missed.map(({ line }: { line: string }) => line)
    expect(rate, [JSON.stringify(tally(outcomes)), ...lines].join('\n')).toBeGreaterThanOrEqual(
      floor,
    )
  })
})
