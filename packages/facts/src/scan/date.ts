import { span } from '@hegao/document'
import { readChinese, toHalfWidth } from '../numeral.js'
import type { RawDate, RawPeriod, WrittenYear } from '../types.js'

const figureYear =
  '(?<![0-9０-９.．])(?:[0-9０-９]{4}|[二一][〇○零一二三四五六七八九]{3})(?=\\s?年)'
/** 2024法治政府建设年度报告: the 年 was lost, the year is plain. */
const bareYear = '(?<![0-9０-９.．])20[0-9]{2}(?=(?:法治|工作|年度))'
const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  去年: -1,
  上一年度: -1,
  上一年: -1,
  上年度: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  下一年度: 1,
  下一年: 1,
  下年度: 1,
  次年: 1,
  翌年: 1,
}
/** What may not stand before them: 以前年度, 首次年检, 证明年龄, 基本年限, 以上年龄 are other words. */
const otherWords: Readonly<Record<string, string>> = {
  今年: '如',
  去年: '过',
  前年: '以目当提',
  次年: '首每一二两三多单',
  明年: '说证表声',
  本年: '基成',
  上年: '以线',
  下年: '以线地',
}
const relative = Object.keys(relativeYears)
  .map(word => (otherWords[word] ? `(?<![${otherWords[word]}])${word}` : word))
  .join('|')
const months =
  '(?<![0-9０-９.．])(?:[0-9０-９]{1,2})|(?<![一二三四五六七八九十第])(?:十[一二]?|[一二三四五六七八九])'
const days =
  '[0-9０-９]{1,2}|(?:二十|三十|十)?[一二三四五六七八九]|二十|三十|十|廿[一二三四五六七八九]?|卅一?'

const date = new RegExp(
  `(?:(?:(?<year>${figureYear})\\s?年(?:度)?|(?<bare>${bareYear})|(?<relative>${relative}))[的]?\\s?)?(?:(?<month>${months})\\s?月(?![龄薪供嫂子饼球票度报])(?:\\s?(?<day>${days})\\s?[日号](?!楼|线|院|令|文))?)?`,
  'g',
)
const range = /^\s?(?:——|--|—|–|－|-|~|～|至|到)\s?/
const secondDay = new RegExp(`^(?<day>${days})\\s?日`)
const yearRange =
  /(?<![0-9０-９.．])([0-9０-９]{4})\s?年?\s?(?:——|--|—|–|－|-|~|～|至|到)\s?([0-9０-９]{4})\s?(学)?年/g
const ofDataBefore = /(?:统计|数据|期限|报告期|起止|时段|时限|时间|周期)[^，。；]{0,8}$/

/** Reads dates and the periods that two of them bound. */
export function scanDates(text: string): {
  dates: RawDate[]
  periods: RawPeriod[]
  cutoffs: RawDate[]
} {
  const yearPeriods = [...text.matchAll(yearRange)].map(match => readYearRange(text, match))
  const insideRange = (at: number) =>
    yearPeriods.some(({ span: { start, end } }) => at >= start && at < end)
  const dates: RawDate[] = []
  for (const match of text.matchAll(date)) {
    if (match[0] === '' || insideRange(match.index)) continue
    const read = readDate(match, text)
    if (read) dates.push(read)
  }
  const periods = dates.flatMap((from, index) => readPeriod(text, from, dates[index + 1]))
  const cutoffs = dates.filter(({ span: at }) =>
    /截[至止](?:到|于)?\s?$/.test(text.slice(Math.max(0, at.start - 6), at.start)),
  )
  return { dates, periods: [...yearPeriods, ...periods], cutoffs }
}

function readDate(match: RegExpMatchArray, whole: string): RawDate | undefined {
  const { year: written, bare, relative: word, month, day } = match.groups!
  const start = match.index!
  const text = match[0].trimEnd()
  const year =
    (written ?? bare)
      ? readYear(written ?? bare!, start, text)
      : word
        ? relativeYear(word, start)
        : undefined
  if (!year && month === undefined) return undefined
  const monthValue = month === undefined ? undefined : readNumber(month)
  const dayValue = day === undefined ? undefined : readNumber(day)
  return {
    span: span(start, start + text.length),
    since: /^\s?(?:以来|起)/.test(whole.slice(start + text.length)),
    ...(year ? { year } : {}),
    ...(monthValue === undefined ? {} : { month: monthValue }),
    ...(dayValue === undefined ? {} : { day: dayValue }),
  }
}

const readNumber = (text: string): number | undefined =>
  /^[0-9０-９]/.test(text) ? Number(toHalfWidth(text)) : readChinese(text)

/** The year with the 年 that belongs to it. */
function readYear(figure: string, start: number, whole: string): WrittenYear | undefined {
  const value = readNumber(figure.replace(/○/g, '〇'))
  const mark = /^\s?年/.exec(whole.slice(figure.length))?.[0].length ?? 0
  return value === undefined
    ? undefined
    : { value, span: span(start, start + figure.length + mark) }
}

const relativeYear = (word: string, start: number): WrittenYear => ({
  offset: relativeYears[word]!,
  span: span(start, start + word.length),
})

function readPeriod(text: string, from: RawDate, next: RawDate | undefined): RawPeriod[] {
  const rest = text.slice(from.span.end)
  const dash = range.exec(rest)
  if (!dash) return []
  const at = from.span.end + dash[0].length
  const bounds = (to: RawDate): RawPeriod[] => [
    {
      span: span(from.span.start, to.span.end),
      from,
      to,
      academic: false,
      ofData: ofDataBefore.test(text.slice(Math.max(0, from.span.start - 16), from.span.start)),
    },
  ]
  if (next?.span.start === at) return bounds(next)
  const day = secondDay.exec(text.slice(at))
  if (!day || from.day === undefined) return []
  const value = readNumber(day.groups!.day!)
  return value === undefined
    ? []
    : bounds({ span: span(at, at + day[0].length), day: value, since: false })
}

function readYearRange(text: string, match: RegExpMatchArray): RawPeriod {
  const [whole, first, second, academic] = match
  const start = match.index!
  const secondAt = start + whole.lastIndexOf(second!)
  const from = span(start, start + 4)
  const to = span(secondAt, secondAt + 4)
  return {
    span: span(start, start + whole.length),
    from: { span: from, year: { value: readNumber(first!)!, span: from }, since: false },
    to: { span: to, year: { value: readNumber(second!)!, span: to }, since: false },
    academic: academic !== undefined,
    ofData: ofDataBefore.test(text.slice(Math.max(0, start - 16), start)),
  }
}
