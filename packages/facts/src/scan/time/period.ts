import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { RawDate, RawPeriod } from '../../types.js'
import { readFigure, yearFigures } from './year.js'

/** The marks and words of a range. */
export const dash = '\\s?(?:——|--|—|–|－|-|~|～|至|到)\\s?'
/** What may stand between the first date and the mark: 9月23日（星期一）起至. */
const between = '(?:\\s?[（(]?(?:星期|周)[一二三四五六日天][）)]?)?(?:\\s?(?:起|开始))?'
const range = new RegExp(`^${between}${dash}`)
/** 3月15日启动，至5月31日结束: a matter from the day on which it began to that on which it ended. */
const course = /^(?:正式|全面|集中)?(?:启动|开始|开展)[，,](?:持续)?[至到]\s?/
const ended = /^(?:全面|基本|圆满|正式)?(?:结束|收官|完成|截止|告一段落)/
const secondDay =
  /^(?<day>[0-9０-９]{1,2}|(?:二十|三十|十)?[一二三四五六七八九]|二十|三十|十)\s?[日号](?!楼|线|院|令|文)/
const anyYear = `(?:${yearFigures.arabic}|${yearFigures.chinese})`
const yearRange = new RegExp(`(${anyYear})\\s?年?${dash}(${anyYear})\\s?(学)?年(?![版代])`, 'g')
const ofDataBefore = /(?:统计|数据|期限|报告期|起止|时段|时限|时间|周期)[^，。；]{0,8}$/

/** 制定我市2021—2025年法治政府建设实施方案: a plan that is still to be made. */
const makingBefore =
  /(?:制定|制订|编制|出台|起草|谋划)(?:实施|好|印发)?(?:[我全本][省市县区州旗乡镇局]|新一轮)?\s?$/
const planBehind =
  /^[^，,。；;、（）()《》总评验审回奖彰档]{0,24}(?:方案|规划|计划|纲要)(?=[，,。；;、]|$)/

const isMade = (text: string, start: number, end: number): boolean =>
  makingBefore.test(text.slice(Math.max(0, start - 12), start)) &&
  planBehind.test(text.slice(end, end + 32))

/** Makes periods of the dates, in order, that a mark of range ties; a year inside one is no date. */
export function scanPeriods(
  text: string,
  found: readonly RawDate[],
): { dates: RawDate[]; periods: RawPeriod[]; cutoffs: RawDate[] } {
  const years = matchesOf(text, yearRange)
  const dates = outside(found, years)
  const byStart = new Map(found.map(one => [one.span.start, one]))
  const periods = [
    ...years.map(match => readYearRange(text, match, byStart)),
    ...dates.flatMap((from, index) => readPeriod(text, from, dates[index + 1])),
  ]
  const cutoffs = dates.filter(({ span: at }) =>
    /截[至止](?:到|于)?\s?$/.test(text.slice(Math.max(0, at.start - 6), at.start)),
  )
  return { dates, periods: periods.toSorted((a, b) => a.span.start - b.span.start), cutoffs }
}

/** The dates that start in none of the matches; both come in order. */
function outside(found: readonly RawDate[], matches: readonly RegExpExecArray[]): RawDate[] {
  let next = 0
  return found.filter(({ span: { start } }) => {
    while (next < matches.length && matches[next]!.index + matches[next]![0].length <= start) next++
    return next >= matches.length || start < matches[next]!.index
  })
}

/** 2025年7月启动、2025年6月底前完成: of one matter, both with their years. */
const startsThen = /^(?:正式|全面|集中)?(?:启动|开始|开展|开工)[、，,](?:力争|确保)?(?:于)?$/
const doneBy = /^(?:之前|以前|前)(?:全面|基本|全部)?(?:完成|结束|完工|办结)/
const doneAlone = /^(?:之前|以前|前)(?:全面|基本|全部)?(?:完成|结束|完工|办结)(?=[。；;]|$)/

/** Behind a comma what is done may be another matter than what begins. */
function startToDone(text: string, from: RawDate, next: RawDate | undefined): boolean {
  if (!from.year || !next?.year || from.month === undefined || next.month === undefined)
    return false
  const gap = text.slice(from.span.end, Math.min(next.span.start, from.span.end + 12))
  if (next.span.start - from.span.end > 12 || !startsThen.test(gap)) return false
  const ends = gap.includes('、') ? doneBy : doneAlone
  return ends.test(text.slice(next.span.end, next.span.end + 10))
}

/** Of days alone: 3月启动，至次年…… may be of any year. */
const courseTo = (text: string, behind: string, from: RawDate, next: RawDate | undefined) =>
  from.day !== undefined &&
  next?.day !== undefined &&
  ended.test(text.slice(next.span.end, next.span.end + 6))
    ? course.exec(behind)
    : null

const isOfData = (text: string, start: number): boolean =>
  ofDataBefore.test(text.slice(Math.max(0, start - 16), start))

const isEnclosed = (text: string, start: number, end: number): boolean =>
  /[（(]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\s?[）)]/.test(text.slice(end, end + 2))

/** 自2024年10月起至9月底前完成: both of its ends are said to be such. */
const isBounded = (text: string, from: RawDate, to: RawDate): boolean =>
  /[自从]\s?$/.test(text.slice(Math.max(0, from.span.start - 2), from.span.start)) &&
  /^(?:之前|以前|前)(?:全面|基本|全部)?完成/.test(text.slice(to.span.end, to.span.end + 8))

function readPeriod(text: string, from: RawDate, next: RawDate | undefined): RawPeriod[] {
  const behind = text.slice(from.span.end, from.span.end + 16)
  const mark = range.exec(behind) ?? courseTo(text, behind, from, next)
  const isCourse = !mark && startToDone(text, from, next)
  if (!mark && !isCourse) return []
  const at = mark ? from.span.end + mark[0].length : next!.span.start
  const bounds = (to: RawDate): RawPeriod[] => [
    {
      span: span(from.span.start, to.span.end),
      from,
      to,
      academic: false,
      ofData: isOfData(text, from.span.start),
      ...(isEnclosed(text, from.span.start, to.span.end) ? { inBrackets: true } : {}),
      ...(isBounded(text, from, to) ? { bounded: true } : {}),
    },
  ]
  if (next?.span.start === at) return bounds(next)
  const day = secondDay.exec(text.slice(at, at + 8))
  if (!day || from.day === undefined) return []
  const { since: _since, year: _year, month: _month, part: _part, ...standing } = from
  const end = span(at, at + day[0].length)
  return bounds({ ...standing, span: end, day: readFigure(day.groups!.day!)!, since: false })
}

/** 2021—2025年, with what the dates found in it say of its surroundings. */
function readYearRange(
  text: string,
  match: RegExpExecArray,
  found: ReadonlyMap<number, RawDate>,
): RawPeriod {
  const [whole, first, second, academic] = match
  const start = match.index
  const secondAt = start + whole.lastIndexOf(second!)
  const quoted = found.get(secondAt)?.quoted ?? false
  const standing = { since: false, before: false, quoted, planned: false }
  const bound = (figure: string, at: number): RawDate => {
    const place = span(at, at + 4)
    return { span: place, year: { value: readFigure(figure)!, span: place }, ...standing }
  }
  return {
    span: span(start, start + whole.length),
    from: bound(first!, start),
    to: bound(second!, secondAt),
    academic: academic !== undefined,
    ofData: isOfData(text, start),
    ...(isMade(text, start, start + whole.length) ? { made: true as const } : {}),
  }
}
