import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import type { Plan, Term } from '../../types.js'
import { turnOf } from '../time/milestone-turn.js'

const quotation = /“([^“”\n]{3,24})”/g
/** 法治进校园活动: the campaign without its quotation marks. */
const campaign = /[\u3400-\u9fff]{2}进[\u3400-\u9fff]{2}(?=(?:系列|宣传|主题)?(?:活动|行动))/g
const marks = /[\s\u3000，,、·•.．—－-]+/g

/** Slogans, campaigns and projects by their names: “双随机、一公开”. */
export function scanTerms(text: string): Term[] {
  const found: Term[] = []
  const add = (start: number, words: string, quoted: boolean) => {
    const letters = words.replace(marks, '')
    if (letters.length < 4) return
    const separators = (words.trim().match(marks) ?? []).map(mark => mark.replace(/\s+/g, ' '))
    found.push({ span: span(start, start + words.length), letters, separators, quoted })
  }
  for (const { 1: words, index } of matchesOf(text, quotation)) add(index + 1, words!, true)
  for (const { 0: words, index } of matchesOf(text, campaign)) {
    const inside = found.some(({ span: at }) => at.start <= index && index < at.end)
    if (!inside) add(index, words, false)
  }
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

const plan =
  /[《〈]([^《》〈〉（）()\n]{4,40})[（(]\s?([0-9０-９]{4})\s?年?\s?(?:——|--|—|–|－|-|~|～|至)\s?([0-9０-９]{4})\s?年?\s?[）)]/g

/** The period said of the plan itself, its short name in between: （以下简称《规划》）。《规划》期限为2021年至2035年. */
const ownTerm =
  /^》?(?:[（(][^（）()\n]{2,24}[）)])?[^《》〈〉\n]{0,40}?(?:《(?:规划|纲要|计划|方案)》)?(?<=[》，。；：）)])[的该本]?(?:规划期限?|期限)(?:为|是|：|:)\s?(?:从|自)?(?<words>(?<from>[0-9０-９]{4})\s?年?\s?(?:——|--|—|–|－|-|~|～|至|到)\s?(?<to>[0-9０-９]{4})\s?年)/
const reach = 120

function termBehind(text: string, end: number): Plan['term'] {
  const match = ownTerm.exec(text.slice(end, end + reach))
  if (!match) return undefined
  const { words, from, to } = match.groups!
  const last = end + match[0].length
  return {
    span: span(last - words!.length, last),
    from: Number(toHalfWidth(from!)),
    to: Number(toHalfWidth(to!)),
  }
}

/** Plans with their period: 《…规划（2021—2025年）》. */
export function scanPlans(text: string): Plan[] {
  return matchesOf(text, plan).map(({ 0: whole, 1: title, 2: from, 3: to, index }) => {
    const start = index + 1 + title!.length
    const end = index + whole.length
    const term = termBehind(text, end)
    const turn = /[》〉]/.test(text.charAt(end)) ? turnOf(text, span(index, end + 1)) : undefined
    return {
      span: span(start, index + whole.length),
      title: title!.replace(marks, ''),
      from: Number(toHalfWidth(from!)),
      to: Number(toHalfWidth(to!)),
      ...(term ? { term } : {}),
      ...(turn ? { turn } : {}),
    }
  })
}
