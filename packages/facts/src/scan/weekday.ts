import { span } from '@hegao/document'
import { matchesOf } from '../matches.js'
import type { RawDate, RawPeriod, Weekday } from '../types.js'

const weekday =
  /(?:星期|礼拜|(?<![一二三四五六七八九十两几数半每0-9０-９第上下本]\s?)周)(?<day>[一二三四五六日天])(?![月次年岁])/g
const values = '一二三四五六日'
/** 3月5日（星期三）, 3月5日，星期三, 3月5日 周三 */
const tiedBehind = /^\s?[（(，,]?\s?$/
/** 星期三（3月5日） */
const tiedAhead = /^\s?[（(]\s?$/

/** Reads days of the week, each with the day of the month it is said of, if there is one. */
export function scanWeekdays(
  text: string,
  dates: readonly RawDate[],
  periods: readonly RawPeriod[],
): Weekday[] {
  const days = [...dates, ...periods.flatMap(secondDay)]
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => a.span.start - b.span.start)
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

/** The end of 10月16日（星期四）至17日（星期五）, which takes its month from the start. */
function secondDay({ from, to }: RawPeriod): RawDate[] {
  if (to.month !== undefined || from.month === undefined) return []
  return [{ ...to, month: from.month, ...(from.year ? { year: from.year } : {}) }]
}
