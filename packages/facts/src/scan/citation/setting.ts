import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import { lastUpTo } from '../../ordered.js'
import type { CitedFor } from '../../types.js'
import { bygoneIn } from './past.js'

/** Words before a title that say what it is cited for; the first row that fits counts. */
const purposes: readonly (readonly [CitedFor, RegExp])[] = [
  ['repeal', /(?:废止|宣布失效)了?[^，。；,;]{0,12}$/],
  ['revise', /(?:修订|修改|修正|完善)(?:印发|出台|完善)?了?[^，。；的]{0,12}$/],
  ['draft', /(?:起草|草拟|拟定|研究制定|推动出台|加快制定)了?[^，。；]{0,12}$/],
  ['study', /(?:学习|宣传|宣讲|普及|解读|培训)(?:贯彻|落实|实施)?(?:了|好)?[^，。；]{0,16}$/],
  ['issue', /(?:印发|出台|制定|发布|下发|颁布)了?[^，。；]{0,12}$/],
  ['basis', /(?:依据|根据|依照|按照|遵照|对照)[^，。；]{0,12}$/],
  ['carry-out', /(?:贯彻|落实|执行|实施|遵守)(?:好|了)?[^，。；]{0,12}$/],
]
const study = /学习|宣传|宣讲|普法|培训|讲座|解读|知识竞赛|学法/
const upcoming =
  /即将|将于|将自|尚未|起施行|起正式施行|起实施|(?:施行|实施|颁布|出台|公布|生效)(?:后|之后|以后|前|之前)|草案|征求意见|立法|起草|待[^，。；]{1,12}(?:施行|实施|出台)|正式施行|□[^，。；□]{0,10}(?:准备(?!金)|筹备)|(?:准备(?!金)|筹备)[^，。；□]{0,6}□/
const year = /(?<![0-9０-９])((?:19|20|１９|２０)[0-9０-９]{2})\s?(?=年|[-—－~至.／/])/g

/** What a sentence says of the titles in it. */
export interface Sentence {
  readonly span: Span
  readonly upcoming: boolean
  /** True where it puts the title at this place into the past. */
  bygoneAt(at: number): boolean
  readonly study: boolean
  readonly years: readonly number[]
}

/** Says of a place in what sentence it stands; titles themselves are no words of the sentence. */
export function sentencesOf(text: string, titles: readonly Span[]): (at: number) => Sentence {
  const stops = matchesOf(text, /[。！？；;\n]/g).map(({ index }) => index)
  const bounds = [...stops, text.length].map((end, at) =>
    span(at === 0 ? 0 : stops[at - 1]! + 1, end),
  )
  const known = new Map<number, Sentence>()
  let plain: string | undefined
  return at => {
    const bound = lastUpTo(bounds, at, ({ start }) => start)!
    const found = known.get(bound.start)
    if (found) return found
    plain ??= blank(text, titles)
    const whole = plain.slice(bound.start, bound.end)
    const words = whole.replace(/□+/g, '□')
    const bygone = bygoneIn(whole)
    const read = {
      span: bound,
      upcoming: upcoming.test(words),
      bygoneAt: (at: number) => bygone(at - bound.start),
      study: study.test(words),
      years: matchesOf(words, year).map(([, figures]) => Number(toHalfWidth(figures!))),
    }
    known.set(bound.start, read)
    return read
  }
}

/** The text with □ for each character of a title. */
function blank(text: string, titles: readonly Span[]): string {
  let out = ''
  let last = 0
  for (const { start, end } of titles) {
    if (start < last) continue
    out += text.slice(last, start) + '□'.repeat(end - start)
    last = end
  }
  return out + text.slice(last)
}

/** What a list of titles is cited for, by the words before it, else by those of its sentence. */
export function purposeOf(text: string, list: Span, sentence: Sentence): CitedFor | undefined {
  const before = text.slice(Math.max(sentence.span.start, list.start - 32), list.start)
  return readPurpose(before) ?? (sentence.study ? 'study' : undefined)
}

/** What the words right before a title say that it is cited for. */
export const readPurpose = (before: string): CitedFor | undefined =>
  purposes.find(([, pattern]) => pattern.test(before))?.[0]
