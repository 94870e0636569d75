import { readChinese } from '../../numeral.js'
import type { Quantity, TotalPart } from '../../types.js'
import { besideOf } from './beside.js'
import type { BareTotal } from './part-list.js'

/** 两年累计判定, 2023—2025年共: the figure is that of so many years. */
const ofYears =
  /(?:(?<count>[两二三四五六七八九])年(?:来|间)?|(?<from>20\d\d)年?[—－\-~至到](?<to>20\d\d)年(?:间|期间)?)[\u3400-\u9fff]{0,4}(?:累计|共计?|合计|总计)[\u3400-\u9fff“”]{0,20}$/
const firstYear =
  /^[\u3400-\u9fff“”]{0,14}[，,：:]\s?(?:其中[：:，,]?\s?)?(?<year>20\d\d)年(?:度|全年)?$/
const nextYear = /^(?:[、，,和]|以及)\s?(?<year>20\d\d)年(?:度|全年)?$/
/** People and bodies of one year may be those of another. */
const mayReturn = /^[人名位户家个所]$/

/** 两年累计排查隐患512项，2024年287项、2025年225项: a figure of each year that the total is of. */
export function scanYears(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((total, index) => {
    if (mayReturn.test(total.unit)) return []
    const ahead = text.slice(Math.max(0, total.span.start - 48), total.span.start)
    const opened = ofYears.exec(ahead.split(/[，,。；;：:\n]/).at(-1)!)?.groups
    if (!opened) return []
    const years = opened.count
      ? readChinese(opened.count)!
      : Number(opened.to) - Number(opened.from) + 1
    const parts: TotalPart[] = []
    let from = total.span.end
    let last = opened.from ? Number(opened.from) - 1 : undefined
    for (const quantity of quantities.slice(index + 1, index + 1 + years)) {
      const gap = text.slice(from, quantity.span.start)
      const year = Number((parts.length === 0 ? firstYear : nextYear).exec(gap)?.groups?.year)
      if (quantity.unit !== total.unit || !(last === undefined || year === last + 1)) return []
      if (Number.isNaN(year)) return []
      parts.push({ label: `${year}年`, quantity })
      from = quantity.span.end
      last = year
    }
    if (parts.length < 2 || parts.length !== years || !ends(text.slice(from, from + 40))) return []
    return [{ ...besideOf(total, parts, 'list', true), addedUp: true }]
  })
}

/** Nothing is told that may be of them, too: ，2026年1月30项 goes on. */
const ends = (behind: string): boolean =>
  /^[\u3400-\u9fff“”]{0,8}(?:[，,。；;）)]|$)/.test(behind) &&
  !/^[^。！？\n]{0,3}(?:另|还|此外|20\d\d年|等)/.test(behind)
