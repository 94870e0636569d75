import { span } from '@hegao/document'
import type { Amount, Figure } from '../../types.js'
import { wayOf } from '../change/role.js'

/** 【全县】【一般公共预算收入】【完成】126,840万元 */
const naming =
  /(?:^|[^\u3400-\u9fff])(?:其中|年度?|全年|今年|本年度?|上年度?|去年|预计){0,2}(?<scope>全[国省市县区州盟旗镇乡])?(?<name>[\u3400-\u9fff]{4,14}?)(?:共计?|累计|完成|实现|达到?|达|为|约|安排|预计){0,3}$/
/** 【，同比】增长 */
const growing =
  /^[，,、（(]?(?:同比|比上年|较上年|比去年|较去年|预期|预计)?(?<verb>增长|增加|增|下降|减少|降低)了?\s?$/
const reach = 24

/**
 * Finds amounts of money that are called by a name of some length, with the growth right behind them:
 * 一般公共预算收入133,200万元，增长5%.
 */
export function scanAmounts(text: string, figures: readonly Figure[]): Amount[] {
  return figures.flatMap((figure, index) => {
    if (figure.unit !== '元' || figure.approximation) return []
    const { start } = figure.span
    const from = Math.max(figures[index - 1]?.span.end ?? 0, start - reach)
    const match = naming.exec(text.slice(from, start))
    if (!match) return []
    const { name, scope } = match.groups!
    const growth = growthBehind(text, figure, figures[index + 1])
    return [
      {
        span: figure.span,
        name: name!,
        figure,
        ...(scope ? { scope } : {}),
        ...(growth ? { growth } : {}),
      },
    ]
  })
}

function growthBehind(text: string, { span: { end } }: Figure, next?: Figure): Amount['growth'] {
  if (next?.unit !== '%' || next.approximation) return undefined
  const gap = text.slice(end, next.span.start)
  const said = growing.exec(gap)
  if (!said) return undefined
  // The mark and what it is against stand before the verb: ，同比.
  const start = end + gap.search(/[\u3400-\u9fff]/)
  const direction = wayOf(said.groups!.verb)!
  return { figure: next, direction, span: span(start, next.span.end) }
}
