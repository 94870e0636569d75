import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import type { Figure } from '../../types.js'

/** The figures of years in a row: 2021—2024年分别为【683件】、【602件】、【530件】、【431件】. */
export type YearSeries = readonly Figure[]

const year = '(?:20[0-9]{2}|２０[０-９]{2})'
const opener = new RegExp(
  `(?<first>${year})年?(?:[—–－\\-~～至到]{1,2}|(?:、${year}年){0,6}[、和])(?<last>${year})年度?[\\u3400-\\u9fff]{0,10}?分别(?:为|是|达到?|有)?\\s?`,
  'g',
)
const joint = /^\s?(?:[、，,]|和|及|与)\s?$/

/** Finds the series that have a figure of one unit for each of their years. */
export function scanYearSeries(text: string, figures: readonly Figure[]): readonly YearSeries[] {
  if (!text.includes('分别')) return []
  return matchesOf(text, opener).flatMap(match => {
    const [first, last] = [match.groups!.first!, match.groups!.last!].map(readArabic)
    const start = match.index + match[0].length
    const at = figures.findIndex(({ span }) => span.start === start)
    const values = at < 0 ? [] : figures.slice(at, at + last! - first! + 1)
    const isListed = values.every(
      ({ unit, approximation, span }, index) =>
        unit === values[0]!.unit &&
        !approximation &&
        (index === 0 || joint.test(text.slice(values[index - 1]!.span.end, span.start))),
    )
    // One more is of a year that is not named.
    const next = figures[at + values.length]
    const goesOn = next && joint.test(text.slice(values.at(-1)?.span.end, next.span.start))
    const isWhole = values.length > 1 && values.length === last! - first! + 1
    return isWhole && isListed && !goesOn ? [values] : []
  })
}
