import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { countUpTo, lastUpTo } from '../../ordered.js'
import type { DivisionLead, Quantity, SumLine } from '../../types.js'
import { comparable } from '../../unit.js'
import { titlesIn } from '../mark/between.js'
import { readFigure } from '../time/year.js'
import { isNoTotal } from './no-total.js'

const figure = '[二两三四五六七八九十0-9０-９]{1,3}'
/** What the parts are called: 具体安排如下, 分项明细如下. 具体工作如下 says what was done. */
const dividing =
  '(?:具体|明细|分项|分类|构成|组成|分配|分布|投向|费用|资金|预算)(?:资金|经费|费用|项目)?(?:情况|明细|安排|构成|组成|分配|分布|清单)?'
/**
 * The words that say that what stands below divides the total, up to the mark before the first part: at
 * the end of the paragraph, or before a number within it.
 */
const divider = new RegExp(
  `(?:(?<among>其中)|${dividing}(?:分别)?(?:如下表?|(?:详见|见|如)下表)(?:所示)?|(?:具体|明细)?分别[为是]|(?:具体|明细)[为是]|按[\\u3400-\\u9fff]{2,10}分|(?:包括|包含|分为|由)(?:以下|下列|如下)(?<count>${figure})\\s?(?:个|项|笔|类)?(?:部分|项目|费用|资金|支出|内容)?(?:[构组]成)?)\\s?[：:，,]?\\s{0,4}(?=$|①|[（(][1１][）)]|[1１][.．、](?![0-9０-９]))`,
  'g',
)
/** Between total and divider: the noun, perhaps a clause on all of it. */
const joint = /^[^0-9０-９。；;！？\n]{0,30}[，,。：:（(]?\s?$/
const inexact = /等|主要|部分(?![构组]成)|大致|左右|以上|另|还|除|剔|不含|上年|去年|同期/
const subjectBefore = /[^，,。；;：:！？\n]{0,40}$/
const sentenceBefore = /[^。！？\n]{0,200}$/
const longestSentence = 200

/** Finds sentences that give a total and say that what follows divides it. */
export function scanDivisionLeads(text: string, quantities: readonly Quantity[]): DivisionLead[] {
  if (quantities.length === 0) return []
  const isInTitle = titlesIn(text)
  return matchesOf(text, divider).flatMap(({ index, 0: words, groups }) => {
    const total = lastUpTo(quantities, index, one => one.span.end)
    if (!total || total.approximation || isInTitle(total.span.start)) return []
    const between = text.slice(total.span.end, index)
    if (!joint.test(between) || inexact.test(between) || isNoTotal(text, total)) return []
    // 新收120件、审结118件，具体如下: which of them is divided is not said.
    const { start } = total.span
    const before = text.slice(Math.max(0, start - longestSentence), start)
    const sentence = sentenceBefore.exec(before)![0]
    if (hasAlike(quantities, total, start - sentence.length)) return []
    if (inexact.test(sentence.slice(-20))) return []
    const { among, count } = groups!
    const items = count === undefined ? undefined : readFigure(count)
    return [
      {
        span: span(total.span.start, index + words.length),
        total,
        by: among ? ('among' as const) : ('list' as const),
        subject: subjectBefore.exec(before.slice(-40))![0] + between.slice(0, 14),
        end: index + words.length,
        ...(items === undefined ? {} : { items }),
      },
    ]
  })
}

/** Nobody gives more figures in one sentence before its total. */
const mostBefore = 40

/** True where the sentence that begins at `from` has another figure of its unit before the total. */
function hasAlike(quantities: readonly Quantity[], total: Quantity, from: number): boolean {
  const index = countUpTo(quantities, total.span.start - 1, one => one.span.start)
  const before = quantities.slice(Math.max(0, index - mostBefore), index)
  return before.some(({ span: at, unit }) => at.start >= from && comparable(unit, total.unit))
}

/** 合计1200万元。 以上三项共计120件。 as all that a paragraph says. */
const sumLine = new RegExp(
  `^[\\s\\u3000]{0,8}(?:[0-9]{1,2}[.．、]\\s?)?(?:(?:以上|上述)?(?:各项|(?<count>${figure})项)?(?:费用|资金|支出|投资|经费|金额|案件)?)(?:共计|合计|总计)(?:费用|资金|支出|投资|经费|金额|案件)?(?:为|是)?[：:，,]?\\s{0,4}(?:人民币)?$`,
)

/** Finds the closing line of a list that adds up what stands above it. */
export function scanSumLines(text: string, quantities: readonly Quantity[]): SumLine[] {
  const total = quantities.at(-1)
  if (!total || total.approximation) return []
  const match = sumLine.exec(text.slice(0, total.span.start))
  if (!match || !/^[。；;\s]{0,4}$/.test(text.slice(total.span.end))) return []
  const count = match.groups!.count
  const items = count === undefined ? undefined : readFigure(count)
  return [{ span: total.span, total, ...(items === undefined ? {} : { items }) }]
}
