import { describe, expect, it } from 'vitest'
import { findLengthFault } from './length.js'
import type { ResolvedDate } from './resolve-date.js'
import { scan } from './scan/index.js'

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
