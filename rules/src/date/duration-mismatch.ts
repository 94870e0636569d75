import { defineRule, type RuleInput } from '@hegao/core'
import { contains, type Place, type Span, wordsAt } from '@hegao/document'
import {
  type At,
  type Duration,
  daysInMonth,
  daysOf,
  type Facts,
  findLengthFault,
  type Period,
  type ResolvedDate,
  weekdayOf,
} from '@hegao/facts'
import { type Certainty, certaintiesOfYear, mayBeLocal, slipFor } from '@hegao/judgement'

/** 改了起止日期，忘了改天数；抄了去年的星期几：两处对着一算就知道。 */
export default defineRule({
  id: 'date/duration-mismatch',
  title: { 'zh-CN': '起止日期与时长、日期与星期不符', en: 'Period and length, day and weekday' },
  about: {
    'zh-CN':
      '同一件事的起止日期与时长对不上（9月23日—24日办三天的班），或者某日不是所写的星期几。首尾都算、只算一头都认；一周算5至8天，半个月算14天上下，整月按日历。时长短于起止日期时，只有写成“9月23日至28日（共两天）”才说。约数、分期举办、每天、累计，以及准备、整改这样另有起止的事，不下断语。没有写年份的日期，年份能从标题和本段确定的，按那一年说；不能确定的，所在年和前后两年都不是那个星期几才说。',
    en: 'A period and the length of the same event disagree, or a day is not the weekday written. Inclusive and exclusive counting both pass; a week is 5–8 days, months go by the calendar. A length shorter than its period speaks only where it is said of the period itself. Approximate figures, several sessions and sums prove nothing. Without a written year that headings or paragraph make certain, the years before and after must not fit either.',
  },
  severity: 'warning',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    longer: {
      'zh-CN': '{period}首尾都算是{count}，装不下“{duration}”。请核对起止日期和时长。',
      en: '{period} is {count} at most, the text says {duration}.',
    },
    shorter: {
      'zh-CN': '{period}首尾都算是{count}，与“{duration}”不符。请核对起止日期和时长。',
      en: '{period} is {count}, the text says {duration}.',
    },
    backward: {
      'zh-CN':
        '{period}的终点没有写明年份：止于当年，就早于起点；止于次年，就是{count}，与“{duration}”不符。请核对起止日期和时长。',
      en: '{period} ends before it starts if it ends in the same year; if in the next, it is {count}, and the text says {duration}.',
    },
    course: {
      'zh-CN': '{period}，首尾都算是{count}，与“{duration}”不符。请核对起止年份和年数。',
      en: '{period} is {count}, the text says {duration}.',
    },
    hours: {
      'zh-CN': '{period}是{count}小时，文中写的是“{duration}”。请核对起止时间和时长。',
      en: '{period} is {count} hours, the text says {duration}.',
    },
    period: { 'zh-CN': '起止日期', en: 'The period' },
    weekday: {
      'zh-CN': '{date}是星期{actual}，文中写的是“{written}”。请核对日期和星期。',
      en: '{date} is day {number} of the week, the text says {written}.',
    },
    'weekday-inferred': {
      'zh-CN': '按{year}年的日历，{date}是星期{actual}，文中写的是“{written}”。请核对日期和星期。',
      en: 'In {year}, {date} is day {number} of the week, the text says {written}.',
    },
    'weekday-of-year': {
      'zh-CN': '按{year}年的日历，{date}是星期{actual}，文中写的是“{written}”。请核对日期和星期。',
      en: 'In {year}, {date} is day {number} of the week, the text says {written}.',
    },
    weekdays: {
      'zh-CN':
        '两日相隔{days}天，从“{first}”算起应是星期{expected}，文中写的是“{second}”。请核对日期和星期。',
      en: 'The second day is {days} days after the first, which {first} and {second} do not fit.',
    },
    plan: {
      'zh-CN':
        '名称里的“{duration}”长于所标的期限（{period}，只有{count}）。请核对名称和起止年份。',
      en: 'The name says {duration}, its period {period} is {count}.',
    },
    'weekday-before': { 'zh-CN': '第一天的星期', en: 'The weekday of the first day' },
    date: { 'zh-CN': '日期', en: 'The day' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '汛期（6月1日至9月30日，共⟦112天⟧）启动应急响应9次。' },
      { text: '9月23日—24日，举办为期⟦三天⟧的行政执法培训班。' },
      { text: '为期⟦5天⟧的轮训于10月8日至11日在县委党校举办。' },
      { text: '9月2日至30日（共⟦两天⟧）集中评查案卷。' },
      { text: '2024年11月1日至10月31日，开展为期⟦8个月⟧的专项整治。' },
      { text: '监测时间为2024年6月17日（星期一）至7月16日（星期二），共⟦31天⟧。' },
      { text: '2024年3月5日（⟦星期三⟧）召开推进会。' },
      {
        text: '分三轮评查，第一轮2025年6月18日、第二轮2025年8月20日、第三轮2025年9月25日，均为⟦星期三⟧。',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n3月5日（⟦星期六⟧）召开推进会。\n',
        kind: 'draft',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n2024年，规范执法。3月5日（⟦星期三⟧）召开推进会。\n',
        kind: 'draft',
      },
      { text: '9月23日（星期一）至25日（⟦星期四⟧）举办培训班。' },
      { text: '考试定于9月13日（星期六）、14日（⟦星期一⟧）举行。' },
      { text: '落实《青溪县法治乡村建设⟦五年⟧规划（2022—2024年）》。' },
      { text: '7月16日20时至18日8时（共⟦46小时⟧），全县普降暴雨。' },
      {
        text: '专项整治行动于2020年4月启动、2022年12月收官。⟦五年⟧来，排查隐患14.7万处。',
      },
      {
        text: '2024年9月23日（⟦星期二⟧）至25日（星期三）举办培训班，2024年12月1日（⟦星期一⟧）、2024年12月31日（⟦星期三⟧）各开一次会。',
      },
      {
        text: '9月27日（星期五）至29日（⟦星期一⟧）、3月30日（星期六）至4月1日（⟦星期二⟧）、2月5日（星期一）至7日（⟦星期四⟧）轮训。',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n3月5日（⟦星期三⟧）召开推进会。\n',
        kind: 'draft',
      },
    ],
    good: [
      {
        text: '汛期（6月1日至9月30日，共122天）启动应急响应9次。值班（6月1日至9月30日，共112天）记录完整。',
        because: {
          'zh-CN': '值班可以扣除节假日。',
          en: 'Of a duty, days off may have been left out.',
        },
      },
      { text: '9月23日—24日，举办为期两天的行政执法培训班。' },
      { text: '监测时间为2024年6月17日（星期一）至7月16日（星期二），共30天。' },
      {
        text: '9月23日至25日，举办为期两天的培训班。',
        because: { 'zh-CN': '只算一头，或者含报到。', en: 'Counted from day to day.' },
      },
      {
        text: '9月23日—24日，分三期举办为期一天的培训班。',
        because: { 'zh-CN': '分期举办。', en: 'Several sessions.' },
      },
      {
        text: '9月23日—24日，经过为期一周的集训，代表队参加决赛。',
        because: { 'zh-CN': '集训在比赛之前。', en: 'The training came before the match.' },
      },
      { text: '2024年3月5日（星期二）召开推进会。' },
      { text: '7月16日20时至18日8时（共36小时），全县普降暴雨。' },
      {
        text: '7月16日8时至18日17时（共24小时），举办骨干培训班。',
        because: {
          'zh-CN': '可能是三天，每天8小时。',
          en: 'Three days of eight hours may be meant.',
        },
      },
      {
        text: '专项整治行动于2020年4月启动、2022年12月收官。三年来，排查隐患14.7万处。',
      },
      {
        text: '五年来，全县依法行政。专项整治行动于2020年4月启动、2022年12月收官。五年来，排查隐患14.7万处。',
        because: {
          'zh-CN': '报告说的是过去五年，不是这一项行动的年数。',
          en: 'The report tells of five years, whatever the campaign took.',
        },
      },
      { text: '考试定于9月13日（星期六）、14日（星期日）和9月20日（星期六）举行。' },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n3月5日（星期三）召开推进会。\n',
        kind: 'draft',
        because: {
          'zh-CN': '没有写明年份，也可能说的是下一年。',
          en: 'No year is written: it may be the next.',
        },
      },
      {
        text: '9月23日（星期一）至25日（星期三）举办培训班，落实《青溪县法治乡村建设三年规划（2022—2024年）》。',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n3月5日（星期日）召开推进会。\n',
        kind: 'draft',
        because: {
          'zh-CN': '2023年的这一天是星期日，也可能说的是上一年。',
          en: 'It was a Sunday in the year before.',
        },
      },
      {
        text: '9月23日（星期一）至30日（星期一）、2月28日（星期三）至3月1日（星期五）轮训。',
        because: {
          'zh-CN': '2月有几天，要看是哪一年。',
          en: 'How long February is depends on the year.',
        },
      },
      {
        text: '2024年13月5日（星期三）、2024年2月30日（星期三）召开会议，落实《提升行政执法质量三年行动计划（2023—2024年）》。',
        because: {
          'zh-CN': '日期、年份本身有误的，由别的规则指出。',
          en: 'Days and years that are wrong themselves are told by other rules.',
        },
      },
    ],
  },
  check(input, report) {
    const { facts, draft } = input
    const words = (place: Place) => wordsAt(draft, place)
    for (const { paragraph, period, duration, of } of facts.periodLengths) {
      const fault = findLengthFault(period, duration, of)
      if (!fault || (of === 'plan' && hasOtherYears({ paragraph, span: period.span }, input)))
        continue
      const [place, length] = [period, duration].map(({ span }) => ({ paragraph, span }))
      const [first, last] = [period.from, period.to].map(({ span }) => words({ paragraph, span }))
      const values = {
        period: of === 'course' ? `${first}到${last}` : words(place!),
        duration: words(length!),
        count: `${fault.count}${measures[fault.unit]}`,
      }
      if (of === 'course' && isSpokenOfElsewhere({ ...duration, paragraph }, facts)) continue
      const { from, to } = period
      const runsBack = !to.year && (to.month ?? 12) < (from.month ?? 1)
      const messageId = of === 'plan' || of === 'course' ? of : runsBack ? 'backward' : fault.kind
      report(messageId, length!, { values, related: [{ messageId: 'period', place: place! }] })
    }
    for (const { paragraph, span, hours, said, unbroken } of facts.hourLengths) {
      const more = said.value - hours
      // 共24小时 of three days may be eight hours each.
      if (more <= halfAnHourEachSide && !(unbroken && -more > halfAnHourEachSide)) continue
      const [place, length] = [
        { paragraph, span },
        { paragraph, span: said.span },
      ]
      const values = { period: words(place), duration: words(length), count: round(hours) }
      report('hours', length, { values, related: [{ messageId: 'period', place }] })
    }
    const certaintyOf = certaintiesOfYear(input)
    const wrong = new Set<number>()
    for (const [index, { paragraph, span, value, date }] of facts.weekdays.entries()) {
      const messageId = date && wrongWeekday(date, value, () => certaintyOf(paragraph, date))
      if (!messageId) continue
      wrong.add(index)
      const { month, day, resolved } = date
      const number = weekdayOf(resolved!.year, month!, day!)
      const values = {
        year: resolved!.year,
        date: words({ paragraph, span: date.span }),
        actual: numerals[number - 1]!,
        number,
        written: words({ paragraph, span }),
      }
      const place = { paragraph, span: date.span }
      report(messageId, { paragraph, span }, { values, related: [{ messageId: 'date', place }] })
    }
    for (const { first, second, days } of weekdayPairs(facts)) {
      if (wrong.has(first) || wrong.has(second)) continue
      const [from, to] = [facts.weekdays[first]!, facts.weekdays[second]!]
      if ((to.value - from.value - days) % 7 === 0) continue
      const values = {
        days,
        first: words(from),
        second: words(to),
        expected: numerals[(from.value + days - 1) % 7]!,
      }
      report('weekdays', to, { values, related: [{ messageId: 'weekday-before', place: from }] })
    }
  },
})

/** Start and end may be rounded to the hour. */
const halfAnHourEachSide = 1

const round = (hours: number): number => Math.round(hours * 10) / 10

/** Five years that the draft speaks of in other places too are those of the report: 过去五年. */
const isSpokenOfElsewhere = (
  { value, unit, span, paragraph }: At<Duration>,
  { durations }: Facts,
): boolean =>
  durations.some(
    one =>
      one.value === value &&
      one.unit === unit &&
      (one.paragraph !== paragraph || one.span.start !== span.start),
  )

/** Of a plan that the catalogue has with other years law/wrong-title tells. */
const hasOtherYears = ({ paragraph, span }: Place, { facts, catalogue }: RuleInput): boolean =>
  facts.citations.all.some(
    citation =>
      citation.paragraph === paragraph &&
      citation.written !== 'bare' &&
      contains(citation.span, span) &&
      !mayBeLocal(citation) &&
      slipFor(citation, catalogue.laws)?.slip === 'period',
  )

const numerals = '一二三四五六日'
const measures = { day: '天', month: '个月', year: '年' } as const

/** Where the year is not certain, no near year may fit either. */
function wrongWeekday(date: ResolvedDate, value: number, sure: () => Certainty) {
  const { year, month, day, resolved } = date
  if (!resolved || month === undefined || day === undefined || month > 12) return undefined
  const fits = (in_: number) => weekdayOf(in_, month, day) === value
  if (day < 1 || day > daysInMonth(resolved.year, month) || fits(resolved.year)) return undefined
  if (year && 'value' in year) return 'weekday'
  const [before, behind] = [fits(resolved.year - 1), fits(resolved.year + 1)]
  if (resolved.sole && !before && !behind) return 'weekday-inferred'
  const certainty = sure()
  return certainty === 'certain' || (certainty === 'not-later' && !before)
    ? 'weekday-of-year'
    : undefined
}

interface WeekdayPair {
  /** Places in the list of weekdays. */
  readonly first: number
  readonly second: number
  readonly days: number
}

/** The weekdays of the first and the last day of one period, and how many days lie between. */
function weekdayPairs(facts: Facts): WeekdayPair[] {
  const { weekdays, periods } = facts
  const known = new Map<string, number>()
  for (const [index, { paragraph, date }] of weekdays.entries())
    if (date) known.set(`${paragraph}:${date.span.start}`, index)
  const inPeriods = periods.flatMap((period: At<Period>) => {
    const at = ({ span }: { readonly span: Span }) => known.get(`${period.paragraph}:${span.start}`)
    const [first, second, count] = [at(period.from), at(period.to), daysOf(period)]
    // The year decides how long February is.
    const leaps = period.from.month! <= 2 && period.to.month! !== period.from.month
    if (first === undefined || second === undefined || count === undefined || leaps) return []
    return [{ first, second, days: count - 1 }]
  })
  return [...inPeriods, ...listedPairs(facts)]
}

/** 9月13日（星期六）、14日（星期日）: two days of one month side by side. */
function listedPairs({ weekdays }: Facts): WeekdayPair[] {
  return weekdays.flatMap(({ date, paragraph, span }, second) => {
    const first = second - 1
    const before = weekdays[first]
    const isListed =
      date?.month !== undefined &&
      before?.date?.month === date.month &&
      before.date.resolved?.year === date.resolved?.year &&
      before.paragraph === paragraph &&
      date.span.start > before.span.end &&
      date.span.start - before.span.end <= nextInList
    const days = isListed ? date.day! - before.date!.day! : 0
    return days > 0 && span.start >= date!.span.end ? [{ first, second, days }] : []
  })
}

/** The bracket and the mark between a weekday and the day listed behind it: ）、 */
const nextInList = 2
