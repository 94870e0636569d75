import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { quotesIn } from '../mark/between.js'

/**
 * What goes on, so that no sentence ends with it: 规范执法以及。 祥和, 言和 and names end in 和: only behind
 * what mostly ends a noun of such reports it joins something.
 */
const joints = '以及|并且|而且|或者|进一步|包括了?|(?<=[化设务策序律业度案件项训导督])和'
/** Verbs that are nothing without what they do: 有力推动了。 Where 被 or 把 stands before, they have it. */
const verbs = '推动了|促进了|取得了|营造了|提供了|进行了|做到了以下'
/** A preposition alone in its clause: ，对。 */
const prepositions = '(?<=[，、；])(?:把|将|向|为|与|和|及|从|由|以|按照|根据)'
const unfinished = new RegExp(`(?:${joints}|${verbs}|${prepositions})(?=[。；]|！)`, 'g')
const longestClause = 40
/** The thing stands before such a verb: 工作被推动了, 问题都得到了, 该做到的都做到了. */
const hasObject = /[被把将由]|得以|都|也|终于|已经?|一起|共同/

/** The last words of sentences that break off before their stop; the words are given, not the stop. */
export const scanUnfinished = (text: string): Span[] => [...scanBroken(text), ...scanCutItems(text)]

const numerals = '一二三四五六七八九'
const item = /(?<=[，,。；;：:、])[一二三四五六七八九]是/g

/**
 * 二是力量不足。编制10名，原因是待遇偏低、三是: where an item has sentences of its own, 、 does not divide it
 * from the next, so that its last clause breaks off there; the clause is given with its mark.
 */
function scanCutItems(text: string): Span[] {
  const isQuoted = quotesIn(text)
  // 提出“一是补短板、二是强弱项”: a series within an item is none of its own.
  const items = matchesOf(text, item).filter(({ index }) => !isQuoted(index))
  return items.flatMap(({ 0: next, index }, nth) => {
    const previous = items[nth - 1]
    if (!previous || text[index - 1] !== '、' || text[previous.index - 1] === '、') return []
    const isNext = numerals.indexOf(next[0]!) === numerals.indexOf(previous[0][0]!) + 1
    const within = text.slice(previous.index, index - 1)
    if (!isNext || !within.includes('。')) return []
    const clause = Math.max(...[...'，,。；;：:、'].map(mark => within.lastIndexOf(mark)))
    return [span(previous.index + clause + 1, index)]
  })
}

function scanBroken(text: string): Span[] {
  return matchesOf(text, unfinished).flatMap(({ 0: words, index }) => {
    const before = text.slice(Math.max(0, index - longestClause), index)
    const clause = before.slice(
      Math.max(...['，', '。', '；'].map(mark => before.lastIndexOf(mark))) + 1,
    )
    const isVerb = words.endsWith('了') && words !== '包括了'
    if (isVerb && hasObject.test(clause)) return []
    // 均包括。 has been told of before.
    if (words.startsWith('包括') && /[均都也全已]$/.test(clause)) return []
    return [span(index, index + words.length)]
  })
}
