import { span } from '@hegao/document'
import { matchesOf } from '../matches.js'
import type { RawDate, RawPeriod, Weekday } from '../types.js'
import { readFigure } from './year.js'

const weekday =
  /(?:星期|礼拜|(?<![一二三四五六七八九十两几数半每0-9０-９第上下本]\s?)周)(?<day>[一二三四五六日天])(?![月次年岁])/g
const values = '一二三四五六日'
/** 3月5日（星期三）, 3月5日，星期三, 3月5日 周三 */
const tiedBehind = /^\s?[（(，,]?\s?$/
/** 星期三（3月5日） */
const tiedAhead = /^\s?[（(]\s?$/

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
  return matchesOf(text, weekday).map(match => {
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
    const isRange = /^\s?[至到—–－~～、和-]/.test(text.slice(at.end, at.end + 2))
    return { span: at, value, ...(date && !isRange ? { date } : {}) }
  })
}

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
