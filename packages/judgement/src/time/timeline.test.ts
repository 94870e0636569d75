import type { TimelineEvent } from '@hegao/core'
import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import {
  areWithin,
  clauseOf,
  eventOf,
  isAhead,
  isFarAhead,
  isLongOver,
  isMeeting,
  looksBack,
  ownSpan,
  underway,
  wasHeldThen,
  yearsOf,
} from './timeline.js'

const event = (name: string, kind: TimelineEvent['kind'], from: number, to?: number) =>
  ({ name, kind, from, ...(to === undefined ? {} : { to }) }) as TimelineEvent
const congress = event('党的二十一大', 'congress', 20251024)
const plenum = event('二十届三中全会', 'plenum', 20240715, 20240718)
const plan = event('十四五', 'five-year-plan', 20210101, 20251231)
const campaign = event('党纪学习教育', 'campaign', 20240401, 20240731)
const events = [congress, plenum, plan, campaign]

/** What any plan says. */
const plainAhead = ['将以', '将继续', '下一步', '下步', '计划', '明年', '下一年', '准备', '未来']
const words = {
  timeline: {
    coming: ['迎接', '召开', '谋划', ...plainAhead],
    underway: ['落实', '实施'],
    begun: ['以来', '开局之年'],
    preparing: ['编制', '研究'],
    plain: ['', '规划', '任务'],
    lookingBack: ['总结', '期间'],
  },
}
const read = (body: string) => {
  const input = readReport(body, { words })
  return { input, milestone: input.facts.milestones[0]! }
}

describe('when an event is', () => {
  it.each([
    [plan, [2021, 2025]],
    [congress, [2025, 2025]],
  ])('%j has its years', (one, years) => {
    expect(yearsOf(one)).toEqual(years)
  })

  it.each([
    [{ year: 2024 }, true],
    [{ year: 2023 }, false],
    [{ year: 2025 }, false],
    [{ year: 2024, month: 7 }, true],
    [{ year: 2024, month: 6 }, false],
    [{ year: 2024, month: 8 }, false],
    [{ year: 2023, month: 7 }, false],
    [{ year: 2024, month: 7, day: 15 }, true],
    [{ year: 2024, month: 7, day: 18 }, true],
    [{ year: 2024, month: 7, day: 14 }, false],
    [{ year: 2024, month: 7, day: 19 }, false],
  ])('a plenum of July 2024 was held in %j: %s', (held, expected) => {
    expect(wasHeldThen({ ...held, span: { start: 0, end: 1 } }, plenum)).toBe(expected)
  })

  it.each([
    [{ year: 2025, month: 10, day: 24 }, true],
    [{ year: 2025, month: 10, day: 25 }, false],
    [{ year: 2025, month: 10 }, true],
    [{ year: 2025, month: 11 }, false],
  ])('one of a day was held in %j: %s', (held, expected) => {
    expect(wasHeldThen({ ...held, span: { start: 0, end: 1 } }, congress)).toBe(expected)
  })

  it.each([
    [2021, 2025, true],
    [2021, 2024, true],
    [2020, 2025, false],
    [2021, 2026, false],
  ])('%i to %i are years of 2021 to 2025: %s', (from, to, within) => {
    expect(areWithin({ from, to, span: { start: 0, end: 1 } }, plan)).toBe(within)
  })

  it.each([
    [plan, 2026, false],
    [plan, 2027, true],
    [{ ...plan, to: 20261231 }, 2027, false],
    [congress, 2030, false],
  ])('%j is long over in %i: %s', (one, year, over) => {
    expect(isLongOver(one, year)).toBe(over)
  })
})

describe('a milestone', () => {
  it.each([
    ['迎接党的二十一大。', congress, true, '党的二十一大'],
    ['学习二十届三中全会精神。', plenum, true, '二十届三中全会'],
    ['学习十四届全国人大二次会议精神。', undefined, true, undefined],
    ['落实“十四五”规划。', plan, false, '“十四五”'],
    ['扎实开展党纪学习教育。', campaign, false, '党纪学习教育'],
    ['扎实开展党史学习教育。', undefined, false, undefined],
    ['落实“八五”普法规划。', undefined, false, undefined],
    ['落实“十五五”规划。', undefined, false, undefined],
    ['学习新时代的“十四五”规划。', plan, false, '“十四五”'],
  ])('%s', (text, expected, meets, words) => {
    const { input, milestone } = read(text)
    const found = eventOf(milestone, events)
    expect(found).toBe(expected)
    expect(isMeeting(milestone)).toBe(meets)
    if (!found) return
    const { start, end } = ownSpan(milestone, found)
    expect(input.draft.paragraphs[milestone.paragraph]!.text.slice(start, end)).toBe(words)
  })

  it('of a kind is no event of another kind', () => {
    const { milestone } = read('落实“十四五”规划。')
    expect(eventOf(milestone, [{ ...plan, kind: 'term' }])).toBeUndefined()
  })

  it.each([
    ['规划，规范执法', '规划'],
    ['规划,规范执法', '规划'],
    ['规划', '规划'],
  ])('has %s behind it up to the comma', (after, clause) => {
    expect(clauseOf(after)).toBe(clause)
  })
})

describe('what is ahead', () => {
  it.each([
    ['以优异成绩迎接党的二十一大。', true],
    ['学习党的二十一大精神。', false],
    ['学习党的二十一大精神，完善各项制度，谋划下一步工作。', true],
    ['学习党的二十一大精神，完善了各项制度，谋划下一步工作。', false],
    ['谋划普法思路，健全培训制度，组织党员学习党的二十一大精神。', false],
    ['谋划“十五五”规划。', true],
    ['落实“十五五”规划。', false],
    ['谋划普法思路，健全干部培训制度，组织党员落实“十五五”规划。', true],
    ['落实“十五五”规划，完善各项制度，规范执法，谋划重点工作。', true],
    ['2025年，我局将继续落实“十五五”规划。', true],
    ['## 二、下步打算\n\n落实“十五五”规划。', true],
  ])('%s %s', (text, ahead) => {
    const { input, milestone } = read(text)
    expect(isAhead(milestone, input)).toBe(ahead)
  })

  const later = event('党的二十一大', 'congress', 20271001)
  it.each([
    ['## 二、下步打算\n\n学习党的二十一大精神。', true],
    ['## 二、下步打算\n\n下一步，学习党的二十一大精神。', true],
    ['## 二、下步打算\n\n迎接党的二十一大。', false],
    ['## 二、下步打算\n\n学习党的二十一大精神，谋划明年工作。', false],
    ['## 二、下步打算\n\n到2027年，学习党的二十一大精神。', false],
    ['## 二、下步打算\n\n到2027年全面完成。学习党的二十一大精神。', true],
    ['## 二、下步打算\n\n2025年，学习党的二十一大精神。', true],
    ['学习党的二十一大精神。', false],
  ])('%s is further off than the plan: %s', (text, far) => {
    const { input, milestone } = read(text)
    expect(isFarAhead(milestone, later, input)).toBe(far)
  })

  it.each(plainAhead)('is in a plan what it says of %s', word => {
    const { input, milestone } = read(`## 二、下步打算\n\n${word}学习党的二十一大精神。`)
    expect(isFarAhead(milestone, later, input)).toBe(true)
  })

  it.each([
    [20251231, false],
    [20260101, true],
  ])('is not what comes on %i', (from, far) => {
    const { input, milestone } = read('## 二、下步打算\n\n学习党的二十一大精神。')
    expect(isFarAhead(milestone, { ...later, from }, input)).toBe(far)
  })
})

it.each([
  ['落实“十四五”规划。', '落实'],
  ['扎实实施“十四五”规划。', '实施'],
  ['“十四五”以来，规范执法。', '以来'],
  ['“十四五”开局之年，规范执法。', '开局之年'],
  ['落实“十四五”规划编制工作。', undefined],
  ['落实“十四五”规划，编制年度计划。', '落实'],
  ['落实任务，“十四五”规划。', undefined],
  ['“十四五”，自开展以来规范执法。', undefined],
  ['对“十四五”前四年以来的做法', undefined],
  ['“十四五”规划开局之年', undefined],
])('%s is carried out: %s', (text, verb) => {
  const { input, milestone } = read(text)
  expect(underway(milestone, input)).toBe(verb)
})

it.each([
  ['落实“十四五”规划。', false],
  ['落实“十四五”任务，规范执法。', false],
  ['落实“十四五”规划、年度任务。', false],
  ['2024年，落实“十四五”规划。', false],
  ['2022年落实“十四五”规划。', true],
  ['2022年获评先进。落实“十四五”规划。', false],
  ['落实“十四五”规划遗留项目。', true],
  ['总结经验，落实“十四五”规划。', true],
  ['落实“十四五”规划，期间规范执法。', true],
])('%s may look back: %s', (text, back) => {
  const { input, milestone } = read(text)
  expect(looksBack(milestone, input)).toBe(back)
})
