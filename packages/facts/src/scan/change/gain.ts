import { span } from '@hegao/document'
import { isPercentOf, readings } from '../../interval.js'
import type { Change, Direction, Figure, Percentage, Step } from '../../types.js'
import { sentenceStarts } from '../circumstance.js'
import { figureOf } from '../quantity/figure.js'

/** A rate that says by how much one amount is more, or less, than another. */
interface Gain {
  readonly name: RegExp
  readonly base: RegExp
  readonly value: RegExp
  readonly amount: RegExp
  readonly direction: Direction
}

/** Behind the word of an amount: 成交【总价】, 节约【资金】. */
const ending = '(?:总?金?额|总?价值?|总?值|资金|费用|经费|合计|共计?|达|为|了){0,2}\\s?$'
const named = (words: string): RegExp => new RegExp(`(?:${words})${ending}`)
const gain = (
  name: string,
  direction: Direction,
  base: string,
  value: string,
  amount: string,
): Gain => ({
  name: new RegExp(`^(?<average>平均|综合|总体|整体)?(?:资金|采购|资产|投资)?(?:${name})$`),
  base: named(base),
  value: named(value),
  amount: named(amount),
  direction,
})

const gains: readonly Gain[] = [
  gain('增值率', 'up', '账面净?|原值', '评估', '增值'),
  gain('溢价率', 'up', '底价|起拍价?|起始价|挂牌价', '成交', '溢价'),
  gain('节约率|节支率|节资率', 'down', '预算|控制价|最高限价', '中标|成交|合同', '节约|节支|节省'),
  gain('审减率|核减率', 'down', '送审|报审', '审定|核定', '审减|核减'),
]

/** The amounts of a rate stand among the last so many before it. */
const mostAmounts = 3
const reach = 16
/** 万 for 亿, and 亿 for 万. */
const slips = [1e4, 1e-4]

/**
 * Finds such rates with the amounts they come out of, as changes: 账面值18.43亿元，评估值26.07亿元，增值率41.5% ·
 * 成交6.27亿元，较底价溢价0.58亿元，溢价率10.2% · 较控制价2.35亿元节约0.17亿元，节约率7.2%.
 */
export function scanGains(
  text: string,
  percentages: readonly Percentage[],
  figures: readonly Figure[],
): Change[] {
  const sentenceAt = sentenceStarts(text)
  return percentages.flatMap(percentage => {
    const { indicator, change, compared } = percentage
    const kind = indicator && gains.find(({ name }) => name.test(indicator.name))
    if (!kind || change || compared || percentage.approximation) return []
    const from = sentenceAt(indicator.span.start)
    const before = figures.filter(
      ({ span: at }) => at.start >= from && at.end <= indicator.span.start,
    )
    const rated = before.findLastIndex(({ unit }) => unit === '%')
    const money = before.slice(rated + 1).filter(({ unit }) => unit === '元')
    const found = readGain(text, kind, figureOf(percentage), money)
    const average = kind.name.exec(indicator.name)!.groups!.average === '平均'
    // 平均 may be the mean of the single rates: then only what is off by its unit proves a slip.
    return found && (!average || isOffByUnit(found)) ? [found] : []
  })
}

function readGain(
  text: string,
  { base, value, amount, direction }: Gain,
  rate: Figure,
  money: readonly Figure[],
): Change | undefined {
  const last = money.slice(-mostAmounts)
  const wordsOf = (figure: Figure) => {
    const end = money[money.indexOf(figure) - 1]?.span.end ?? 0
    return text.slice(Math.max(end, figure.span.start - reach), figure.span.start)
  }
  const [from, to, by] = [base, value, amount].map(words => {
    const called = last.filter(figure => words.test(wordsOf(figure)))
    return called.length === 1 ? called[0] : undefined
  })
  const known = [from, to, by].flatMap(one => one ?? [])
  // What stands right before the rate is one of them.
  if (known.length < 2 || !known.includes(money.at(-1)!)) return undefined
  if (known.some(({ approximation }) => approximation)) return undefined
  const step = (figure: Figure, kind: Step['by']): Step => ({
    span: figure.span,
    figure,
    by: kind,
    direction,
  })
  return {
    span: span(known[0]!.span.start, rate.span.end),
    subject: '',
    cumulative: false,
    kind: 'count',
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    candidates: money.filter(one => !known.includes(one)),
    steps: [...(by ? [step(by, 'difference')] : []), step(rate, 'percent')],
  }
}

/** True where the rate would come out if the amount of the change were in 亿 for 万, or the other way. */
function isOffByUnit({ from, to, steps }: Change): boolean {
  const [added, rate] = steps
  if (!rate || !added) return false
  const sign = added.direction === 'down' ? 1 : -1
  return slips.some(scale => {
    const amount = added.figure.value * scale
    const base = from?.value ?? to!.value + sign * amount
    if (base <= amount) return false
    const part = readings({
      ...added.figure,
      value: amount,
      precision: added.figure.precision * scale,
    })
    return isPercentOf(readings(rate.figure), part, { low: base, high: base })
  })
}
