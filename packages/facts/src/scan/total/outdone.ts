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
  pair('应诉', '(?:行政机关)?负责人出庭(?:应诉)?'),
  pair('办结|办复|答复|回访', '非常满意|满意'),
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
    if (isSaidOfSome(text, total, quantity)) return [outdone(total, quantity, '')]
    const found = pairs.flatMap(({ whole, part }) => {
      const act = whole.test(clause) ? part.exec(gap)?.groups?.act : undefined
      return act === undefined ? [] : [act]
    })
    const [label] = found
    if (label === undefined || isOfMore(text, quantities, index, label)) return []
    return [outdone(total, quantity, label)]
  })
}

const outdone = (total: Quantity, quantity: Quantity, label: string): BareTotal => ({
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
})

/** 10件案卷（中）【有】12件存在瑕疵, 1364处中【覆盖】2050处 */
const amongThem = /^[\u3400-\u9fff]{0,8}中(?:已|仅|只)?(?<act>有|覆盖|达标)$/
const ofThem = /^[\u3400-\u9fff]{1,8}(?<![共还另尚仍所])有$/
const saysOfThem = /^(?:存在|不符|未|没有|被|属于|不合格|已)/

/** True where the second counts some of the first: nothing but its noun and 中 or 有 lies between, and no noun of its own follows. */
function isSaidOfSome(text: string, total: Quantity, { unit, span: at }: Quantity): boolean {
  if (unit !== total.unit) return false
  const gap = text.slice(total.span.end, at.start)
  const behind = text.slice(at.end, at.end + 4)
  const act = amongThem.exec(gap)?.groups?.act
  if (act && act !== '有') return /^(?:[，,。；;）)]|$)/.test(behind)
  return (act !== undefined || ofThem.test(gap)) && saysOfThem.test(behind)
}

/** 书面提出意见13条，网上提出意见9条，采纳15条: of what the sentence counts before, too. */
function isOfMore(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  label: string,
): boolean {
  const { unit, value } = quantities[index]!
  const total = quantities[index - 1]!
  // 转办903件，办结903件，满意871件: those sent are the ones that were closed.
  const isSame = (one: Quantity) =>
    label.endsWith('满意') && one !== total && one.value === total.value
  const whole = earlierInSentence(text, quantities, index).filter(
    one => comparable(one.unit, unit) && !isSame(one),
  )
  return whole.reduce((sum, one) => sum + one.value, 0) >= value
}
