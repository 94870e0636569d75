import { defineRule } from '@hegao/core'
import type { Period, ResolvedDate } from '@hegao/facts'

/** 2月30日：日历上没有的日子，一定是笔误。 */
export default defineRule({
  id: 'date/impossible-date',
  title: { 'zh-CN': '不存在的日期', en: 'Impossible date' },
  about: {
    'zh-CN':
      '日历上没有的月日，以及止于起点之前的时间段。没有写明年份的跨年时间段（9月至次年6月、12月25日至1月5日）不算；2月29日只在年份写明时检查。',
    en: 'Days that no calendar has, and periods that end before they start. Periods that may run into the next year are right; 29 February is checked where the year is written.',
  },
  severity: 'error',
  category: 'consistency',
  source: { level: '实务', name: '公历', verified: 'practice' },
  messages: {
    month: { 'zh-CN': '一年没有{month}月，请核对月份。', en: 'There is no month {month}.' },
    day: {
      'zh-CN': '{month}月没有{day}日（最多{last}日），请核对日期。',
      en: 'Month {month} has no day {day}; its last is {last}.',
    },
    leap: {
      'zh-CN': '{year}年不是闰年，2月没有29日，请核对日期。',
      en: '{year} is no leap year; February has no 29th.',
    },
    period: {
      'zh-CN': '这段时间止于{to}，早于起点{from}。请核对起止日期。',
      en: 'This period ends ({to}) before it starts ({from}).',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '⟦2月30日⟧前完成整改。' },
      { text: '⟦9月31日⟧组织了专题培训。' },
      { text: '⟦2023年2月29日⟧召开会议。' },
      { text: '⟦9月24日—23日⟧举办培训班。' },
      { text: '落实《规划》（⟦2025—2021年⟧）。' },
    ],
    good: [
      { text: '2024年2月29日召开会议。' },
      { text: '9月至次年6月开展巡讲。' },
      {
        text: '12月25日至1月5日开展检查。',
        because: { 'zh-CN': '跨年。', en: 'Over the turn of the year.' },
      },
      { text: '“12·4”国家宪法日当天开展宣传。' },
    ],
  },
  check({ facts }, report) {
    for (const date of facts.dates) {
      const fault = faultOf(date)
      if (fault) report(fault.messageId, date, { values: fault.values })
    }
    for (const period of facts.periods) {
      if (endsBeforeStart(period)) {
        report('period', period, { values: { from: show(period.from), to: show(period.to) } })
      }
    }
  },
})

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function faultOf({ month, day, resolved }: ResolvedDate) {
  if (month === undefined) return undefined
  if (month < 1 || month > 12) return { messageId: 'month', values: { month } }
  if (day === undefined) return undefined
  const last = lengths[month - 1]!
  if (day < 1 || day > last)
    return { messageId: 'day', values: { month, day, last: month === 2 ? 28 : last } }
  const sure = resolved && resolved.by !== 'report-year'
  if (month === 2 && day === 29 && sure && !isLeap(resolved.year)) {
    return { messageId: 'leap', values: { year: resolved.year } }
  }
  return undefined
}

function endsBeforeStart({ from, to }: Period): boolean {
  const [start, end] = [from.resolved?.year, to.resolved?.year]
  if (from.year && to.year && start !== undefined && end !== undefined && start !== end)
    return end < start
  const [fromMonth, toMonth] = [from.month, to.month]
  if (fromMonth === undefined || toMonth === undefined) return false
  if (fromMonth === toMonth)
    return from.day !== undefined && to.day !== undefined && to.day < from.day
  if (toMonth > fromMonth) return false
  // Without a year of its own the end may lie in the next year; from the first eight months on a
  // period of days that runs backwards by months is none that an office would write so.
  if (to.year && from.year) return true
  return from.day !== undefined && to.day !== undefined && fromMonth <= 8
}

function show({ year, month, day }: ResolvedDate): string {
  const parts = [
    year && 'value' in year ? `${year.value}年` : '',
    month === undefined ? '' : `${month}月`,
    day === undefined ? '' : `${day}日`,
  ]
  return parts.join('')
}
