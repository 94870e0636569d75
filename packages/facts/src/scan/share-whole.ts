import { countUpTo } from '../ordered.js'
import type { Figure, Share } from '../types.js'
import { comparable } from '../unit.js'
import { wordsAround } from './clause.js'
import { inOneClause } from './clause-whole.js'
import { namedWholes, numberWords, wholesCalled } from './named-whole.js'

/** 占总数的, not 占总投资的 */
const ofAll = /^(?:全部|总(?:人数|件数|户数|数|量)?)$/
/** 在职人员98人，【持有执法证的】89人: of those right before, who have something. */
const havingIt =
  /^[\u4e00-\u9fa5]{0,4}[，,](?:其中)?(?:现已|已)?(?:持有|持|取得|具有|具备|拥有|获得|考取|通过)[\u4e00-\u9fa5“”]{2,18}的$/
const longestGap = 28
const opening = /^\s*其中/
const mostBefore = 12

/** Makes a reader of the counts that a share may be a share of, by the words of the text, the plainest first. */
export function shareWholes(
  text: string,
  figures: readonly Figure[],
  sentenceAt: (at: number) => number,
): (share: Share) => readonly Figure[] {
  const counted = figures.filter(({ unit }) => !relative.has(unit))
  const takenFrom = namedWholes(text, counted, sentenceAt)
  return ({ part, of, figure }) => {
    if (!part) return []
    const sentence = sentenceAt(part.span.start)
    const previous = sentence > 0 ? sentenceAt(sentence - 1) : 0
    const at = countUpTo(counted, part.span.start - 1, ({ span: { start } }) => start)
    const before = counted.slice(Math.max(0, at - mostBefore), at)
    if (of === '' || ofAll.test(of)) {
      const taken = takenFrom(part)
      if (taken.length > 0) return taken
      const inSentence = before.filter(({ span: { start } }) => start >= sentence)
      const own =
        inOneClause(text, inSentence, part) ?? among(text, before, part, { sentence, previous })
      if (own.length > 0) return own
      const held = having(text, inSentence, part)
      return held.length > 0 ? held : ofTopic(text, counted, part)
    }
    const to = part.span.start
    const called = wholesCalled(text, counted, of, { from: ofNumber(of) ? previous : sentence, to })
    if (called.length > 0) return called
    return ofNumber(of)
      ? amongAll(text, among(text, before, part, { sentence, previous }), { figure, part, of })
      : []
  }
}

const ofNumber = (of: string): boolean => numberWords.test(of)

/**
 * 新引进【项目83个】，其中亿元以上52个，占项目总数的72.7%: there are no fewer projects in all than those it
 * is among, so that the share is no higher.
 */
function amongAll(
  text: string,
  wholes: readonly Figure[],
  { figure, part, of }: { readonly figure: Figure; readonly part: Figure; readonly of: string },
): readonly Figure[] {
  const named = of.replace(numberWords, '')
  const [first] = wholes
  if (!first || named.length < 2 || !wordsAround(text, first).endsWith(named)) return []
  return figure.value > (part.value / first.value) * 100 ? wholes : []
}

const relative: ReadonlySet<string> = new Set(['%', '个百分点', '倍', '番'])

/** 【98人】，持有执法证的89人 */
function having(text: string, before: readonly Figure[], part: Figure): readonly Figure[] {
  const last = before.at(-1)
  if (!last || last.unit !== part.unit || last.value <= part.value) return []
  const gap = text.slice(last.span.end, part.span.start)
  return gap.length < longestGap && havingIt.test(gap) ? [last] : []
}

/**
 * What a part is said to be among (其中): the counts before the word, the nearest first, and those
 * between. At the start of a sentence the word takes up the sentence before.
 */
function among(
  text: string,
  before: readonly Figure[],
  part: Figure,
  { sentence, previous }: { readonly sentence: number; readonly previous: number },
): readonly Figure[] {
  const word = text.slice(sentence, part.span.start).lastIndexOf('其中')
  if (word < 0) return []
  const at = sentence + word
  const from = opening.test(text.slice(sentence, sentence + 4)) ? previous : sentence
  const isAlike = ({ unit }: Figure) => comparable(unit, part.unit)
  const ahead = before
    .filter(one => one.span.start >= from && one.span.end <= at && isAlike(one))
    .toReversed()
  return ahead.length === 0
    ? []
    : [...ahead, ...before.filter(one => one.span.end > at && isAlike(one))]
}

/** 支出 in 民生类支出合计 and 一般公共预算支出. */
const head = /([\u4e00-\u9fa5]{2})(?:合计|共计|总计|总额)?$/

/** 【支出438,650万元】…民生类支出合计358,820万元，占81.8%: money that the paragraph opens with, if both are called the same. */
function ofTopic(text: string, counted: readonly Figure[], part: Figure): readonly Figure[] {
  const first = counted[0]
  if (first?.unit !== '元' || part.unit !== '元' || first.span.start >= part.span.start) return []
  const [whole, own] = [first, part].map(
    ({ span: { start } }) => head.exec(text.slice(Math.max(0, start - 12), start))?.[1],
  )
  return whole !== undefined && whole === own ? [first] : []
}
