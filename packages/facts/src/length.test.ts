import { describe, expect, it } from 'vitest'
import { daysOf, findLengthFault } from './length.js'
import type { Period, ResolvedDate } from './resolve-date.js'
import { scan } from './scan/index.js'
import type { Duration, PeriodLength } from './types.js'

/** What is wrong with the first length of the text, every year taken for 2024. */
const fault = (text: string) => {
  const { period, duration, of } = scan(text).periodLengths[0]!
  const year = (date: typeof period.from): ResolvedDate => ({
    ...date,
    resolved: {
      year: date.year && 'value' in date.year ? date.year.value : 2024,
      by: 'report-year',
      sole: true,
    },
  })
  const to = period.to.month === undefined ? { ...period.to, month: period.from.month } : period.to
  const whole = { ...period, from: year(period.from), to: year(to as typeof period.to) }
  const found = findLengthFault(whole, duration, of)
  return found && `${found.kind} ${found.count} ${found.unit}`
}

describe('a length that its period refutes', () => {
  it.each([
    ['5月6日至8日，举办为期五天的培训班', 'longer 3 day'],
    ['汛期（6月1日至9月30日，共112天）', 'shorter 122 day'],
    ['汛期（6月1日至9月30日，共122天）', undefined],
    ['禁渔期为3月1日至6月30日，共132天', 'longer 122 day'],
    ['值班（6月1日至9月30日，共112天）', undefined],
    ['5月6日至6月4日，开展为期20天的排查', undefined],
    ['5月6日至6月4日，开展为期27天的排查', 'shorter 30 day'],
    ['5月6日至6月4日，开展为期29天的排查', undefined],
    ['5月6日至6月4日，开展为期30天的排查', undefined],
    ['5月6日至6月4日，开展为期31天的排查', 'longer 30 day'],
    ['5月6日至7月4日，开展为期30天的排查', 'shorter 60 day'],
    ['5月6日至7月4日，举办为期30天的轮训', undefined],
    ['5月6日至7月4日，开展为期一个月的排查', 'shorter 60 day'],
    ['5月6日至6月8日，开展为期一个月的排查', undefined],
    ['5月6日至6月20日，开展为期半个月的排查', undefined],
    ['5月6日至30日，开展为期一周的排查', undefined],
    ['5月6日至30日，开展为期6天的排查', undefined],
    ['三年行动计划（2023—2024年）', 'longer 2 year'],
    ['三年行动计划（2023—2025年）', undefined],
    ['三年行动计划（2022—2027年）', undefined],
    ['三年行动计划（2023年7月—2025年12月）', undefined],
  ])('%s', (text, expected) => {
    expect(fault(text)).toBe(expected)
  })
})

/** 2024-4-8, 2024-4 or 2024; without its year --4-8. */
function date(written: string): ResolvedDate {
  const [year, month, day] = written.replace(/^--/, '0-').split('-').map(Number)
  return {
    span: { start: 0, end: 1 },
    since: false,
    quoted: false,
    ...(year ? { year: { value: year }, resolved: { year, by: 'written', sole: true } } : {}),
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
  } as ResolvedDate
}
const periodOf = (from: string, to: string) => ({ from: date(from), to: date(to) }) as Period
const judge = (
  [from, to]: readonly [string, string],
  value: number,
  unit: Duration['unit'],
  of: PeriodLength['of'] = 'period',
) => {
  const found = findLengthFault(periodOf(from, to), { value, unit } as Duration, of)
  return found && `${found.kind} ${found.count} ${found.unit}`
}

describe('how many', () => {
  const spring = ['2024-4', '2024-7'] as const
  const plan = ['2021', '2025'] as const
  it.each([
    [spring, 5, 'month', 'longer 4 month'],
    [spring, 4, 'month', undefined],
    [spring, 3, 'month', undefined],
    [spring, 2, 'month', 'shorter 4 month'],
    [['2024-11', '2025-2'], 5, 'month', 'longer 4 month'],
    [['2024-11', '2025-2'], 4, 'month', undefined],
    [['2024-7', '2024-4'], 4, 'month', undefined],
    [['2024-4', '2024-4'], 1, 'month', undefined],
    [['2024-4', '2024-4'], 2, 'month', 'longer 1 month'],
    [['2024-1', '2024-6'], 2, 'quarter', undefined],
    [['2024-1', '2024-6'], 3, 'quarter', 'longer 6 month'],
    [['2023-7', '2024-6'], 1, 'year', undefined],
    [['2023-7', '2024-6'], 2, 'year', 'longer 12 month'],
    [plan, 6, 'year', 'longer 5 year'],
    [plan, 5, 'year', undefined],
    [plan, 4, 'year', undefined],
    [plan, 3, 'year', 'shorter 5 year'],
    [['2023', '2024'], 36, 'month', 'longer 2 year'],
    [['2023', '2024'], 24, 'month', undefined],
    // Which month or day it begins or ends is not said.
    [['2023', '2024-6'], 5, 'year', undefined],
    [['2023-6', '2024'], 5, 'year', undefined],
    [['2024-4-8', '2024-7'], 9, 'month', undefined],
    [['2024-4', '2024-7-8'], 9, 'month', undefined],
    [spring, 2, 'day', undefined],
  ] as const)('months from %j are said to be %d %s: %s', (ends, value, unit, expected) => {
    expect(judge(ends, value, unit)).toBe(expected)
  })

  it('says nothing of a part of a month or an approximate length', () => {
    const period = periodOf('2024-4', '2024-7')
    const length = { value: 9, unit: 'month' } as Duration
    const part = { start: 0, end: 1 } as never
    expect(findLengthFault(period, length, 'period')).toBeDefined()
    const { from, to } = period
    expect(findLengthFault({ ...period, from: { ...from, part } }, length, 'period')).toBe(
      undefined,
    )
    expect(findLengthFault({ ...period, to: { ...to, part } }, length, 'period')).toBe(undefined)
    const about = { ...length, approximation: 'about' } as Duration
    expect(findLengthFault(period, about, 'period')).toBe(undefined)
  })

  it.each([
    [['2020-4', '2022-12'], 4, 'longer 3 year'],
    [['2020-4', '2022-12'], 3, undefined],
    [['2020-4', '2022-12'], 2, undefined],
    [['2020-4', '2022-12'], 1, 'shorter 3 year'],
    [['2020', '2022'], 4, 'longer 3 year'],
  ] as const)('years a course from %j took: %d: %s', (ends, value, expected) => {
    expect(judge(ends, value, 'year', 'course')).toBe(expected)
    expect(judge(ends, value * 12, 'month', 'course')).toBe(undefined)
  })

  it('years a plan or an event has may be fewer, not more', () => {
    expect(judge(plan, 3, 'year', 'plan')).toBe(undefined)
    expect(judge(plan, 6, 'year', 'plan')).toBe('longer 5 year')
    expect(judge(['2023-7', '2025-12'], 3, 'year', 'plan')).toBe(undefined)
    expect(judge(spring, 2, 'month', 'event')).toBe(undefined)
    expect(judge(spring, 5, 'month', 'event')).toBe('longer 4 month')
  })

  /** So many days from 6 May on. */
  const days = (count: number): [string, string] => {
    const end = new Date(Date.UTC(2024, 4, 5 + count))
    return ['2024-5-6', `${end.getUTCFullYear()}-${end.getUTCMonth() + 1}-${end.getUTCDate()}`]
  }
  it.each([
    // A length of days may leave out the days off.
    [30, 31, 'day', 'longer 30 day'],
    [30, 19, 'day', undefined],
    [30, 18, 'day', 'shorter 30 day'],
    [3, 1, 'day', undefined],
    [3, 2.5, 'day', undefined],
    [3, 4, 'workday', 'longer 3 day'],
    [30, 1, 'workday', undefined],
    [3, 4, 'night', 'longer 3 day'],
    [3, 3, 'night', undefined],
    [3, 2, 'night', undefined],
    [3, 1, 'night', 'shorter 3 day'],
    [4, 1, 'week', 'longer 4 day'],
    [5, 1, 'week', undefined],
    [9, 1, 'week', undefined],
    [10, 1, 'week', 'shorter 10 day'],
    [11, 2, 'week', 'longer 11 day'],
    [12, 2, 'week', undefined],
    [16, 2, 'week', undefined],
    [17, 2, 'week', 'shorter 17 day'],
    [12, 0.5, 'month', 'longer 12 day'],
    [13, 0.5, 'month', undefined],
    [17, 0.5, 'month', undefined],
    [18, 0.5, 'month', 'shorter 18 day'],
    [49, 2, 'month', 'longer 49 day'],
    [50, 2, 'month', undefined],
    [68, 2, 'month', undefined],
    [69, 2, 'month', 'shorter 69 day'],
    [149, 2, 'quarter', 'longer 149 day'],
    [150, 2, 'quarter', undefined],
    [204, 2, 'quarter', undefined],
    [205, 2, 'quarter', 'shorter 205 day'],
    [619, 2, 'year', 'longer 619 day'],
    [620, 2, 'year', undefined],
    [800, 2, 'year', undefined],
    [801, 2, 'year', 'shorter 801 day'],
  ] as const)('days are %d where %d %s are said: %s', (count, value, unit, expected) => {
    expect(judge(days(count), value, unit)).toBe(expected)
  })

  it.each([
    [60, 39, 'day', 'shorter 60 day'],
    [60, 40, 'day', undefined],
    [60, 52, 'day', undefined],
    [60, 53, 'day', 'shorter 60 day'],
    [60, 58, 'day', 'shorter 60 day'],
    [60, 59, 'day', undefined],
    [60, 61, 'day', 'longer 60 day'],
    [60, 10, 'day', 'shorter 60 day'],
    [60, 9, 'day', undefined],
    [60, 1, 'month', 'shorter 60 day'],
    [60, 0.5, 'month', undefined],
    [60, 2, 'week', undefined],
  ] as const)(
    'days a campaign of %d has where %d %s are said: %s',
    (count, value, unit, expected) => {
      expect(judge(days(count), value, unit, 'campaign')).toBe(expected)
    },
  )
})

describe('the days of a period', () => {
  it.each([
    ['2024-5-6', '2024-5-8', 3],
    ['2024-5-6', '2024-5-6', 1],
    ['2024-2-28', '2024-3-1', 3],
    ['2023-2-28', '2023-3-1', 2],
    ['2023-12-30', '2024-1-5', 7],
    // Without a year the end is the next one.
    ['--12-30', '--1-5', 7],
    ['2024-5-8', '2024-5-6', undefined],
    ['2024-5-8', '2024-4-30', undefined],
    ['2024-5', '2024-6-8', undefined],
    ['2024-5-6', '2024-6', undefined],
  ])('%s to %s are %s', (from, to, expected) => {
    expect(daysOf(periodOf(from, to))).toBe(expected)
  })

  it('are counted over the turn of the year where the end has the year of the start', () => {
    const { from, to } = periodOf('2023-12-30', '2023-1-5')
    const { year: _, ...end } = to
    expect(daysOf({ from, to: end } as Period)).toBe(7)
  })
})
