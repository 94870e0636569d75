import { span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import type { Average, Figure } from '../../types.js'

/** As 3.86 or 38,600, in one run. */
const digits = '[0-9０-９][0-9０-９,]{0,12}(?:[.．][0-9０-９]{1,4})?'

const area = new RegExp(
  `(?<![每0-9０-９,.．])(?<figure>${digits})(?<scale>[万亿])?(?<unit>亩)(?!产|均)`,
  'g',
)
const output = new RegExp(
  `(?:总产量?|(?<!亩均?)产量)(?:达到|达|为|是)?(?<figure>${digits})(?<scale>[万亿])?(?<unit>公斤|千克|吨|斤)(?![/／每])`,
  'g',
)
const each = new RegExp(
  `(?:亩产|亩均产量|平均单产|单产)量?(?:达到|达|为|是)?(?<figure>${digits})(?<scale>[万亿])?(?<unit>公斤|千克|吨|斤)(?:[/／]亩)?(?![/／左多余以])`,
  'g',
)
const rough = /(?:约|近|超过?|余|多)$/
/** In 公斤. */
const weights: Readonly<Record<string, number>> = { 公斤: 1, 千克: 1, 吨: 1000, 斤: 0.5 }
/** No sentence that is longer than this is looked at. */
const longest = 200

/**
 * Finds what an area yields (亩产) with the area and all that was grown on it, where a sentence has one
 * of each: 播种面积3.86万亩，总产1.93万吨，平均亩产500公斤.
 */
export function scanYields(text: string): Average[] {
  if (!/亩产|亩均产|单产/.test(text)) return []
  return matchesOf(text, /[^。！？；;\n]+/g).flatMap((sentence): Average[] => {
    if (sentence[0].length > longest) return []
    const [areas, outputs, yields] = [area, output, each].map(pattern =>
      readAll(sentence[0], sentence.index, pattern),
    )
    const [count] = areas!
    const [total] = outputs!
    const [result] = yields!
    if (!count || !total || !result) return []
    if ([areas, outputs, yields].some(found => found!.length > 1)) return []
    const weight = weights[result.unit]!
    return [
      {
        span: span(
          Math.min(count.span.start, total.span.start, result.span.start),
          Math.max(count.span.end, total.span.end, result.span.end),
        ),
        result,
        total: inUnit(total, weights[total.unit]! / weight, result.unit),
        count,
        others: [],
      },
    ]
  })
}

const inUnit = (figure: Figure, by: number, unit: string): Figure => ({
  ...figure,
  value: figure.value * by,
  precision: figure.precision * by,
  unit,
})

/** The exact figures of one kind; an approximate one makes it two, so that nothing is said. */
function readAll(sentence: string, offset: number, pattern: RegExp): Figure[] {
  return matchesOf(sentence, pattern).flatMap((match): Figure[] => {
    const { figure, scale = '', unit } = match.groups!
    const read = readMagnitude(figure! + scale)
    if (!read) return []
    const at = match.index + match[0].indexOf(figure!)
    const end = at + figure!.length + scale.length + unit!.length
    const found = { span: span(offset + at, offset + end), ...read, unit: unit! }
    return rough.test(sentence.slice(0, at)) ? [found, found] : [found]
  })
}
