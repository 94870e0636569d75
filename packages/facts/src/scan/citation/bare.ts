import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'

const citing =
  '学习|宣传|宣讲|贯彻|落实|执行|依据|根据|依照|按照|遵照|对照|遵守|实施|围绕|修订|印发'
const han = '[\\u3400-\\u9fff0-9０-９（）()—－\\-“”]'
const genre =
  '法典|宪法|条例|规定|办法|细则|规则|规程|准则|决定|纲要|规划|方案|意见|计划|(?<![办方做说书语用想看执守普犯学违])法'
const years = '(?:[（(][^（）()]{1,16}[）)])?'
/** Behind a title the sentence goes on with a mark, a list, an article, or what the title has. */
const boundary =
  '(?=[、，。；：,;（(《]|[和与及等]|以及|第[一二三四五六七八九十百0-9]|的?(?:有关|相关|具体)?(?:规定|要求|精神|内容)|$)'
const cited = new RegExp(
  `(${citing})(?:了|好|过)?(?:新?修[订改]后?的|新颁布的|新出台的|国家的?)?(${han}{2,60}?(?:${genre})${years})${boundary}`,
  'g',
)
/** A title without marks that stands in one list with titles that have them. */
const listed = new RegExp(
  `(?<=》\\s?(?:[、和与及]|以及)\\s?)(?!${citing})(${han}{2,60}?(?:${genre})${years})${boundary}`,
  'g',
)

/** Where the clause cites something by what may be a title without its marks: 学习了….学习纲要、《…》. */
export function scanBareTitles(text: string, titles: readonly Span[]): Span[] {
  const found: Span[] = []
  const free = (at: Span) => !titles.some(one => one.start < at.end && at.start < one.end)
  const add = (words: string, start: number) => {
    const at = span(start, start + words.length)
    if (free(at) && balanced(words)) found.push(at)
  }
  for (const match of matchesOf(text, cited)) {
    add(match[2]!, match.index + match[0].length - match[2]!.length)
  }
  for (const match of matchesOf(text, listed)) add(match[1]!, match.index)
  return found.toSorted((a, b) => a.start - b.start)
}

/** （2021—2025年 without its end is no title. */
const balanced = (words: string): boolean =>
  (words.match(/[（(]/g)?.length ?? 0) === (words.match(/[）)]/g)?.length ?? 0)
