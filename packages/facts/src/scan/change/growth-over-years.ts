import { type Span, span } from '@hegao/document'
import { readArabic, readChinese } from '../../numeral.js'
import { countUpTo, lastUpTo } from '../../ordered.js'
import type { Figure, GrowthOverYears } from '../../types.js'
import { comparable } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'

const year = '(20[0-9]{2}|２０[０-９]{2})年'
const season = '(?:度|年?[底末])?(?:全年)?的?\\s?$'
const verbs = '(?<verb>增长|递增|增加|提高|上升|下降|减少|降低|递减)'
const yearly = new RegExp(
  `(?:年均|年平均|平均每年|每年平均)(?:复合)?${verbs}(?:率|幅度?|速度?)?(?:为|达到?)?了?\\s?$`,
)
/** 三年增长25%, 三年累计增长25% */
const inAll = new RegExp(
  `(?<![十“”0-9])(?<years>[两三四五六七八九])年(?:来|间)?(?:累计|总共|共)?${verbs}了?\\s?$`,
)
/** 从2021年的120件 */
const start = new RegExp(`[由从]${year}${season}`)
/** 增长到2024年的150件 */
const end = new RegExp(
  `^[\\u3400-\\u9fff]{0,8}?(?:增长|增加|提高|上升|下降|减少|降低|增|升|降|减|发展|变化)?(?:到了?|至|为)${year}${season}`,
)
/** Between the move and its rate, either of them first. */
const joint = /^[）)]?[，,（(]\s?(?:使|现)?$/
const reach = 24
const down = /下降|减少|降低|递减/

/**
 * Finds growth over several years whose first and last value are given with their years:
 * 从2021年的120件增长到2024年的150件，年均增长7.7% · 三年增长25%.
 */
export function scanGrowthOverYears(text: string, figures: readonly Figure[]): GrowthOverYears[] {
  if (!/年均|平均|[两三四五六七八九]年/.test(text)) return []
  const sentenceAt = sentenceStarts(text)
  const moves = movesOf(text, figures)
  return figures.flatMap(rate => {
    if (rate.unit !== '%' || rate.approximation) return []
    const from = Math.max(sentenceAt(rate.span.start), rate.span.start - reach)
    const before = text.slice(from, rate.span.start)
    const words = yearly.exec(before) ?? inAll.exec(before)
    if (!words) return []
    const { verb, years: written } = words.groups!
    const at = span(from + words.index, rate.span.end)
    const move = moveBeside(text, moves, at)
    if (!move) return []
    const { years } = move
    // 五年来…，三年增长25%: of other years than the two.
    if (written && readChinese(written) !== years) return []
    return [
      {
        ...move,
        span: at,
        rate,
        by: written ? ('all' as const) : ('year' as const),
        direction: down.test(verb!) ? ('down' as const) : ('up' as const),
        subject: text.slice(Math.max(sentenceAt(at.start), at.start - 80), at.start),
      },
    ]
  })
}

type Move = Pick<GrowthOverYears, 'from' | 'to' | 'years'> & { readonly whole: Span }

/** The moves from one year to a later one. */
const movesOf = (text: string, figures: readonly Figure[]): Move[] =>
  figures.flatMap((to, index) => {
    const from = figures[index - 1]
    if (!from || from.unit === '%' || !comparable(from.unit, to.unit)) return []
    if (from.approximation || to.approximation) return []
    const opened = start.exec(text.slice(Math.max(0, from.span.start - reach), from.span.start))
    const arrived = end.exec(text.slice(from.span.end, to.span.start))
    if (!opened || !arrived) return []
    const years = readArabic(arrived[1]!) - readArabic(opened[1]!)
    const opening = Math.max(0, from.span.start - reach) + opened.index
    return years > 1 && from.value > 0
      ? [{ from, to, years, whole: span(opening, to.span.end) }]
      : []
  })

/** The move that the rate follows, or that follows it, with a comma or a bracket between them. */
function moveBeside(text: string, moves: readonly Move[], at: Span): Move | undefined {
  const before = lastUpTo(moves, at.start, ({ whole }) => whole.end)
  if (before && joint.test(text.slice(before.whole.end, at.start))) return before
  const behind = moves[countUpTo(moves, at.end - 1, ({ whole }) => whole.start)]
  return behind && joint.test(text.slice(at.end, behind.whole.start)) ? behind : undefined
}
