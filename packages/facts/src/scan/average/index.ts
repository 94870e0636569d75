import { span } from '@hegao/document'
import { countUpTo } from '../../ordered.js'
import type { Average, Quantity } from '../../types.js'
import { comparable } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'
import { averagesSaid, isOfPersons, type Per } from './said.js'
import { yearsAveraged } from './years.js'

/** Parts of a year, where what is counted is said of the whole of it. */
const parts: Readonly<Record<string, Average['share']>> = {
  月: { value: 12, unit: '个月' },
  季度: { value: 4, unit: '个季度' },
}
/** Not of several: 2022—2024年, 2023年、2024年. */
const wholeYear =
  /(?:全年|年内|本年度|(?<![至到、和与及—–－～~-]\s?)20\d\d年)(?!以来|起|\s?[至到、和与及—–－～~-]|\d)/
const otherTime =
  /上半年|下半年|季度|[0-9０-９]月|个月|目标|任务|剩余|还[剩需差]|以来|截[至止]|年来|学期|学年|期间|累计|自[0-9０-９今]|起，/
/** What narrows a figure: some of them, new ones, those of another time; not 9个社区均建立. */
const narrowed =
  /其中|新[增招聘录进入办收]|招[录聘]|调入|退休|[比较]|同比|增加|减少|分别|[各每]|余下|其余|另|含|上年|去年|计划|目标|应(?![诉急])|拟(?!定)|将|累计|以上|以下|占|均(?![已建设配有成])/
/** Those who do it, all of them: 现有执法人员12名. */
const allOfThem = /现有|共有|实有|在[编岗]|专职/
const opensClause = /(?:[，,。；;（(]|平)$/
/** 按全县常住人口26万人计算，人均2元 */
const byPopulation = /^(?:按|以|按照)[\u3400-\u9fff]{0,8}人口/
/** Those whom money goes to. */
const reached = /惠及|受益|发放给|救助|资助|补贴|慰问/
/** The clause that makes of them its subject: 12名调解员全年调解纠纷360件. */
const asSubject =
  /^(?:专职|在编|一线)?(?:人民)?[\u3400-\u9fff]{0,4}(?:员|人员|干部|法官|检察官|律师|民警)(?:全年|共|累计)?(?![和与及、])[\u3400-\u9fff]{2,14}$/
/** Between a count and the parts of it. */
const toParts = /^[\u3400-\u9fff]{0,8}[，,（(]其中[\u3400-\u9fff“”]{0,16}$/
const toNextPart = /^[\u3400-\u9fff]{0,6}[，,、和][\u3400-\u9fff“”]{0,16}$/
/** 为1031名劳动者追回工资: whom money is got for. */
const onBehalf = /(?:为|替|帮助|协助|帮)(?:共|累计)?$/
const gotBack =
  /^(?:困难|被欠薪)?(?:劳动者|农民工|职工|工人|群众|当事人|受害人|消费者|投诉人|业主)(?:追回|追讨|讨回|讨要|追索|挽回|退回|退还|补发|支付|发放|清欠|清偿)[\u3400-\u9fff]{0,10}$/
/** Words of doing that any count may share with its average. */
const plain =
  /^(?:参与|参加|参训|培训|受众|办理|办案|结案|受理|调解|投入|经费|支出|人数|参与人数|收到|接待|处理|开展|举办|罚款|配备)?$/
/** Between the last of the two figures and the average itself. */
const rightBehind = /^[\u3400-\u9fff“”]{0,10}[，,（(]?$/
/** 讲座12场、展览8场: members of one list. */
const listed = /^[^，,。；;]{0,30}[、和及与]/

/** In characters: the sentence that is looked at, and a clause of it. */
const farthest = 160
const mostFigures = 8
const mostMixed = 3
const longestClause = 30

/** Finds averages with the one count that they are of, and the one they are divided by. */
export function scanAverages(text: string, quantities: readonly Quantity[]): Average[] {
  if (!text.includes('均')) return []
  const sentenceAt = sentenceStarts(text)
  return averagesSaid(text, quantities).flatMap(
    ({ span: at, from, result, per, words }): Average[] => {
      const { start } = result.span
      const sentence = Math.max(sentenceAt(start), start - farthest)
      const next = countUpTo(quantities, start - 1, placeOf)
      const before = quantities
        .slice(Math.max(0, next - mostFigures), next)
        .filter(one => one.span.start >= sentence)
      // 平均每个行政村（全县136个）8名: the bracket has what it is divided by.
      const bracketed = before.filter(one => one.span.start > at.start)
      const divisors =
        bracketed.length > 0 ? bracketed : before.filter(one => isCountedBy(text, one, per))
      const own = before.filter(one => isOf(one, result) && !divisors.includes(one))
      const total = own.at(-1)
      if (!total) return []
      const said = clauseOf(text, total)
      // What came in over some years is what is averaged over them.
      const clause = per.word === '年' ? said.replace(/累计|新增/g, '') : said
      // 约4.8万人次，校园宣讲场均800人次: of a rounded total only what is said of all.
      if (total.approximation === 'about' && !opensClause.test(text.slice(0, from).slice(-2)))
        return []
      if (narrowed.test(clause) || !areOfOneMatter(words, clause)) return []
      const base = { span: span(at.start, result.span.end), result, total }
      const time = text.slice(sentence, from)
      if (per.units.length === 0) {
        if (own.length > 1) return []
        if (per.word === '年') return yearsAveraged(time, base, sentence)
        const isWhole = wholeYear.test(time) && !otherTime.test(time)
        const share = parts[per.word]
        return isWhole && share ? [{ ...base, share, others: [] }] : []
      }
      const isOne = own.length === 1 && areParts(text, divisors)
      const count = isOne ? divisors[0] : divisors.at(-1)
      if (!count) return []
      const { end } = divisors.at(-1)!.span
      if (!isOne && !standAlone(text, { total, count, before, divisors, to: at.start })) return []
      if (!isDivisor(text, count, total, { ofPersons: isOfPersons(per), end })) return []
      // Any two of the paragraph may be meant.
      const near = quantities.slice(Math.max(0, next - 2 * mostFigures), next + mostFigures)
      const totals = near.filter(
        one => isOf(one, result) && one.span.start !== start && !isAveraged(text, one),
      )
      const listedParts = isOne ? divisors.slice(1) : []
      const counts = near.filter(
        one =>
          isCountedBy(text, one, per) && !listedParts.includes(one) && one.span.start !== start,
      )
      const others = [...totals, ...(isOne ? [] : mixed(own))].flatMap(a =>
        [...counts, ...(isOne ? [] : mixed(divisors))].map(b => [a, b] as const),
      )
      return [{ ...base, count, others }]
    },
  )
}

const placeOf = ({ span: { start } }: Quantity): number => start

/** 人均约1.82万元 is no total. */
const isAveraged = (text: string, { span: at }: Quantity): boolean =>
  /均[\u3400-\u9fff]{0,4}$/.test(text.slice(Math.max(0, at.start - 6), at.start))

/** A count in the unit of the average. */
const isOf = ({ unit }: Quantity, result: Quantity): boolean =>
  unit === result.unit || (unit !== '人' && result.unit !== '人' && comparable(unit, result.unit))

const isCountedBy = (text: string, one: Quantity, { units, thing }: Per): boolean =>
  units.includes(one.unit) && (!thing || thing === one.unit || clauseOf(text, one).includes(thing))

/**
 * True where one total and one count stand right before the average and all others ahead of them, each in
 * a clause of its own: 劝导1763起，【立案查处94起，罚款11.28万元】，平均每案1200元.
 */
function standAlone(
  text: string,
  {
    total,
    count,
    before,
    divisors,
    to,
  }: {
    readonly total: Quantity
    readonly count: Quantity
    readonly before: readonly Quantity[]
    readonly divisors: readonly Quantity[]
    readonly to: number
  },
): boolean {
  const last = before.slice(-2)
  // 办理214件，其中许可46件；处罚168件: which of the parts is meant is open.
  if (text.slice(divisors[0]!.span.end, count.span.start).includes('其中')) return false
  if (!last.includes(total) || !last.includes(count)) return false
  if (!rightBehind.test(text.slice(last.at(-1)!.span.end, to))) return false
  const previous = divisors.at(-2)
  return !previous || !listed.test(text.slice(previous.span.end, count.span.start))
}

/** The sums and differences of every two, which may be meant: 立案94起，其中不予处罚14起. */
const mixed = (figures: readonly Quantity[]): Quantity[] =>
  figures.slice(-mostMixed).flatMap((a, index, some) =>
    some.slice(index + 1).flatMap(b => [
      { ...a, value: a.value + b.value },
      { ...a, value: Math.abs(a.value - b.value) },
    ]),
  )

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
    byPopulation.test(clause) ||
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
