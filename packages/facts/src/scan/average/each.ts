import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import type { Each, Quantity } from '../../types.js'
import { comparable, units } from '../../unit.js'
import { earlierInSentence, longestList, sentenceEnd } from '../sentence.js'
import { scanEachTime } from './each-time.js'

/** Places and bodies that are there before anything is shared out; 每班, 每组 are made by sharing. */
const groups =
  '(?:行政村|村[、和]社区|村[（(]社区[）)]|村|社区|乡镇|镇街|乡|镇|街道|县区|县|区|学校|校|司法所|派出所|户)'
const figure = '[0-9０-９]{1,6}'
/** 每村7名, 每个社区配备调解员3名; but not 每村不少于7名. */
const eachOf = `(?<!平均|大约)每一?(?:个|所|家)?${groups}(?:(?!不少|不低|至少|大约|平均|最多|最少|超过|将近)[\\u3400-\\u9fff“”]){0,12}?(?<each>${figure})\\s?(?<unit>${units.join('|')})`
/** 119名，每村7名: a total, then what falls to each. */
const behindTotal = new RegExp(
  `[，,（(]\\s?(?:(?<places>(?<number>${figure})个(?:${groups}))[\\u3400-\\u9fff]{0,4}?)?${eachOf}(?=[。，,；;）)]|$)`,
  'g',
)
/** 每村7名，共119名 */
const beforeTotal = new RegExp(`${eachOf}(?=[，,]\\s?(?:总共|共计|合计|共)$)`)
const totalOpener = /[，,]\s?(?:总共|共计|合计|共)$/
const ownNoun = /^[\u3400-\u9fff“”]{0,14}$/
/** 6个县（市、区）各建成示范点3个 */
const sharing =
  /^[\u3400-\u9fff]{1,10}(?:[（(][\u3400-\u9fff、]{1,8}[）)])?[\u3400-\u9fff]{0,6}?各[\u3400-\u9fff“”]{2,16}$/

const longestEach = 40

/** Finds what falls to each of some places, with the total of it. */
export function scanEach(text: string, quantities: readonly Quantity[]): Each[] {
  if (!/[每各]/.test(text)) return []
  return [
    ...readBehind(text, quantities),
    ...quantities.flatMap(readBefore(text, quantities)),
    ...scanEachTime(text, quantities),
  ]
}

function readBehind(text: string, quantities: readonly Quantity[]): Each[] {
  let next = 0
  return matchesOf(text, behindTotal).flatMap(match => {
    while (next < quantities.length && quantities[next]!.span.start < match.index) next++
    const places = placesOf(match)
    const total = quantities[next - 1]
    if (!total || !ownNoun.test(text.slice(total.span.end, match.index).slice(0, 16))) return []
    const each = quantityOf(match, match.index)
    const end = sentenceEnd(text, each.span.end) ?? each.span.end + longestList
    // 120名，每个社区12名，镇级6名: the rest of the sentence has more of them.
    for (let at = next; at < quantities.length && quantities[at]!.span.end <= end; at++) {
      const { span: more, unit } = quantities[at]!
      if (more.start >= each.span.end && comparable(unit, total.unit)) return []
    }
    return pair(each, total).map(one => ({ ...one, ...(places ? { groups: places } : {}) }))
  })
}

/** “法律明白人”27名，【9个村】每村3名 */
function placesOf({ index, groups: named, 0: words }: RegExpExecArray): Quantity | undefined {
  const { places, number } = named!
  if (!places || !number) return undefined
  const from = index + words.indexOf(places)
  return {
    span: span(from, from + places.length),
    value: readArabic(number),
    precision: 1,
    unit: '个',
    chinese: false,
  }
}

const readBefore =
  (text: string, quantities: readonly Quantity[]) =>
  (total: Quantity, index: number): Each[] => {
    const start = Math.max(0, total.span.start - longestEach)
    const before = text.slice(start, total.span.start)
    if (!totalOpener.test(before)) return []
    const earlier = earlierInSentence(text, quantities, index)
    const match = beforeTotal.exec(before)
    if (match) {
      const each = quantityOf(match, start + match.index)
      const others = earlier.filter(({ span: at }) => at.end < each.span.start)
      return others.some(({ unit }) => comparable(unit, total.unit)) ? [] : pair(each, total)
    }
    // 在县城建2个，在6个乡镇各建3个，共20个: the total has more than what was shared out.
    const [places, each] = earlier.slice(-2)
    if (!places || !each || isJoined(text, places)) return []
    if (earlier.slice(0, -2).some(({ unit }) => comparable(unit, total.unit))) return []
    if (!sharing.test(text.slice(places.span.end, each.span.start))) return []
    if (!/^[\u3400-\u9fff“”]{0,8}[，,]/.test(text.slice(each.span.end, total.span.start))) return []
    return isCount(places) ? pair(each, total).map(one => ({ ...one, groups: places })) : []
  }

/** 在县中心和15个乡镇各设1个: what stands before the figure has its share too. */
const isJoined = (text: string, { span: { start } }: Quantity): boolean =>
  /[和与及、]\s?$/.test(text.slice(Math.max(0, start - 2), start))

const isCount = ({ approximation, precision, unit }: Quantity): boolean =>
  !approximation && precision === 1 && unit !== '元'

const pair = (each: Quantity, total: Quantity): Each[] =>
  isCount(each) && isCount(total) && each.unit === total.unit && each.value > 0
    ? [
        {
          span: span(
            Math.min(each.span.start, total.span.start),
            Math.max(each.span.end, total.span.end),
          ),
          each,
          total,
        },
      ]
    : []

function quantityOf({ 0: whole, groups: named }: RegExpExecArray, start: number): Quantity {
  const digits = named!.each!
  const end = start + whole.length
  const from = start + whole.lastIndexOf(digits)
  return {
    span: span(from, end),
    value: readArabic(digits),
    precision: 1,
    unit: named!.unit!,
    chinese: false,
  }
}
