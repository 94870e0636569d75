import { type Span, slice, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { BackReference, Words } from '../../types.js'
import type { Marked } from './marks.js'

const nouns = '条例|规定|办法|细则|纲要|规划|方案|意见|准则|规则|通知|决定'
const demonstrative = new RegExp(`(?<![应活])该(${nouns})`, 'g')
/** A kind and no name: 《条例》, 《实施办法》, 《纲要（草案）》. */
const kindAlone = new RegExp(`^(?:实施)?(${nouns}|建议|计划)(?:[（(]?草案[）)]?)?$`)
/** Words right before 《条例》 that leave open which one is meant; 自治区党委《建议》 says whose. */
const open =
  /(?:^|[，。；：、（(]|依据|根据|依照|按照|遵照|贯彻|落实|执行|学习|宣传|遵守|实施|围绕|对照|[了好把对与和及据])$/

const defining =
  /^\s?(?:[（(][^（）()]{2,40}[）)])?\s?[（(]\s?(?:以下|下)(?:统称|简称)[为：:]?\s?(?:本)?["“《]?([^"”》）)，\n]{1,20})["”》]?\s?[）)]/

/** The short form that 以下简称 sets up right behind a title. */
export function shortFormBehind(text: string, end: number): Words | undefined {
  const match = defining.exec(text.slice(end, end + 90))
  if (!match) return undefined
  const at = end + match[0].lastIndexOf(match[1]!)
  return { text: match[1]!, span: span(at, at + match[1]!.length) }
}

/** True for a title that is no more than a kind of document. */
export const isKindAlone = (name: string): boolean => kindAlone.test(name)

/** 该办法 and 《条例》: words that need something before them to point to. */
export function scanBackReferences(
  text: string,
  titles: readonly Marked[],
  definitions: readonly Span[],
): BackReference[] {
  const firsts = new Map<string, number>()
  const first = (noun: string) => {
    const known = firsts.get(noun)
    if (known !== undefined) return known
    const at = text.indexOf(noun)
    firsts.set(noun, at)
    return at
  }
  const found: BackReference[] = []
  for (const { 0: words, 1: noun, index } of matchesOf(text, demonstrative)) {
    const at = span(index, index + words.length)
    found.push({ span: at, noun: noun!, kind: 'demonstrative', grounded: first(noun!) < index })
  }
  for (const { span: at, inside, around } of titles) {
    const noun = kindAlone.exec(slice(text, inside).replace(/\s/g, ''))?.[1]
    if (!noun || around || definitions.some(({ start }) => start === inside.start)) continue
    const isOpen = open.test(text.slice(Math.max(0, at.start - 6), at.start))
    const grounded = !isOpen || first(noun) < at.start
    found.push({ span: at, noun, kind: 'marked', grounded })
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}
