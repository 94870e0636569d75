import { span } from '@hegao/document'
import { readMagnitude } from '../magnitude.js'
import { matchesOf } from '../matches.js'
import { countUpTo } from '../ordered.js'
import type { Average, Quantity } from '../types.js'
import { comparable, units } from '../unit.js'
import { sentenceStarts } from './circumstance.js'

const han = '[\\u4e00-\\u9fa5“”]'
/** 人均调解30件: what stands between 人均 and the figure says what is counted. */
const short = new RegExp(
  `(?:^|[，,。；;（(、]|${han})(?<per>人|场|期|次|案|件|户|月)均(?!衡|等|质|匀|价|田|线)(?<words>${han}{0,10}?)(?:达到|达|为|约|近|超过|超)?\\s?$`,
)
/** 平均每期培训60人次, 每场平均60人次 */
const long = new RegExp(
  `(?:平均每一?个?(?<each>人|名|场|期|次|件|案|户|月|季度)|每一?个?(?<every>人|名|场|期|次|件|案|户|月|季度)平均)(?<words>${han}{0,10}?)(?:达到|达|为)?(?<figure>[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?)(?<scale>[万亿])?(?<unit>${units.join('|')})(?!左右|以上|多|余)`,
  'g',
)
const persons = ['人', '名', '位']
/** The units in which what is divided by may be counted. */
const counters: Readonly<Record<string, readonly string[]>> = {
  人: persons,
  名: persons,
  场: ['场', '场次'],
  期: ['期'],
  次: ['次', '场次'],
  件: ['件', '起', '宗'],
  案: ['件', '起', '宗'],
  户: ['户'],
}
/** Parts of a year, where what is counted is said of the whole of it. */
const parts: Readonly<Record<string, number>> = { 月: 12, 季度: 4 }
/** Not of several: 2022—2024年, 2023年、2024年. */
const wholeYear =
  /(?:全年|年内|本年度|(?<![至到、和与及—–－～~-]\s?)20\d\d年)(?!以来|起|\s?[至到、和与及—–－～~-]|\d)/
const otherTime =
  /上半年|下半年|季度|[0-9０-９]月|个月|目标|任务|剩余|还[剩需差]|以来|截[至止]|年来|学期|学年|期间|累计|自[0-9０-９今]|起，/
/** What narrows a figure: some of them, new ones, those of another time. */
const narrowed =
  /其中|新[增招聘录进入]|招[录聘]|调入|退休|[比较]|同比|增加|减少|分别|[各每]|余下|其余|另|含|上年|去年|计划|目标|应(?![诉急])|拟(?!定)|将|累计|以上|以下|占|均/
/** Those who do it, all of them: 现有执法人员12名. */
const allOfThem = /现有|共有|实有|在[编岗]|专职/
/** Those whom money goes to. */
const reached = /惠及|受益|发放给|救助|资助|补贴|慰问/
/** The clause that makes of them its subject: 12名调解员全年调解纠纷360件. */
const asSubject =
  /^(?:专职|在编|一线)?(?:人民)?[\u4e00-\u9fa5]{0,4}(?:员|人员|干部|法官|检察官|律师|民警)(?:全年|共|累计)?(?![和与及、])[\u4e00-\u9fa5]{2,14}$/
/** Between a count and the parts of it. */
const toParts = /^[\u4e00-\u9fa5]{0,8}[，,（(]其中[\u4e00-\u9fa5“”]{0,16}$/
const toNextPart = /^[\u4e00-\u9fa5]{0,6}[，,、和][\u4e00-\u9fa5“”]{0,16}$/
/** 为1031名劳动者追回工资: whom money is got for. */
const onBehalf = /(?:为|替|帮助|协助|帮)(?:共|累计)?$/
const gotBack =
  /^(?:困难|被欠薪)?(?:劳动者|农民工|职工|工人|群众|当事人|受害人|消费者|投诉人|业主)(?:追回|追讨|讨回|讨要|追索|挽回|退回|退还|补发|支付|发放|清欠|清偿)[\u4e00-\u9fa5]{0,10}$/
/** Words of doing that any count may share with its average. */
const plain =
  /^(?:参与|参加|参训|培训|受众|办理|办案|结案|受理|调解|投入|经费|支出|人数|参与人数|收到|接待|处理|开展|举办)?$/

/** In characters: before the figure, and the sentence that is looked at. */
const reach = 26
const farthest = 160
const mostFigures = 8
const longestClause = 30

/** An average as it is said, before what it is of is looked for. */
interface Said {
  readonly from: number
  /** Where 月均 stands. */
  readonly at: number
  readonly result: Quantity
  readonly per: string
  /** What is counted, where it is said again: 人均【调解】30件. */
  readonly words: string
}

/** Finds averages with the one count that they are of, and the one they are divided by. */
export function scanAverages(text: string, quantities: readonly Quantity[]): Average[] {
  if (!text.includes('均')) return []
  const sentenceAt = sentenceStarts(text)
  return [...saidShort(text, quantities), ...saidLong(text)].flatMap((said): Average[] => {
    const { start } = said.result.span
    const sentence = Math.max(sentenceAt(start), start - farthest)
    const next = countUpTo(quantities, start - 1, ({ span: at }) => at.start)
    const before = quantities
      .slice(Math.max(0, next - mostFigures), next)
      .filter(one => one.span.start >= sentence)
    const own = before.filter(one => isOf(one, said.result))
    const [total] = own
    if (!total || own.length > 1) return []
    const clause = clauseOf(text, total)
    if (narrowed.test(clause) || !areOfOneMatter(said.words, clause)) return []
    const base = {
      span: span(said.from, said.result.span.end),
      result: said.result,
      total,
    }
    const share = parts[said.per]
    if (share) {
      const whole = text.slice(sentence, said.at)
      const isWhole = wholeYear.test(whole) && !otherTime.test(whole)
      return isWhole ? [{ ...base, share, others: [] }] : []
    }
    const counted = counters[said.per]!
    const divisors = before.filter(one => one !== total && counted.includes(one.unit))
    const [count, ...listed] = divisors
    if (!count || !areParts(text, divisors)) return []
    if (
      !isDivisor(text, count, total, {
        ofPersons: persons.includes(said.per),
        end: (listed.at(-1) ?? count).span.end,
      })
    )
      return []
    // Any two of the paragraph may be meant.
    const near = quantities.slice(Math.max(0, next - 2 * mostFigures), next + mostFigures)
    const totals = near.filter(one => isOf(one, said.result) && one.span.start !== start)
    const counts = near.filter(one => counted.includes(one.unit) && !listed.includes(one))
    const others = totals.flatMap(a => counts.map(b => [a, b] as const))
    return [{ ...base, count, others }]
  })
}

function saidShort(text: string, quantities: readonly Quantity[]): Said[] {
  return quantities.flatMap((result, index) => {
    const { start } = result.span
    const from = Math.max(quantities[index - 1]?.span.end ?? 0, start - reach)
    const match = short.exec(text.slice(from, start))
    if (!match) return []
    const { per, words } = match.groups!
    const at = from + match.index + match[0].indexOf(`${per}均`)
    return [{ from: from + match.index, at, result, per: per!, words: words! }]
  })
}

function saidLong(text: string): Said[] {
  return matchesOf(text, long).map(match => {
    const { each, every, words, figure, scale = '', unit } = match.groups!
    const read = readMagnitude(figure! + scale)!
    const end = match.index + match[0].length
    const start = end - figure!.length - scale.length - unit!.length
    const result = { span: span(start, end), ...read, unit: unit!, chinese: false }
    return { from: match.index, at: match.index, result, per: (each ?? every)!, words: words! }
  })
}

/** A count in the unit of the average. */
const isOf = ({ unit }: Quantity, result: Quantity): boolean =>
  unit === result.unit || (unit !== '人' && result.unit !== '人' && comparable(unit, result.unit))

/** True where all but the first are parts of it: 办理【214件】，其中简易程序168件，普通程序46件. */
const areParts = (text: string, counts: readonly Quantity[]): boolean =>
  counts.slice(1).every(({ span: { start } }, index) => {
    const { end } = counts[index]!.span
    const joint = index === 0 ? toParts : toNextPart
    return start - end < longestClause && joint.test(text.slice(end, start))
  })

interface Divided {
  readonly ofPersons: boolean
  /** Where the divisor ends, with its parts behind it. */
  readonly end: number
}

function isDivisor(
  text: string,
  count: Quantity,
  total: Quantity,
  { ofPersons, end }: Divided,
): boolean {
  const clause = clauseOf(text, count)
  if (narrowed.test(clause)) return false
  const [first, second] = count.span.start < total.span.start ? [count, total] : [total, count]
  const between = text.slice(first === count ? end : first!.span.end, second!.span.start)
  if (/[。！？；;\n]/.test(between) || (between.match(/[，,]/g)?.length ?? 0) > 1) return false
  if (!ofPersons) return true
  return (
    allOfThem.test(clause) ||
    asSubject.test(between) ||
    (total.unit === '元' && (reached.test(clause) || isOnBehalf(text, count, between)))
  )
}

const isOnBehalf = (text: string, { span: { start } }: Quantity, between: string): boolean =>
  onBehalf.test(text.slice(Math.max(0, start - 4), start)) && gotBack.test(between)

/** 人均调解 of what was 调解; with no words of its own it is of whatever is counted. */
const areOfOneMatter = (words: string, clause: string): boolean =>
  plain.test(words) || (words.length > 1 && clause.includes(words))

const clauseMark = /[，,。；;：:（()）\n]/

/** The words of a figure's clause. */
function clauseOf(text: string, { span: { start, end } }: Quantity): string {
  const before = text.slice(Math.max(0, start - longestClause), start).split(clauseMark)
  const behind = text.slice(end, end + longestClause).split(clauseMark)
  return before.at(-1)! + behind[0]!
}
