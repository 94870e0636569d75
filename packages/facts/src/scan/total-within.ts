import { span } from '@hegao/document'
import type { Quantity } from '../types.js'
import { type BareTotal, readList } from './part-list.js'
import { sentenceEnd } from './sentence.js'

/** 41个国控、省控断面中，: what follows may be said of them, or be theirs. */
const opener = /^[\u4e00-\u9fa5、“”（）()]{1,20}中[，,]\s?/
/** Grades are theirs: a section of a river has one, where 12个乡镇中，广场14个 counts something else. */
const grade =
  /^(?:水质)?(?:劣?[Ⅰ-Ⅻ]类|劣?[IV]{1,3}类|[A-EＡ-Ｅ][类级]|[一二三四五][类级]|优秀?|良好?|(?:基本|不)?合格|[轻中重]度污染)的?$/

/** No list of grades is longer. */
const mostParts = 12

/** 41个断面中，Ⅰ类6个、Ⅱ类33个、Ⅲ类2个. */
export function scanWithin(text: string, quantities: readonly Quantity[]): BareTotal[] {
  return quantities.flatMap((total, index) => {
    const opened = opener.exec(text.slice(total.span.end, total.span.end + 30))?.[0]
    if (!opened || /第\s?$/.test(text.slice(Math.max(0, total.span.start - 2), total.span.start)))
      return []
    const from = total.span.end + opened.length
    const end = sentenceEnd(text, from)
    if (end === undefined) return []
    const later = quantities
      .slice(index + 1, index + 1 + mostParts)
      .filter(({ span: at }) => at.start >= from && at.end <= end)
    const list = readList(text, span(from, end), total, later)
    if (!list || list.parts.length < 2 || !list.parts.every(({ label }) => grade.test(label)))
      return []
    const { parts, listed, ends, remarked, open } = list
    return [
      {
        span: span(total.span.start, parts.at(-1)!.quantity.span.end),
        ...{ total, parts, listed, ends, remarked, open },
        by: 'among' as const,
        exhaustive: false,
        alternatives: [],
      },
    ]
  })
}
