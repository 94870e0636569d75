import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, toHalfWidth } from '../../numeral.js'
import type { Figure } from '../../types.js'
import { approximationOf } from './index.js'

/** 88.4分; no 30分钟, no 三分之一, no 8时30分. */
const score =
  /(?<![0-9０-９.．时点:：第])(?<figure>[0-9０-９]{1,4}(?:[.．][0-9０-９]{1,3})?)\s?分(?=[，,。；;、）)]|提高|提升|上升|增|下降|降|减|升|$)/g
const scored = /得分|评分|均分|总分|成绩|分值|考核|测评|评估|评价|指数/

/** Finds scores (平均得分由88.4分提高到93.1分), which are counted in nothing else. */
export function scanScores(text: string): Figure[] {
  if (!scored.test(text)) return []
  return matchesOf(text, score).map(match => {
    const figure = match.groups!.figure!
    const decimals = toHalfWidth(figure).split('.')[1]?.length ?? 0
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    const approximation = approximationOf(before, undefined, text.slice(end, end + 4))
    return {
      span: span(match.index, end),
      value: readArabic(figure),
      precision: 10 ** -decimals,
      unit: '分',
      ...(approximation ? { approximation } : {}),
    }
  })
}
