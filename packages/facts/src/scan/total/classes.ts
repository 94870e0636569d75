import { readChinese } from '../../numeral.js'
import type { Quantity, TotalPart } from '../../types.js'
import { earlierInSentence } from '../sentence.js'
import type { BareTotal } from './part-list.js'
import { sumOf } from './sum.js'

const noun = '[\\u3400-\\u9fff“”（）()、]'
/** ，两类人员合计: as many kinds as there are figures before it. */
const opener =
  /[，,；;](?:以上|上述|这)?(?<count>[两三四五])(?:类|种|项|级)(?:人员|干部|对象|案件|事项|问题|文件|资金|经费|主体|机构|单位)?(?:合计|共计|总计|总共|共)(?:有|达|为)?$/
/** 2436名领导干部【和】8917名公务员: the noun is behind its figure. */
const joint = /^(?<noun>[\u3400-\u9fff“”]{1,16})(?:和|与|及|以及|、|[，,])$/
const behindLast = new RegExp(`^${noun}{1,24}$`)
const reserved = /等|其中|包括|含|[各每]|另|除|余/

/** 2436名领导干部和8917名公务员参加考试，两类人员合计11353名: kinds named behind their figures, then their sum. */
export function scanClasses(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((total, index) => {
    const ahead = text.slice(Math.max(0, total.span.start - 20), total.span.start)
    const opened = opener.exec(ahead)
    if (!opened) return []
    const count = readChinese(opened.groups!.count!) ?? 0
    const start = total.span.start - opened[0].length
    const before = earlierInSentence(text, quantities, index).filter(
      ({ span: at }) => at.end <= start,
    )
    const figures = before.slice(-count)
    // With more figures of the kind before them the sum may be of others.
    if (
      figures.length < count ||
      before.some(one => !figures.includes(one) && one.unit === total.unit)
    )
      return []
    if (figures.some(({ unit }) => unit !== total.unit)) return []
    const parts = figures.map((quantity, at): TotalPart | undefined => {
      const next = figures[at + 1]
      const behind = text.slice(quantity.span.end, next?.span.start ?? start)
      if (reserved.test(behind)) return undefined
      if (!next) return behindLast.test(behind) ? { label: '', quantity } : undefined
      const label = joint.exec(behind)?.groups?.noun
      return label ? { label, quantity } : undefined
    })
    const known = parts.flatMap(part => part ?? [])
    return known.length === count ? [{ ...sumOf(total, known), addedUp: true }] : []
  })
}
