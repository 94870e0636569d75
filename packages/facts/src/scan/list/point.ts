import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readChinese } from '../../numeral.js'
import type { PointBreak } from '../../types.js'
import { quotesIn } from '../mark/between.js'

const point = /(?<=^|[。；;：:！!？?]\s?)第([一二三四五六七八九十])(?=[，,：:])/g
/** A member that is numbered in another way stands for the one that is not there. */
const other = /其[一二三四五次]|再次|再者|另外|此外|同时|最后|还有|[一二三四五六七八九十][是要]/

/**
 * Where 第一，…；第二，…；第四，… of one paragraph skips or repeats a number. A list that begins inside the
 * list (第一 again) ends what can be said.
 */
export function scanPointBreaks(text: string): PointBreak[] {
  const isQuoted = quotesIn(text)
  const points = matchesOf(text, point)
    .filter(({ index }) => !isQuoted(index))
    .map(({ 0: words, 1: numeral, index }) => ({
      span: span(index, index + words.length),
      value: readChinese(numeral!)!,
    }))
  if (points[0]?.value !== 1) return []
  for (const [index, at] of points.entries()) {
    const previous = points[index - 1]
    if (!previous || at.value === previous.value + 1) continue
    const between = text.slice(previous.span.end, at.span.start)
    if (at.value === 1 || at.value < previous.value) return []
    const left = at.value > previous.value && '一二三四五六七八九十'[previous.value]!
    if (other.test(between) || (left && between.includes(`第${left}`))) return []
    return [{ ...at, previous }]
  }
  return []
}
