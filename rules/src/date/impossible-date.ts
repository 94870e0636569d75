import { defineRule, type Values } from '@hegao/core'
import {
  type ClockTime,
  daysInMonth,
  isLeapYear,
  type Period,
  type ResolvedDate,
} from '@hegao/facts'

/** 2月30日：日历上没有的日子，一定是笔误。 */
export default defineRule({
  id: 'date/impossible-date',
  title: { 'zh-CN': '不存在的日期', en: 'Impossible date' },
  about: {
    'zh-CN':
      '日历上没有的月日、钟点（25时），止于起点之前的时间段，以及起止同在一年的学年（2024—2024学年）和变化（由2023年的91%提高到2023年的94%）。没有写明年份的跨年时间段（9月至次年6月、12月25日至1月5日）和农历日期不算；2月29日在年份写明时检查，没有写明的，要前后两年都不是闰年才说。',
    en: 'Days and hours that do not exist, periods that end before they start, school years within one year (2024—2024学年), and changes from a year to itself or an earlier one. Periods that may run into the next year and the lunar calendar are right; 29 February is checked where the year is written, or where no near year is a leap year.',
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
    'leap-inferred': {
      'zh-CN': '{year}年和前后两年都不是闰年，2月没有29日，请核对日期。',
      en: 'Neither {year} nor the years beside it are leap years; February has no 29th.',
    },
    time: {
      'zh-CN': '一天没有{time}这个时刻，请核对时间。',
      en: 'No day has a time {time}.',
    },
    'school-year': {
      'zh-CN': '学年跨两个自然年，这里的起止都是{year}年。请核对起止年份。',
      en: 'A school year spans two years; this one begins and ends in {year}.',
    },
    step: {
      'zh-CN': '这里说的是由{from}年变到{to}年，后一个年份应当更晚。请核对年份。',
      en: 'From {from} to {to}: the second year should be the later one.',
    },
    start: { 'zh-CN': '前一个年份', en: 'The first year' },
    period: {
      'zh-CN': '这段时间止于{to}，早于起点{from}。请核对起止日期。',
      en: 'This period ends ({to}) before it starts ({from}).',
    },
    'open-year': {
      'zh-CN':
        '这段时间起于{from}，止于{to}，没有写明止于哪一年。跨年的请写明“次年”，不然请核对月份。',
      en: 'This period begins in {from} and ends in {to}, of what year is not said. Write the year, or see whether the month is right.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '⟦2月30日⟧前完成整改。' },
      { text: '⟦9月31日⟧组织了专题培训。' },
      { text: '⟦2023年2月30日⟧前整改到位。' },
      { text: '⟦2023年2月29日⟧召开会议。' },
      { text: '⟦9月24日—23日⟧举办培训班。' },
      { text: '⟦2024年7月至4月⟧开展清理。' },
      { text: '⟦2025年7月启动、2025年6月底⟧前完成检查事项梳理。' },
      { text: '自⟦2024年10月起至9月底⟧前完成6个调解室提档升级。' },
      { text: '开展专项整治（⟦2024年12月至3月⟧），检查企业30家。' },
      { text: '会议于3月5日⟦25时⟧结束。' },
      { text: '落实《规划》（⟦2025—2021年⟧）。' },
      { text: '结案率由2023年的91%提高到⟦2023⟧年的94%。' },
      { text: '⟦2024—2024学年⟧，法治副校长授课212课时。' },
      { text: '⟦13月5日⟧前完成整改。' },
      {
        text: '# 临澜县司法局2022年法治政府建设年度报告\n\n⟦2月29日⟧召开推进会。\n',
        kind: 'draft',
      },
      { text: '2月20日至⟦30日⟧集中整改，⟦3月0日⟧、⟦3月32日⟧各报一次。' },
      { text: '会议于3月5日⟦24时30分⟧结束，次日⟦9时60分⟧复会。' },
      {
        text: '⟦2024年12月至2023年1月⟧、⟦2024年9月5日至2024年8月1日⟧、⟦8月25日至3月5日⟧开展检查。',
      },
    ],
    good: [
      { text: '2024年2月29日召开会议。' },
      { text: '9月至次年6月开展巡讲。' },
      {
        text: '专项整治2025年3月启动、2025年6月底前完成；平台2025年7月启动，2025年6月底前完成需求调研。自2024年10月起至次年9月底前完成，自2024年9月起至6月底前完成一学年的巡讲。',
        because: {
          'zh-CN': '逗号后面说的可以是另一件事；学年跨年。',
          en: 'Behind a comma another matter may be told; a school year runs into the next.',
        },
      },
      { text: '开展专项整治（2024年12月至次年3月），组织巡讲（2023年9月至6月）。' },
      {
        text: '12月25日至1月5日开展检查。',
        because: { 'zh-CN': '跨年。', en: 'Over the turn of the year.' },
      },
      { text: '结案率由2022年的91%提高到2023年的94%。' },
      { text: '2023—2024学年，法治副校长授课212课时。' },
      { text: '“12·4”国家宪法日当天开展宣传。' },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n2月29日召开推进会。\n',
        kind: 'draft',
        because: {
          'zh-CN': '2024年有2月29日，也可能说的是那一年。',
          en: '2024 has such a day: that year may be meant.',
        },
      },
      { text: '会议于3月5日24时结束，次日9时59分复会。' },
      {
        text: '# 临澜县司法局2025年法治政府建设年度报告\n\n2月29日召开推进会。\n',
        kind: 'draft',
        because: {
          'zh-CN': '2024年有2月29日，也可能说的是那一年。',
          en: '2024 has such a day: that year may be meant.',
        },
      },
      {
        text: '2023年9月至2024年6月、6月1日至2025年1月20日、9月25日至3月5日、3月25日至4月2日、3月5日至5日、2024年8月至4月、7月至4月开展检查。',
        because: { 'zh-CN': '可以跨年的，不算。', en: 'What may run into the next year is right.' },
      },
      {
        text: '开展检查（2024年9月至7月）、整治（2024年8月至1月）、清理（2024年12月5日至3月6日）、督导（12月至3月）、评查（2024年3月至12月）。',
        because: {
          'zh-CN': '学年、写明了日子的、没有年份的，不算。',
          en: 'School years, days, and periods without a year are right.',
        },
      },
    ],
  },
  check({ facts }, report) {
    for (const date of facts.dates) {
      const fault = faultOf(date)
      if (fault) report(fault.messageId, date, { values: fault.values })
    }
    for (const time of facts.clockTimes) {
      if (isImpossible(time)) report('time', time, { values: { time: clock(time) } })
    }
    for (const { paragraph, from, to } of facts.yearSteps) {
      if (from.value < to.value) continue
      report(
        'step',
        { paragraph, span: to.span },
        {
          values: { from: from.value, to: to.value },
          related: [{ messageId: 'start', place: { paragraph, span: from.span } }],
        },
      )
    }
    const judged = new Set(facts.dates.map(({ paragraph, span }) => `${paragraph}:${span.start}`))
    for (const period of facts.periods) {
      // The end of 2月20日至30日 is no date of its own.
      const { paragraph, from, to } = period
      const fault = judged.has(`${paragraph}:${to.span.start}`) ? undefined : faultOf(to)
      if (fault) report(fault.messageId, { paragraph, span: to.span }, { values: fault.values })
      if (period.academic && from.resolved && from.resolved.year === to.resolved?.year) {
        report('school-year', period, { values: { year: from.resolved.year } })
      } else if (endsBeforeStart(period)) {
        report('period', period, { values: { from: show(period.from), to: show(period.to) } })
      } else if (lacksYear(period)) {
        const values = { from: show(period.from), to: show(period.to) }
        report('open-year', period, { values, severity: 'warning' })
      }
    }
  },
})

interface Fault {
  readonly messageId: 'month' | 'day' | 'leap' | 'leap-inferred'
  readonly values: Values
}

function faultOf({ month, day, resolved }: ResolvedDate): Fault | undefined {
  if (month === undefined) return undefined
  if (month < 1 || month > 12) return { messageId: 'month', values: { month } }
  if (day === undefined) return undefined
  if (day < 1 || day > daysInMonth(2024, month)) {
    const last = daysInMonth(resolved?.by === 'written' ? resolved.year : 2024, month)
    return { messageId: 'day', values: { month, day, last } }
  }
  if (month !== 2 || day !== 29 || !resolved || isLeapYear(resolved.year)) return undefined
  const { year, by, sole } = resolved
  if (by === 'written') return { messageId: 'leap', values: { year } }
  const near = isLeapYear(year - 1) || isLeapYear(year + 1)
  return sole && !near ? { messageId: 'leap-inferred', values: { year } } : undefined
}

/** 24时 is midnight; 24时30分 is on no clock. */
const isImpossible = ({ hour, minute = 0 }: ClockTime): boolean =>
  minute > 59 || hour > 24 || (hour === 24 && minute > 0)

const clock = ({ hour, minute }: ClockTime): string =>
  `${hour}时${minute === undefined ? '' : `${minute}分`}`

function endsBeforeStart({ from, to }: Period): boolean {
  const [start, end] = [from.resolved?.year, to.resolved?.year]
  if (from.year && to.year && start !== undefined && end !== undefined && start !== end)
    return end < start
  const [fromMonth, toMonth] = [from.month, to.month]
  if (fromMonth === undefined || toMonth === undefined) return false
  // 次年1月20日 follows a start whose year nobody wrote.
  if (to.year && !from.year) return false
  if (fromMonth === toMonth)
    return from.day !== undefined && to.day !== undefined && to.day < from.day
  if (toMonth > fromMonth) return false
  // Without a year of its own the end may lie in the next year; from the first eight months on a
  // period of days that runs backwards by months is none that an office would write so, and from
  // the first seven none of months whose start has a year: later ones may be those of a school year.
  if (to.year && from.year) return true
  const inDays = from.day !== undefined && to.day !== undefined
  return inDays ? fromMonth <= 8 : from.year !== undefined && !from.day && !to.day && fromMonth <= 7
}

/** （2024年12月至3月）; from September to June a school year goes. */
function lacksYear({ from, to, inBrackets, bounded }: Period): boolean {
  const [start, end] = [from.month, to.month]
  if (!(inBrackets || bounded) || !from.year || to.year || start === undefined || end === undefined)
    return false
  const isSchoolYear = (start === 8 || start === 9) && (end === 1 || end === 6 || end === 7)
  return !from.day && !to.day && end < start && !isSchoolYear
}

function show({ year, month, day }: ResolvedDate): string {
  const parts = [
    year && 'value' in year ? `${year.value}年` : '',
    month === undefined ? '' : `${month}月`,
    day === undefined ? '' : `${day}日`,
  ]
  return parts.join('')
}
