import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { RawDate, RawPeriod, Weekday } from '../../types.js'
import { readFigure } from './year.js'

const weekday =
  /(?:星期|礼拜|(?<![一二三四五六七八九十两几数半每0-9０-９第上下本]\s?)周)(?<day>[一二三四五六日天])(?![月次年岁])/g
const values = '一二三四五六日'
/** 3月5日（星期三）, 3月5日，星期三, 3月5日 周三 */
const tiedBehind = /^\s?[（(，,]?\s?$/
/** 星期三（3月5日） */
const tiedAhead = /^\s?[（(]\s?$/

/** 6月18日、第二轮8月20日、第三轮9月25日，【均为】星期三 */
const ofAll = /[，,]?\s?(?:均|都|皆|全部|全)(?:为|是|在)\s?$/
/** Between two days of such a list: 第一轮6月18日【、第二轮】8月20日. */
const toNextDay =
  /^(?:[（(][^，,。；;（）()0-9]{1,12}[）)])?\s?[、，,和与及]\s?[^，,。；;、0-9]{0,10}$/

/** 9月13日（星期六）、14日: a day that takes its month from the one listed right before it. */
const listed = /^(?:\s?[（(](?:星期|周)[一二三四五六日天][）)])?\s?[、和与及]\s?([0-9０-９]{1,2})日/

/** Reads days of the week, each with the day of the month it is said of, if there is one. */
export function scanWeekdays(
  text: string,
  dates: readonly RawDate[],
  periods: readonly RawPeriod[],
): Weekday[] {
  const named = [...dates, ...periods.flatMap(secondDay)].filter(({ day }) => day !== undefined)
  const days = [...named, ...named.flatMap(one => daysListedBehind(text, one))].toSorted(
    (a, b) => a.span.start - b.span.start,
  )
  let next = 0
  return matchesOf(text, weekday).flatMap((match): Weekday[] => {
    const at = span(match.index, match.index + match[0].length)
    while (next < days.length && days[next]!.span.end <= at.start) next++
    const [before, behind] = [days[next - 1], days[next]]
    const date =
      before && tiedBehind.test(text.slice(before.span.end, at.start).slice(0, 4))
        ? before
        : behind && tiedAhead.test(text.slice(at.end, behind.span.start).slice(0, 4))
          ? behind
          : undefined
    const value = match.groups!.day === '天' ? 7 : values.indexOf(match.groups!.day!) + 1
    // 星期三至星期五 is said of several days.
    const isRange = /^\s?[至到—–－~～、和或及-]/.test(text.slice(at.end, at.end + 2))
    if (isRange) return [{ span: at, value }]
    const shared = daysBefore(text, days.slice(Math.max(0, next - mostListed), next), at.start)
    if (shared.length > 1) return shared.map(day => ({ span: at, value, date: day }))
    return [{ span: at, value, ...(date ? { date } : {}) }]
  })
}

/** The days of a list that one weekday is said of, the first of them first. */
function daysBefore(text: string, days: readonly RawDate[], at: number): RawDate[] {
  const last = days.at(-1)
  const behind = last ? text.slice(last.span.end, at) : ''
  const word = ofAll.exec(behind.slice(0, longestBehind))
  if (!last || !word || word[0].length !== behind.length) return []
  const found = [last]
  for (const day of days.slice(0, -1).toReversed()) {
    if (!toNextDay.test(text.slice(day.span.end, found[0]!.span.start).slice(0, longestBetween)))
      break
    found.unshift(day)
  }
  return found
}

/** Of 均为 with its marks, and of what stands between two days of a list. */
const longestBehind = 8
const longestBetween = 32

/** No list of days is longer than a month. */
const mostListed = 31

/** 14日 and 15日 of 9月13日（星期六）、14日（星期日）、15日（星期一）, as long as they go on in one month. */
function daysListedBehind(text: string, first: RawDate): RawDate[] {
  const found: RawDate[] = []
  let last = first
  while (first.month !== undefined && found.length < mostListed) {
    const match = listed.exec(text.slice(last.span.end, last.span.end + 16))
    const day = match ? readFigure(match[1]!)! : 0
    if (!match || day <= last.day!) break
    const end = last.span.end + match[0].length
    last = { ...last, span: span(end - match[1]!.length - 1, end), day }
    found.push(last)
  }
  return found
}

/** The end of 10月16日（星期四）至17日（星期五）, which takes its month from the start. */
function secondDay({ from, to }: RawPeriod): RawDate[] {
  if (to.month !== undefined || from.month === undefined) return []
  return [{ ...to, month: from.month, ...(from.year ? { year: from.year } : {}) }]
}
