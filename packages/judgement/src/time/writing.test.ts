import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { dateIn, isInPlan, isPlanned, isWrittenDay, writeIso, writtenBy } from './writing.js'

const body = `## 一、主要做法

全年开展宣讲9场。

## 二、下步打算

开展宣讲12场。

## 三、意见建议

建议加强指导。`

describe('the section of plans', () => {
  it('has its paragraphs, and no others', () => {
    const input = readReport(body)
    const planned = input.draft.paragraphs.filter(({ index }) => isInPlan(index, input))
    expect(planned.map(({ text }) => text)).toEqual([
      expect.stringContaining('下步打算'),
      '开展宣讲12场。',
    ])
  })

  it('has none where no section is of plans, or where a sentence is', () => {
    const input = readReport(body)
    expect(isInPlan(5, { ...input, sections: [] })).toBe(false)
    const plan = input.sections.find(({ requirement }) => requirement.id === 'plan')
    const place = { ...plan!.place!, paragraph: plan!.place!.paragraph + 1 }
    const inside = { ...input, sections: [{ ...plan!, place }] }
    expect(input.draft.paragraphs.some(({ index }) => isInPlan(index, inside))).toBe(false)
  })
})

it.each([
  ['2025年，我局将继续规范执法。', true],
  ['2024年规范执法。', false],
  ['2025年，我局将继续规范执法。2024年成效明显。', true],
  ['规范执法。2025年，我局将继续规范执法。', false],
  ['## 二、下步打算\n\n规范执法。', true],
])('%s is planned in its first sentence: %s', (text, planned) => {
  const input = readReport(text)
  const { index, sentences } = input.draft.paragraphs.at(-1)!
  expect(isPlanned(index, sentences[0]!, input)).toBe(planned)
})

it.each([
  ['2024年3月5日', true],
  ['2024年3月', true],
  ['2024年', false],
  ['3月5日', false],
  ['上年3月5日', false],
  ['2024年3月上旬', false],
])('%s is a day that the text gives itself: %s', (text, expected) => {
  expect(isWrittenDay(readReport(`${text}开会。`).facts.dates.at(-1)!)).toBe(expected)
})

describe('the day of signing', () => {
  const signed = (date: string) => readReport(`规范执法。\n\n临澜县司法局\n\n${date}`)
  it.each([
    ['2025年2月8日', 20250208],
    ['2025年2月', 20250231],
    ['2024年2月8日', 20241231],
    ['2024年12月31日', 20241231],
    ['2026年2月8日', 20260208],
    ['', 20250331],
  ])('%s: the report for 2024 was written by %i', (date, day) => {
    expect(writtenBy(signed(date), 2024)).toBe(day)
  })

  it('is found in its part of the document', () => {
    const { draft, facts } = signed('2025年2月8日')
    expect(dateIn(draft.parts.date, facts)).toMatchObject({ month: 2, day: 8 })
    expect(dateIn(undefined, facts)).toBeUndefined()
    const { paragraph } = draft.parts.date!
    const within = { ...draft.parts.date!, span: { start: 0, end: 5 } }
    expect(dateIn(within, facts)).toBeUndefined()
    expect(dateIn({ ...draft.parts.date!, paragraph: paragraph - 1 }, facts)).toBeUndefined()
  })
})

it('an ISO date is written out', () => {
  expect(writeIso('2025-06-01')).toBe('2025年6月1日')
})
