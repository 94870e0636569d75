import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Circumstance, Count } from '../../types.js'
import { clauseStart, words } from '../circumstance.js'
import { bare, occasionsOf } from './occasion.js'

const denial =
  /(?<verb>未(?:曾)?(?:发生|出现|发现|收到|受理|接到|产生|办理)(?:过)?|没有(?:发生|出现|发现|收到|受理|接到)?|无(?=行政|重大|群体|违|投诉|信访|一[例起件])|尚未(?:发生|收到|受理))(?<nouns>[\u3400-\u9fff、“”]{2,48})(?=[，。；,;.！]|$)/g
const tail = /(?:的)?(?:等)?(?:情况|情形|现象)?(?:发生|出现)?$/
/** 没有经过审查的不得印发, 没有行政复议机关: no statement on how many there were. */
const otherwise =
  /(?:不得|不予|就|才|必须|一律|权|能力|资格|机关|人员|法律依据|依据|形成|得到|完全|达到)/

/** What 没有 denies where it is no more than 没有: 没有终点 counts nothing. */
const matter =
  /(?:案件?|情况|情形|现象|事件|事故|投诉|诉讼|复议|应诉|纠纷|发生|信访|举报|上访|问题)$/

/** Reads zero statements (零陈述), one count a noun: 未发生行政复议和行政诉讼案件. */
export function scanNone(
  text: string,
  sentenceStart: (at: number) => number,
  circumstanceAt: (at: number) => Circumstance,
): Count[] {
  return matchesOf(text, denial).flatMap(match => {
    const { verb, nouns } = match.groups as { verb: string; nouns: string }
    if ((verb === '没有' || verb === '无') && !matter.test(nouns)) return []
    if (otherwise.test(nouns) || /^有|未/.test(nouns)) return []
    const start = match.index
    const from = start + verb.length
    const sentence = sentenceStart(start)
    const clause = clauseStart(text, sentence, start)
    const before = text.slice(clause, start)
    const subject = bare.test(before) ? {} : { subject: words(before, clause) }
    return partsOf(nouns).map(({ text: noun, at }) => ({
      span: span(start, from + at + noun.length),
      value: 0,
      head: words(noun.replace(tail, '') || noun, from + at),
      headFrom: 'behind' as const,
      qualifiers: [],
      verb: words(verb, start),
      ...subject,
      occasions: occasionsOf(text, span(sentence, clause)),
      mode: 'none' as const,
      among: false,
      ...circumstanceAt(start),
    }))
  })
}

/** 行政复议、行政诉讼案件: the last noun lends its 案件 to the others in the rule, not here. */
function partsOf(nouns: string): { readonly text: string; readonly at: number }[] {
  // 政治性、群体性事件: kinds of one noun.
  if (/[的性类型级][^、和及与或]*$|[性类型级][、和及与或]/.test(nouns))
    return [{ text: nouns, at: 0 }]
  const parts: { text: string; at: number }[] = []
  let at = 0
  for (const part of nouns.split(/([、和与或]|及(?!以上|其|时))/)) {
    if (part.length > 1) parts.push({ text: part, at })
    at += part.length
  }
  return parts
}
