import { span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import type { Average, Figure, Quantity } from '../../types.js'
import { comparable, units } from '../../unit.js'
import { sentenceStarts } from '../circumstance.js'

const digits = '[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?'
const start = '年初|年底|原来|原有|上年|去年|之前|以前|20[0-9]{2}年'
/** 由年初的1.6万管提高到8万管，是年初的5倍: in a unit that nothing else is counted in. */
const grown = new RegExp(
  `[由从](?:${start})?的?(?<base>(?<from>${digits})(?<fromScale>[万亿])?(?<unit>[\\u3400-\\u9fff]{1,3}?))(?:提高|提升|增加|增长|扩大|扩充|上升|增|扩|升)[到至](?<whole>(?<to>${digits})(?<toScale>[万亿])?\\k<unit>)[，,](?:是|为|相当于|达到?)(?:${start})的(?<result>(?<times>${digits})倍)`,
  'g',
)
/** 【3.16万件】，超过一审案件（1.94万件），为后者的1.63倍 */
const compared = new RegExp(
  `[（(](?<base>(?<from>${digits})(?<fromScale>[万亿])?(?<unit>${units.join('|')}))[）)][，,](?:是|为|相当于|达到?)(?:后者|其|它)的(?<result>(?<times>${digits})倍)`,
  'g',
)
const surpassing = /超过|超出|高于|多于|大于/
const otherUnits: ReadonlySet<string> = new Set(units)

/** Finds how many times one figure is the other, where neither is called a growth. */
export function scanMultiples(text: string, quantities: readonly Quantity[]): Average[] {
  if (!text.includes('倍')) return []
  return [...grownOnes(text), ...comparedOnes(text, quantities)]
}

const grownOnes = (text: string): Average[] =>
  matchesOf(text, grown).flatMap(match => {
    const { from, fromScale = '', to, toScale = '', times, unit } = match.groups!
    // Of what is counted in a unit, the change itself tells.
    if (otherUnits.has(unit!)) return []
    const count = figureAt(match, 'base', from! + fromScale, unit!)
    const total = figureAt(match, 'whole', to! + toScale, unit!)
    const result = figureAt(match, 'result', times!, '倍')
    return multiple(total, count, result)
  })

function comparedOnes(text: string, quantities: readonly Quantity[]): Average[] {
  const sentenceAt = sentenceStarts(text)
  return matchesOf(text, compared).flatMap(match => {
    const { from, fromScale = '', times, unit } = match.groups!
    const count = figureAt(match, 'base', from! + fromScale, unit!)
    const result = figureAt(match, 'result', times!, '倍')
    const sentence = sentenceAt(match.index)
    const alike = quantities.filter(
      one =>
        one.span.start >= sentence &&
        one.span.end <= match.index &&
        comparable(one.unit, unit!) &&
        !one.approximation,
    )
    const [total] = alike
    if (!total || alike.length > 1) return []
    return surpassing.test(text.slice(total.span.end, match.index))
      ? multiple(total, count, result)
      : []
  })
}

const multiple = (total: Figure, count: Figure, result: Figure): Average[] => [
  {
    span: span(Math.min(count.span.start, total.span.start), result.span.end),
    result,
    total,
    count,
    multiple: true,
    others: [],
  },
]

function figureAt(match: RegExpExecArray, group: string, written: string, unit: string): Figure {
  // Digits with one scale behind them always have a reading.
  const read = readMagnitude(written)!
  const words = match.groups![group]!
  const at = match.index + match[0].lastIndexOf(words)
  return { ...read, span: span(at, at + words.length), unit }
}
