import { span } from '@hegao/document'
import { matchesOf } from '../matches.js'
import { readArabic, toHalfWidth } from '../numeral.js'
import type { Quantity, TotalPart } from '../types.js'
import { comparable } from '../unit.js'
import type { BareTotal } from './part-list.js'
import { earlierInSentence } from './sentence.js'

const closes =
  '[，,；;、]\\s*(?:以上|[两二三四五六七八九十](?:项|类|者))?(?:全年|全[县市区省州旗])?(?:共计|合计|总计|总共|共)(?:办理|受理|办结|开展|检查|查处|审核|审查|调解)?\\s*$'
const sumOpener = new RegExp(closes)
const lastGap = new RegExp(`^[\\u4e00-\\u9fa5]{0,8}${closes}`)
const gap =
  /^[\u4e00-\u9fa5]{0,8}(?:[、，,]|和|及|以及)(?:《[^《》]{1,60}》)?[\u4e00-\u9fa5“”《》]{1,16}$/

const shared = /各(?!级|类|项|种|地|界|方|族)[^，,；;。]{0,16}[0-9０-９]|每|分别/

/** No sum has more parts than this. */
const mostParts = 30

/** With more other figures in its sentence than this, a sum may be of anything. */
const mostOthers = 6

/** 甲12件、乙9件，共21件: parts first, then a clause that is nothing but their sum. */
export function scanSums(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((total, index) => {
    const opened = sumOpener.exec(text.slice(Math.max(0, total.span.start - 16), total.span.start))
    if (!opened) return []
    const parts: TotalPart[] = []
    let start = total.span.start
    // The 两项 of 两项合计 is no part.
    const counted = (quantities[index - 1]?.span.end ?? 0) > start - opened[0].length ? 2 : 1
    for (let before = index - counted; before >= 0 && parts.length <= mostParts; before--) {
      const quantity = quantities[before]!
      const joined = parts.length === 0 ? lastGap : gap
      const between = text.slice(quantity.span.end, start)
      if (!joined.test(between) || quantity.unit !== total.unit) break
      // 办结30件，其中维持18件、终止12件，未办结6件，共36件: some are parts of another.
      if (/其中|包括|含/.test(between)) return []
      const labelStart = quantities[before - 1]?.span.end ?? 0
      parts.unshift({ label: labelBefore(text.slice(labelStart, quantity.span.start)), quantity })
      start = quantity.span.start
    }
    if (parts.length < 2 || parts.length > mostParts) return []
    // 在5个社区各聘任顾问1名、调解员2名，共15名: as often as there are places.
    const firstPart = parts[0]!.quantity.span.start
    if (shared.test(text.slice(Math.max(0, firstPart - 24), total.span.start))) return []
    // 甲12件，涉案3万元；乙5件、丙4件，共21件: what else the sentence counts may belong to the sum.
    const first = index - counted - parts.length + 1
    const others = earlierInSentence(text, quantities, first)
      .filter(({ unit, value }) => comparable(unit, total.unit) && value <= total.value)
      .map(({ value }) => value)
    if (others.length > mostOthers) return []
    return [{ ...sumOf(total, parts), alternatives: without(others, total.value) }]
  })
}

/** What is left of the total for the parts, with any of the other figures belonging to it. */
const without = (others: readonly number[], total: number): number[] =>
  others
    .reduce((sums, value) => sums.flatMap(sum => [sum, sum + value]), [0])
    .slice(1)
    .map(sum => total - sum)

const labelBefore = (text: string): string =>
  /[\u4e00-\u9fa5“”《》]{0,16}$/
    .exec(
      text
        .slice(-80)
        .replace(/《[^《》]{8,60}》/g, '《》')
        .slice(-16),
    )![0]
    .replace('《》', '《…》')
    .replace(/^(?:和|及|与)/, '')

function sumOf(total: Quantity, parts: readonly TotalPart[]): BareTotal {
  return {
    span: span(parts[0]!.quantity.span.start, total.span.end),
    total,
    parts,
    by: 'sum',
    exhaustive: false,
    listed: true,
    ends: true,
    remarked: false,
    open: false,
    alternatives: [],
  }
}

const figure = '[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?'
const term = `${figure}\\s?[\\u4e00-\\u9fa5]{0,4}`
/** 12+9=21, 许可12件＋处罚9件＝21件: at most twenty terms. */
const equation = new RegExp(
  `(?<![0-9０-９.．A-Za-z+＋\\-－—×*/÷=＝（(）)])${term}(?:\\s?[+＋]\\s?[\\u4e00-\\u9fa5]{0,8}${term}){1,20}\\s?[=＝]\\s?[\\u4e00-\\u9fa5]{0,4}${term}(?!\\s?[+＋×*/÷0-9０-９.．%％])`,
  'g',
)
const terms = new RegExp(`(${figure})\\s?([\\u4e00-\\u9fa5]{0,4})`, 'g')

/** Sums written as equations, in one unit or none. */
export function scanEquations(text: string): BareTotal[] {
  if (!/[=＝]/.test(text)) return []
  return matchesOf(text, equation).flatMap(match => {
    const all = matchesOf(match[0], terms).map(({ 0: whole, 1: digits, 2: unit, index }) => {
      const start = match.index + index
      const decimals = toHalfWidth(digits!).split('.')[1]?.length ?? 0
      return {
        span: span(start, start + whole.trimEnd().length),
        value: readArabic(digits!),
        precision: 1 / 10 ** decimals,
        unit: unit!,
        chinese: false,
      }
    })
    const total = all.at(-1)!
    if (!all.every(({ unit }) => unit === total.unit || unit === '')) return []
    return [
      sumOf(
        total,
        all.slice(0, -1).map(quantity => ({ label: '', quantity })),
      ),
    ]
  })
}
