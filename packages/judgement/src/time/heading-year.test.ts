import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { isOfPlan, saysPlan, yearsIn } from './heading-year.js'

const words = { planHeadings: ['改进方向'] }
/** What is asked of the first year of the heading that begins the body. */
const ask = (heading: string, isMerged = false) => {
  const input = readReport(`## ${heading}\n\n规范执法。`, { words })
  const place = input.draft.sections.at(-1)!.heading
  const [date] = yearsIn(input, place)
  return { says: saysPlan(date!, place, input), isOf: isOfPlan(date!, place, isMerged, input) }
}

describe('the year of a heading', () => {
  it.each([
    ['二、2025年工作打算', true],
    ['二、2025年改进方向', true],
    ['二、2025年工作情况', false],
    ['二、2024年工作情况和2025年工作打算', false],
    ['二、工作打算及2025年工作情况', false],
  ])('%s names it for a plan: %s', (heading, expected) => {
    expect(ask(heading).says).toBe(expected)
  })

  it.each([
    ['二、2025年工作打算', false, true],
    ['二、2026年工作打算', false, false],
    ['二、2026年工作打算', true, true],
    ['二、存在的不足和2025年改进措施', false, true],
    ['二、存在的不足2025年改进措施', false, false],
    ['二、存在的不足和2025年工作成效', false, false],
    ['二、存在的不足和2026年改进措施', true, false],
    ['二、2025年改进措施', true, false],
    ['二、和2025年改进措施', true, true],
    ['和2025年改进措施', true, true],
    ['2025年改进措施', false, false],
    ['二、2025年工作成效和改进措施', false, false],
  ])('%s (merged: %s) gives it to the plan: %s', (heading, isMerged, expected) => {
    expect(ask(heading, isMerged).isOf).toBe(expected)
  })

  it('is said by the words alone where no section of plans was found', () => {
    const input = readReport('## 二、2025年改进方向\n\n规范执法。', { words })
    const place = input.draft.sections.at(-1)!.heading
    const [date] = yearsIn(input, place)
    expect(saysPlan(date!, place, { ...input, sections: [] })).toBe(true)
  })
})

it.each([
  ['2023年和2024年工作情况', ['2023年', '2024年']],
  ['2023年以来工作情况', []],
  ['“2023年度提升”行动情况', []],
  ['去年工作情况', []],
  ['3月工作情况', []],
])('%s has the years %j', (heading, years) => {
  const input = readReport(`## ${heading}\n\n2022年规范执法。`)
  const place = input.draft.sections.at(-1)!.heading
  const { text } = input.draft.paragraphs[place.paragraph]!
  const found = yearsIn(input, place).map(({ span }) => text.slice(span.start, span.end))
  expect(found).toEqual(years)
})

it('has the years of its own words only', () => {
  const input = readReport('2023年办理12件，2024年办理15件。')
  const { index } = input.draft.paragraphs.at(-1)!
  const within = (start: number, end: number) =>
    yearsIn(input, { paragraph: index, span: { start, end } }).length
  expect([within(0, 12), within(0, 5), within(0, 4), within(6, 12)]).toEqual([1, 1, 0, 0])
})
