import { span } from '@hegao/document'
import type { Quantity } from '../../types.js'
import { comparable } from '../../unit.js'
import { earlierInSentence } from '../sentence.js'
import type { BareTotal } from './part-list.js'

/** What is done to some of what was done right before, and can be done to no more: 提出意见153条，采纳149条. */
interface Pair {
  readonly whole: RegExp
  readonly part: RegExp
}

const noun = '[\\u3400-\\u9fff“”]{0,10}'
const lead = '(?:其中)?(?:已|已经|被|均|全部|予以|吸收|成功|现场)?'
const pair = (whole: string, part: string): Pair => ({
  whole: new RegExp(`(?:${whole})(?:了)?${noun}$`),
  part: new RegExp(`^[，,；;]${lead}(?<act>${part})(?:意见|建议|纠纷|争议|案件)?(?:的|了|有)?$`),
})

/** The act, and what it may come to within the same sentence; nothing is left over from a year before. */
const pairs: readonly Pair[] = [
  pair('提出|征集|征求|收集|反馈', '采纳|吸纳|采用'),
  pair('(?<!不予|未)(?:调解|调处)', '调解成功|调处成功|成功调解|成功'),
  pair('抽检|抽查|抽考|评查|抽样检验', '合格|检验合格|评为合格|评为优秀|优秀'),
]
const reach = 24

/** Finds counts that are more than what they are some of; with fewer nothing is said. */
export function scanOutdone(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((quantity, index): BareTotal[] => {
    const total = quantities[index - 1]
    if (!total || !comparable(total.unit, quantity.unit) || quantity.value <= total.value) return []
    if (quantity.approximation || total.approximation) return []
    const gap = text.slice(total.span.end, quantity.span.start)
    if (gap.length > reach) return []
    const before = text.slice(Math.max(0, total.span.start - reach), total.span.start)
    const clause = /[^，,。；;：:（()）\n]*$/.exec(before)![0]
    const found = pairs.flatMap(({ whole, part }) => {
      const act = whole.test(clause) ? part.exec(gap)?.groups?.act : undefined
      return act === undefined ? [] : [act]
    })
    const [label] = found
    if (label === undefined || isOfMore(text, quantities, index)) return []
    return [
      {
        span: span(total.span.start, quantity.span.end),
        total,
        by: 'among',
        parts: [{ label, quantity }],
        listed: false,
        ends: false,
        remarked: false,
        open: true,
        exhaustive: false,
        alternatives: [],
      },
    ]
  })
}

/** 书面提出意见13条，网上提出意见9条，采纳15条: of what the sentence counts before, too. */
function isOfMore(text: string, quantities: readonly Quantity[], index: number): boolean {
  const { unit, value } = quantities[index]!
  const whole = earlierInSentence(text, quantities, index).filter(one => comparable(one.unit, unit))
  return whole.reduce((sum, one) => sum + one.value, 0) >= value
}
