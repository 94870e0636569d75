import { span } from '@hegao/document'
import { countUpTo } from '../../ordered.js'
import type { Average, Quantity } from '../../types.js'
import { comparable } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'
import { averageOfBracket, isAside } from './bracket.js'
import { clauseOf, isDivisor, narrowed } from './divisor.js'
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
const opensClause = /(?:[，,。；;（(]|平)$/
/** Between a count and the parts of it. */
const toParts = /^[\u3400-\u9fff]{0,8}[，,（(]其中[\u3400-\u9fff“”]{0,16}$/
const toNextPart = /^[\u3400-\u9fff]{0,6}[，,、和][\u3400-\u9fff“”]{0,16}$/
/** Words of doing that any count may share with its average. */
const plain =
  /^(?:参与|参加|参训|培训|受众|办理|办案|结案|受理|调解|投入|经费|支出|人数|参与人数|收到|接待|处理|开展|举办|罚款|配备)?$/
/** 临时救助1137人次，【支出】187.5万元，人均救助: what was spent on those who are counted. */
const spent = /(?:支出|发放|拨付|支付|投入)[\u3400-\u9fff]{0,6}$/
/** Between the last of the two figures and the average itself. */
const rightBehind = /^[\u3400-\u9fff“”]{0,10}[，,（(]?$/
/** 讲座12场、展览8场: members of one list. */
const listed = /^[^，,。；;]{0,30}[、和及与]/

/** In characters: the sentence that is looked at, and a clause of it. */
const farthest = 240
const mostFigures = 16
/** Of the paragraph, before and behind, which may be meant as well. */
const mostBefore = 16
const mostBehind = 8
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
        .filter(one => one.span.start >= sentence && !isAside(text, one))
      const bracket = averageOfBracket(
        text,
        { at, from, result, per },
        before,
        quantities.slice(next),
      )
      if (bracket) return [bracket]
      // 平均每个行政村（全县136个）8名: the bracket has what it is divided by.
      const bracketed = before.filter(one => one.span.start > at.start)
      const counted = before.filter(one => isCountedBy(text, one, per, at.start))
      // 惠及学生4.2万人次，人均: there are no more of them than times that they came.
      const visits =
        counted.length === 0 && isOfPersons(per) && result.unit === '元'
          ? before.filter(one => one.unit === '人次')
          : []
      const divisors = [bracketed, counted, visits].find(some => some.length > 0) ?? []
      const named = before.filter(one => isOf(one, result, per) && !divisors.includes(one))
      const own = summed(text, named)
      const total = own.at(-1)
      if (!total) return []
      const said = clauseOf(text, total)
      // What came in over some years is what is averaged over them.
      const clause = per.word === '年' ? said.replace(/累计|新增/g, '') : said
      // 约4.8万人次，校园宣讲场均800人次: of a rounded total only what is said of all.
      if (total.approximation === 'about' && !opensClause.test(text.slice(0, from).slice(-2)))
        return []
      const ofVisits = visits.length > 0 && spent.test(clause) ? clauseOf(text, visits[0]!) : ''
      if (narrowed.test(clause) || !areOfOneMatter(words, clause + ofVisits)) return []
      if (isOfOthers(text, from, said)) return []
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
      const first = own === named ? total : named[0]!
      const division = { count, total, ofPersons: isOfPersons(per), end, said: at.start }
      if (!isDivisor(text, { ...division, start: first.span.start })) return []
      // Any two of the paragraph may be meant.
      const near = quantities.slice(Math.max(0, next - mostBefore), next + mostBehind)
      const totals = near.filter(
        one => isOf(one, result, per) && one.span.start !== start && !isAveraged(text, one),
      )
      const listedParts = isOne ? divisors.slice(1) : []
      const counts = near.filter(
        one =>
          isCountedBy(text, one, per, at.start) &&
          !listedParts.includes(one) &&
          one.span.start !== start,
      )
      const others = [...totals, ...(isOne ? [] : mixed(own))].flatMap(a =>
        [...counts, ...(isOne ? [] : mixed(divisors))].map(b => [a, b] as const),
      )
      return [{ ...base, count, others, ...(visits.length > 0 ? { atLeast: true } : {}) }]
    },
  )
}

const placeOf = ({ span: { start } }: Quantity): number => start

/** 人均约1.82万元 is no total. */
const isAveraged = (text: string, { span: at }: Quantity): boolean =>
  /均[\u3400-\u9fff]{0,4}$/.test(text.slice(Math.max(0, at.start - 6), at.start))

/** Those who came to one time of several: 培训7次，参加392【人次】，每次56人. */
const times: readonly string[] = ['场', '场次', '次', '期', '批', '轮']

/** A count in the unit of the average. */
const isOf = ({ unit }: Quantity, result: Quantity, { word }: Per): boolean =>
  unit === result.unit ||
  (unit === '人次' && result.unit === '人' && times.includes(word)) ||
  (unit !== '人' && result.unit !== '人' && comparable(unit, result.unit))

const sum = /(?:合计|共计|总计|共)$/

/** 罚款536.8万元，没收42.7万元，罚没合计【579.5万元】: what the others come to stands for them. */
function summed(text: string, figures: readonly Quantity[]): readonly Quantity[] {
  const last = figures.at(-1)
  if (figures.length < 3 || !last) return figures
  const said = text.slice(Math.max(0, last.span.start - 4), last.span.start)
  const all = figures.slice(0, -1).reduce((of, { value }) => of + value, 0)
  return sum.test(said) && Math.abs(all - last.value) <= last.precision ? [last] : figures
}

const isCountedBy = (text: string, one: Quantity, { units, thing }: Per, said: number): boolean =>
  units.includes(one.unit) &&
  (!thing || thing === one.unit || clauseOf(text, one, said).includes(thing))

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

const leadOfClause = /[^，,。；;、：:（()）\n]*$/
const plainLead = /^(?:实现|达到|全年|年内|其中|平均|[\u3400-\u9fff]{0,8}[0-9０-９][^，]*)?$/

/** 规上企业亩均税收7.2万元, 今年件均5200元, 大要案件均20万元: what is averaged is of these alone, or of another time than the total. */
function isOfOthers(text: string, from: number, clause: string): boolean {
  const lead = leadOfClause.exec(text.slice(Math.max(0, from - longestClause), from))![0]
  return !plainLead.test(lead.trim()) && !clause.includes(lead.trim())
}

/** 人均调解 of what was 调解; with no words of its own it is of whatever is counted. */
const areOfOneMatter = (words: string, clause: string): boolean =>
  plain.test(words) || (words.length > 1 && clause.includes(words))
