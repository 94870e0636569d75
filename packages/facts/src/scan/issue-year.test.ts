import { expect, it } from 'vitest'
import { scanIssueYears } from './issue-year.js'

const read = (text: string) => scanIssueYears(text).map(({ value }) => value)

it.each([
  ['芸司〔2025〕12号', [2025]],
  ['芸政发[２０２４]第3号', [2024]],
  ['（2025）12份', []],
  ['《规划》（2025年）', []],
])('%s', (text, years) => {
  expect(read(text)).toEqual(years)
})

it('reads a long text', () => {
  expect(read('〔2025〕'.repeat(20_000))).toEqual([])
  expect(read(`〔2025〕${'1'.repeat(100_000)}`)).toEqual([])
})
