import { span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import { readArabic } from '../../numeral.js'
import type { Change, Figure } from '../../types.js'
import { units } from '../../unit.js'

const digits = '[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?'
const year = '[2２][0０][0-9０-９]{2}'
const value = (name: string) =>
  `(?<year${name}>${year})年(?:度|为|是)?(?<written${name}>(?<figure${name}>${digits})(?<scale${name}>[万亿]?)(?<unit${name}>${units.join('|')}))`
/** 较上年下降40%（2024年1642次，2025年985次） */
const pattern = new RegExp(
  `(?:同比|[较比](?:上年|去年|上一年度?|上年度|(?<base>${year})年)(?:同期)?)(?:大幅|明显)?(?<verb>增长|上升|上涨|增加|下降|减少|降低|压减)了?(?<written>(?<rate>${digits})[%％])[（(]${value('A')}[，,、；;]${value('B')}[）)]`,
  'g',
)
const longestSubject = 30
/** （2024年 */
const opening = 6
const down = /下降|减少|降低|压减/

/** Finds changes whose two values a bracket gives, each with its year, the one year after the other. */
export function scanTwoYears(text: string): Change[] {
  if (!/[%％][（(][2２]/.test(text)) return []
  return matchesOf(text, pattern).flatMap(({ 0: words, index, groups }): Change[] => {
    const { base, verb, written, rate, unitA, unitB, writtenA, writtenB } = groups!
    const [first, second] = [readArabic(groups!.yearA!), readArabic(groups!.yearB!)]
    if (unitA !== unitB || Math.abs(first - second) !== 1) return []
    const earlier = Math.min(first, second)
    if (base !== undefined && readArabic(base) !== earlier) return []
    const figureAt = (from: number, own: string, name: 'A' | 'B'): Figure | undefined => {
      const read = readMagnitude(groups![`figure${name}`]! + groups![`scale${name}`]!)
      return read && { ...read, span: span(from, from + own.length), unit: unitA! }
    }
    const bracket = words.search(/[（(]/)
    const at = index + words.indexOf(writtenA!, bracket + opening)
    const a = figureAt(at, writtenA!, 'A')
    const b = figureAt(index + words.length - 1 - writtenB!.length, writtenB!, 'B')
    if (!a || !b) return []
    const start = index + words.indexOf(written!, words.indexOf(verb!))
    const [whole = '', decimals = ''] = rate!.split(/[.．]/)
    const figure: Figure = {
      span: span(start, start + written!.length),
      value: readArabic(decimals === '' ? whole : `${whole}.${decimals}`),
      precision: 10 ** -decimals.length,
      unit: '%',
    }
    const step = {
      span: span(index + words.indexOf(verb!), figure.span.end),
      figure,
      by: 'percent' as const,
      direction: down.test(verb!) ? ('down' as const) : ('up' as const),
    }
    return [
      {
        span: span(index, index + words.length),
        from: first < second ? a : b,
        to: first < second ? b : a,
        comparison: { year: earlier },
        kind: 'count',
        steps: [step],
        subject: text
          .slice(Math.max(0, index - longestSubject), index)
          .split(/[。；;\n]/)
          .at(-1)!
          .trim(),
        cumulative: false,
        candidates: [],
      },
    ]
  })
}
