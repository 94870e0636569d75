import { matchesOf } from '../../matches.js'
import { lastUpTo } from '../../ordered.js'
import type { Figure, Rate } from '../../types.js'
import { sentenceStarts } from '../circumstance.js'
import { wordsAround } from '../clause.js'

const leftOver =
  /结转|旧存|遗留|积压|积案|存量|跨年度|新(?:收|受理|立案|接)|(?:上年|上一年|往年|历年|以前年)度?(?:未|转|剩|的?(?:问题|案件|受理|投诉))/g
/** 96件【（含上年结转8件）】 */
const included = /[（(](?:其中)?(?:含|包括|包含)[^（）()。\n]{0,24}[）)]/g
/** What is said of a count before the noun that is counted. */
const acts =
  /^(?:全年|今年|年内|本年度?|共|累计|已|新|全[省市县区镇])*(?:受理|办理|收到|接收|接到|接报|承办|立案|处理|审结|办结|结案|审理)?(?:了|的)?/
const longestNoun = 2

/**
 * Makes a reader of whether what was left from before (上年结转) may be in the counts of a sentence: of what a
 * bracket says of one count another sentence has nothing, unless it counts the same or goes on with it.
 */
export function carriedOf(
  text: string,
  counted: readonly Figure[],
): (sentence: number, inSentence: readonly Figure[]) => Rate['carried'] {
  const said = matchesOf(text, leftOver)
  if (said.length === 0) return () => false
  const sentenceAt = sentenceStarts(text)
  const brackets = matchesOf(text, included)
  const bound = said.map(({ index }) => {
    const bracket = lastUpTo(brackets, index, one => one.index)
    const within = bracket && index < bracket.index + bracket[0].length
    return within ? counted.find(({ span }) => span.end === bracket.index) : undefined
  })
  return (sentence, inSentence) => {
    const [first] = inSentence
    const own = first && wordsAround(text, first).replace(acts, '')
    const isApart = (count: Figure | undefined): boolean => {
      if (!count || !own || sentenceAt(count.span.start) === sentence) return false
      const { start } = count.span
      const noun = text.slice(start - longestNoun, start).replace(acts, '')
      return noun.length === longestNoun && own.length >= longestNoun && !own.includes(noun)
    }
    return bound.every(isApart) ? 'elsewhere' : 'here'
  }
}
