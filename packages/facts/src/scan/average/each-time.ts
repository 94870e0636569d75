import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import type { Each, Quantity } from '../../types.js'
import { comparable, units } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'
import { longestList, sentenceEnd } from '../sentence.js'

const figure = '[0-9０-９]{1,6}'
/** 评查3轮，抽查案卷480卷，【每轮160卷】; but not 每轮不少于160卷. */
const eachRound = new RegExp(
  `[，,（(]\\s?每一?(?<round>轮|期|批|季度)(?:(?!不少|不低|至少|大约|平均|最多|最少|超过|将近)[\\u3400-\\u9fff“”]){0,8}?(?<each>${figure})\\s?(?<unit>${units.join('|')})(?=[。，,；;）)]|$)`,
  'g',
)
const ownNoun = /^[\u3400-\u9fff“”]{0,14}$/
/** 3轮，抽查案卷480卷: a clause right before, of all the rounds. */
const toTotal = /^[\u3400-\u9fff“”]{0,10}[，,、][\u3400-\u9fff“”]{0,12}$/
const narrowed = /其中|新增|首|另|累计|剩余|其余|[比较]/
/** 轮训【3轮】，每轮【2天】，共【6天】 */
const roundsThenTotal = new RegExp(
  `(?<groups>(?<number>${figure})(?<round>轮|期|批|场|次))[，,、（(]每一?\\k<round>(?:(?!不少|不低|至少|约|平均|最多|最少|超|近|逾)[\\u3400-\\u9fff“”]){0,8}?(?<first>(?<each>${figure})(?<unit>${units.join('|')}))[，,、](?:总共|共计|合计|共)[\\u3400-\\u9fff]{0,6}?(?<whole>(?<total>${figure})\\k<unit>)(?=[。，,；;、）)]|$)(?![，,；;、（(]\\s?(?:其中|含|包括|另|外加|加上))`,
  'g',
)
/** 每半年1次、全年2次 */
const byTheYear = new RegExp(
  `(?<part>每一?个?(?<period>半年|季度?|月))(?:(?!不少|不低|至少|最少)[\\u3400-\\u9fff]){0,6}?(?<each>${figure})(?<unit>次|期|场)(?<joint>[、，,])全年(?:共|共计)?(?<total>${figure})\\k<unit>(?=[，,。；;、）)]|$)`,
  'g',
)
const inTheYear: Readonly<Record<string, number>> = { 半年: 2, 季: 4, 季度: 4, 月: 12 }

/** Finds what falls to each round of some, or to each part of the year, with the total of it. */
export const scanEachTime = (text: string, quantities: readonly Quantity[]): Each[] =>
  text.includes('每') ? [...ofRounds(text, quantities), ...ofYears(text), ...ofTotals(text)] : []

/** A figure of the match by the name of its group, and that of its number. */
function figureIn(
  { 0: words, index, groups: named }: RegExpExecArray,
  [group, number]: readonly [string, string],
  unit: string,
  from = 0,
): Quantity {
  const at = index + words.indexOf(named![group]!, from)
  return {
    span: span(at, at + named![group]!.length),
    value: readArabic(named![number]!),
    precision: 1,
    unit,
    chinese: false,
  }
}

const ofTotals = (text: string): Each[] =>
  matchesOf(text, roundsThenTotal).flatMap(match => {
    const { round, unit, groups: written, first } = match.groups!
    const behind = written!.length
    const groups = figureIn(match, ['groups', 'number'], round!)
    const each = figureIn(match, ['first', 'each'], unit!, behind)
    const total = figureIn(match, ['whole', 'total'], unit!, match[0].indexOf(first!, behind) + 1)
    if (narrowed.test(text.slice(Math.max(0, match.index - 12), match.index))) return []
    if (/[0-9０-９.．第]$/.test(text.slice(0, match.index)) || groups.value < 2) return []
    return [{ span: span(match.index, total.span.end), each, total, groups }]
  })

function ofRounds(text: string, quantities: readonly Quantity[]): Each[] {
  const sentenceAt = sentenceStarts(text)
  let next = 0
  return matchesOf(text, eachRound).flatMap(match => {
    while (next < quantities.length && quantities[next]!.span.start < match.index) next++
    const [groups, total] = quantities.slice(Math.max(0, next - 2), next)
    const { round, unit, each: written } = match.groups!
    if (!groups || !total || groups.unit !== round || total.unit !== unit) return []
    if (!isCount(groups) || !isCount(total) || groups.value < 2) return []
    const sentence = sentenceAt(match.index)
    const to = text.slice(groups.span.end, total.span.start)
    if (groups.span.start < sentence || !toTotal.test(to) || narrowed.test(to)) return []
    if (narrowed.test(text.slice(Math.max(sentence, groups.span.start - 16), groups.span.start)))
      return []
    if (!ownNoun.test(text.slice(total.span.end, match.index))) return []
    const { 0: words, index } = match
    const from = index + words.lastIndexOf(written!)
    const each = quantityOf(written!, unit!, from, index + words.length)
    // 每轮160卷，第三轮150卷: the rest of the sentence has more of them.
    const end = sentenceEnd(text, each.span.end) ?? each.span.end + longestList
    const more = quantities
      .slice(next)
      .some(
        one =>
          one.span.start >= each.span.end &&
          one.span.end <= end &&
          comparable(one.unit, total.unit),
      )
    return more ? [] : [{ span: span(groups.span.start, each.span.end), each, total, groups }]
  })
}

const ofYears = (text: string): Each[] =>
  matchesOf(text, byTheYear).flatMap(({ 0: words, index, groups: named }) => {
    const { part, period, each: written, unit, joint, total: all } = named!
    const end = index + words.length
    const from = index + words.indexOf(written!, part!.length)
    const each = quantityOf(written!, unit!, from, from + written!.length + 1)
    const total = quantityOf(all!, unit!, end - all!.length - 1, end)
    const value = inTheYear[period!]!
    // 每季度1次，全年5次: one more than was planned.
    if (joint !== '、' && total.value > each.value * value) return []
    const times = span(index, index + part!.length)
    const groups = { span: times, value, precision: 1, unit: '', chinese: false }
    return [{ span: span(index, end), each, total, groups }]
  })

const isCount = ({ approximation, precision, unit }: Quantity): boolean =>
  !approximation && precision === 1 && unit !== '元'

const quantityOf = (written: string, unit: string, from: number, to: number): Quantity => ({
  span: span(from, to),
  value: readArabic(written),
  precision: 1,
  unit,
  chinese: false,
})
