import { span } from '@hegao/document'
import type { Change, Figure, Step } from '../../types.js'
import { comparable } from '../../unit.js'
import { wayOf } from './role.js'
import { scanYearSeries } from './year-series.js'

/** The last of the years that a series is of: 2023年、2024年、【2025】年分别为. */
const lastYear =
  /(?<year>[2２][0０][0-9０-９]{2})年?度?[\u3400-\u9fff]{0,10}?分别(?:为|是|达到?|有)?\s?$/
/** Between its last figure and the change: ，2025年同比增长. */
const toChange =
  /^[，,；;（(](?:其中)?(?<year>[2２][0０][0-9０-９]{2})年度?(?:同比|[较比](?:上年|去年|上一年度?)(?:同期)?)(?<verb>增长|增加|上升|提高|下降|减少|降低)(?:了|约)?\s?$/
const longestGap = 24

/**
 * Finds the change of the last two of a series, where it names the year that the last is of: 2023年、2024年、2025年分别为64件、
 * 97件、121件，2025年同比增长24.7%.
 */
export function scanSeriesGrowth(text: string, figures: readonly Figure[]): Change[] {
  return scanYearSeries(text, figures).flatMap(series => {
    const [from, to] = series.slice(-2)
    const figure = figures.find(({ span: at }) => at.start > to!.span.end)
    if (!from || !to || !figure || figure.span.start - to.span.end > longestGap) return []
    const first = series[0]!.span.start
    const ofYear = lastYear.exec(text.slice(Math.max(0, first - longestGap), first))?.groups?.year
    const match = toChange.exec(text.slice(to.span.end, figure.span.start))
    const by = figure.unit === '%' ? 'percent' : 'difference'
    if (!match || match.groups!.year !== ofYear || figure.approximation) return []
    if (by === 'difference' && !comparable(figure.unit, to.unit)) return []
    const direction = wayOf(match.groups!.verb)
    const step: Step = {
      span: span(figure.span.start - match.groups!.verb!.length, figure.span.end),
      figure,
      by,
      ...(direction ? { direction } : {}),
    }
    return [
      {
        span: span(from.span.start, figure.span.end),
        subject: text.slice(Math.max(0, first - longestGap), first),
        cumulative: false,
        kind: 'count' as const,
        from,
        to,
        candidates: [],
        steps: [step],
      },
    ]
  })
}
