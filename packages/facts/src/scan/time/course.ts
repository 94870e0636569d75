import { type Span, span } from '@hegao/document'
import type { Duration, PeriodLength, RawDate } from '../../types.js'

const begun = '(?:正式|全面)?(?:启动|开始|起步|实施|部署)'
const ended = '(?:如期|圆满|全面|正式|顺利)?(?:收官|结束|完成|收尾)'
/** What goes on for years, whose start and end are told in one breath. */
const matter = /(?:行动|攻坚战?|整治|创建|试点|改革|计划|规划|会战)(?:于|自|从)?\s?$/
const afterStart = new RegExp(`^${begun}[、，,至]\\s?(?:于|到)?\\s?$`)
/** The sentence ends, and the next opens with the years that have passed: 收官。三年来，. */
const afterEnd = new RegExp(`^${ended}[。；，,]\\s?$`)
const years = /^(?:来|间)[，,]/

/** 专项整治三年行动于2020年4月启动、2022年12月收官。三年来: a matter from its start to its end, and its years. */
export function scanCourses(
  text: string,
  dates: readonly RawDate[],
  durations: readonly Duration[],
): PeriodLength[] {
  return dates.flatMap((to, index): PeriodLength[] => {
    const from = dates[index - 1]
    if (!from || !isYear(from) || !isYear(to) || from.quoted) return []
    const tail = text.slice(to.span.end, to.span.end + 12)
    const mark = /[。；，,]\s?/.exec(tail)
    const at = mark ? to.span.end + mark.index + mark[0].length : -1
    const duration = durations.find(({ span: one }) => one.start === at)
    if (
      !mark ||
      !isOfYears(duration) ||
      !years.test(text.slice(duration.span.end, duration.span.end + 2))
    )
      return []
    if (!afterEnd.test(text.slice(to.span.end, at))) return []
    if (!afterStart.test(text.slice(from.span.end, to.span.start).slice(0, 12))) return []
    if (!matter.test(text.slice(Math.max(0, from.span.start - 8), from.span.start))) return []
    return [
      {
        span: around(from.span, duration.span),
        period: asPeriod(from, to),
        duration,
        of: 'course',
      },
    ]
  })
}

/** 一年来 and 半年来 are what a yearly report tells of. */
const isOfYears = (duration: Duration | undefined): duration is Duration =>
  duration?.unit === 'year' && duration.value >= 2

const isYear = ({ year }: RawDate): boolean => year !== undefined && 'value' in year

const around = (first: Span, last: Span): Span => span(first.start, last.end)

const asPeriod = (from: RawDate, to: RawDate): PeriodLength['period'] => ({
  span: around(from.span, to.span),
  from,
  to,
  academic: false,
  ofData: false,
})
