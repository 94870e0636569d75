import { type Span, span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import type { Average, Quantity, Total } from '../../types.js'
import { sentenceStarts } from '../circumstance.js'
import { sentenceEnd } from '../sentence.js'

/** As 3.86 or 38,600, in one run. */
const digits = '[0-9０-９][0-9０-９,]{0,12}(?:[.．][0-9０-９]{1,4})?'

const things =
  '亩|公顷|平方米|立方米|公里|吨|个|人|名|户|套|辆|台|头|只|棵|株|盏|份|件|处|座|家|所|村'
/** 按每亩【4.85万元】计算, 按每个每年【600元】标准; what is given by the month or day says nothing of the whole. */
const price = new RegExp(
  `(?:按照?|以)[\\u3400-\\u9fff]{0,6}?每一?(?<unit>${things})(?:每年)?(?:给予|补助|补贴|补偿|奖励|奖补|投入|收取)?(?<figure>${digits})(?<scale>万)?元的?(?:标准|计算|测算|计|价格|单价|补助|补贴|补偿|奖励|奖补|给予|拨付|发放|支付)`,
  'g',
)
/** Right before the whole sum: 共, 全年需, 补偿资金合计. */
const sumBefore =
  /^(?:全年|每年|年|一年|预计|经测算)?(?:共|共计|合计|总计|累计)?(?:需要?|应|须)?(?:给予|补偿|补助|补贴|奖励|奖补|发放|支付|兑付|拨付|安排|投入)?(?:资金|经费|金额|补偿款|补偿费|补助款|费用)?(?:为|达|共|共计|合计|总计)?$/
const said = /共|合计|总计|需|全年|每年/
/** Some of them, or others besides. */
const narrowed = /其中|另|新增|其余|剩余|余下|首批|部分|含|超过|以上|以下|每|各|均|比|较/
const longestClause = 24
const persons = ['人', '名', '位']

/**
 * Finds what so many come to at so much each (单价×数量＝总价): 项目用地118.6亩，补偿资金按每亩4.85万元计算，共575.21万元 ·
 * 按每个每年600元标准补助，按9563个托位测算，全年需573.78万元.
 */
export function scanPrices(
  text: string,
  quantities: readonly Quantity[],
  totals: readonly Total[],
): Average[] {
  if (!text.includes('每')) return []
  const prices = matchesOf(text, price)
  if (prices.length === 0) return []
  const sentenceAt = sentenceStarts(text)
  const parts = new Set(totals.flatMap(one => one.parts.map(part => part.quantity.span.start)))
  return prices.flatMap((match): Average[] => {
    const start = sentenceAt(match.index)
    const end = sentenceEnd(text, match.index) ?? match.index
    // 水田每亩4万元、旱地每亩3万元: which area has which price only the reader knows.
    if ((text.slice(start, end).match(/每/g)?.length ?? 0) > (match[0].includes('每年') ? 2 : 1))
      return []
    const { unit, figure, scale = '' } = match.groups!
    const read = readMagnitude(figure! + scale)
    const inSentence = quantities.filter(
      one => one.span.start >= start && one.span.end <= end && !one.approximation,
    )
    const behind = match.index + match[0].length
    const total = inSentence.find(one => one.unit === '元' && one.span.start >= behind)
    if (!read || !total || !isWholeSum(text, total, behind)) return []
    const alike = persons.includes(unit!) ? persons : [unit!]
    const all = inSentence.filter(
      one => alike.includes(one.unit) && one.span.start < total.span.start,
    )
    const counts = all.filter(one => !parts.has(one.span.start))
    const [count] = counts
    if (!count || counts.length > 1 || narrowed.test(clauseBefore(text, count.span))) return []
    // 老人1260名，其中高龄320名按每人400元: of some of them, where the parts are not all.
    const listed = all.filter(one => one !== count)
    const sum = listed.reduce((of, { value }) => of + value, 0)
    if (listed.length > 0 && Math.abs(sum - count.value) > count.precision) return []
    const from = behind - match[0].length + match[0].indexOf(figure!)
    const at = span(from, from + figure!.length + scale.length + 1)
    const others = quantities
      .filter(one => alike.includes(one.unit) && one !== count)
      .map(one => [total, one] as const)
    return [
      {
        span: span(Math.min(match.index, count.span.start), total.span.end),
        result: { span: at, ...read, unit: '元' },
        total,
        count,
        price: true,
        others,
      },
    ]
  })
}

/** True where the sum is called one, and nothing else is in it: 共575.21万元, but not 连同附着物共600万元. */
function isWholeSum(text: string, { span: at }: Quantity, from: number): boolean {
  const clause = clauseBefore(text, at)
  const whole = at.start - clause.length >= from
  return whole && said.test(clause) && sumBefore.test(clause)
}

function clauseBefore(text: string, { start }: Span): string {
  return text
    .slice(Math.max(0, start - longestClause), start)
    .split(/[，,。；;：:（()）\n]/)
    .at(-1)!
    .trim()
}
