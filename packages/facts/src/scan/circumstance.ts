import { type Span, span } from '@hegao/document'
import { matchesOf } from '../matches.js'
import { toHalfWidth } from '../numeral.js'
import { ofLast } from '../of-last.js'
import { lastUpTo } from '../ordered.js'
import type { Circumstance, Time, Words } from '../types.js'

/** No sentence of an office's prose that still says one thing is longer than this. */
const longestSentence = 400

/** Makes a reader of where the sentence begins that an offset stands in. */
export const sentenceStarts = ofLast((text: string): ((at: number) => number) => {
  const starts = matchesOf(text, /[。！？\n]/g).map(({ index }) => index + 1)
  return at => Math.max(at - longestSentence, lastUpTo(starts, at, start => start) ?? 0)
})

const scope = new RegExp(
  [
    '全(?:国|省|市|县|区|州|盟|旗|镇|乡|街道|村|校|局|院|系统|域|辖区)(?:教育系统|系统|各级各类|各级)?',
    '[省市县区州盟旗](?:本级|直属?)',
    '局机关|委机关|机关本级|局本级|本级|本局|本单位|直属单位|下属单位|系统内|辖区内?|我[省市县区州局镇乡街]',
  ].join('|'),
  'g',
)

/** Units of the area, each by itself: weaker than the area's own name. */
const each = /各(?:级各类|级|[省市县区州镇乡村校局]|街道|学校|部门|单位|科室|股室|地){1,3}/g

const figure = '[0-9０-９]'
const time = new RegExp(
  [
    `(?<until>截[至止](?:到|于)?[^，。；、]{0,14}?(?:[年月日底末前]|目前|当前)|截至目前|截止目前|(?<!全年|今年|本年|年内)(?:累计|历年))`,
    `(?<span>近?[两三四五六七八九十]{1,2}年(?:来|间)|近年来|[“"]?十[一二三四五]五[”"]?(?:期间|时期|以来)|(?<since>(?:${figure}{4}年|今年|去年|[0-9]{1,2}月)(?:[0-9]{1,2}月)?(?:以来|起))|[^，。；、\\s]{0,6}以来|任期内|期间)`,
    `(?<academic>(?:${figure}{4}\\s?[-—–－~～至]+\\s?${figure}{4})?(?:本|上|下|每|全)?学(?:年|期))`,
    `(?=\\s?[0-9０-９今本去上前明次下一二三四第年全当])(?:(?<year>${figure}{4})年(?:度)?|(?<relative>今年|本年度?|去年|上年度?|上一年度?|前年|明年|次年|下一?年度?))?(?:\\s?(?<part>上半年|下半年|[一二三四1-4第]{1,2}季度|[0-9０-９]{1,2}月(?:份|底|初)?(?:[0-9０-９]{1,2}日)?|年初|年底|年末)|(?<whole>全年|年内|年度内|一年来|当年)(?:共|累计)?)?`,
  ].join('|'),
  'g',
)

const offsets: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  前: -2,
  明: 1,
  次: 1,
  下: 1,
}

/** Words that make all that follows in the sentence an aim. */
const aimed =
  /(?:计划(?=[到于在新投建开完实])|力争|确保|争取(?!到)|预计|预期|到20[0-9]{2}年|(?:目标|任务)(?:是|为|：))/g
/** Words that make an aim of their own clause. */
const aimedClause =
  /不少于|不低于|至少|原则上|应当|应(?=[参到整办公持])|拟(?!定|态)|将(?=[于在持继进组开举努新])|(?<=^|[，是需])要(?!求|点|素|件)/g

/**
 * Reads the words of scope and time of a text once; the reader tells what the sentence says up to
 * an offset: the nearest words count.
 */
export const circumstancesOf = ofLast((text: string): ((at: number) => Circumstance) => {
  let known: ReturnType<typeof readWords> | undefined
  return at => {
    known ??= readWords(text)
    const from = known.sentenceStart(at)
    const nearest = <T extends Words>(items: readonly T[], after = from) => {
      const last = lastUpTo(items, at, ({ span: { end } }) => end)
      return last && last.span.start >= after ? last : undefined
    }
    const where = nearest(known.scopes) ?? nearest(known.units)
    const when = nearest(known.times)
    const clause = clauseStart(text, from, at)
    return {
      aim: Boolean(nearest(known.aims) ?? nearest(known.clauseAims, clause)),
      ...(where ? { scope: where } : {}),
      ...(when ? { time: when } : {}),
    }
  }
})

const readWords = (text: string) => ({
  sentenceStart: sentenceStarts(text),
  scopes: wordsOf(text, scope),
  units: wordsOf(text, each),
  times: timesIn(text),
  aims: wordsOf(text, aimed),
  clauseAims: wordsOf(text, aimedClause),
})

const wordsOf = (text: string, pattern: RegExp): Words[] =>
  matchesOf(text, pattern).map(match => words(match[0], match.index))

/** Where the clause begins that `at` stands in, not before `from`. */
export function clauseStart(text: string, from: number, at: number): number {
  let start = at
  while (start > from && !'，；：、,;:'.includes(text[start - 1]!)) start--
  return start
}

/** Every word of time in a text. */
export function timesIn(text: string): Time[] {
  const found: Time[] = []
  for (const match of matchesOf(text, time)) {
    if (match[0].trim() === '') continue
    const groups = match.groups!
    const at = span(match.index, match.index + match[0].length)
    found.push({ ...words(match[0], at.start), kind: kindOf(groups), ...yearOf(groups, at) })
  }
  return found
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Time['kind'] {
  if (groups.until) return 'until'
  if (groups.span) return 'several-years'
  if (groups.academic) return 'academic-year'
  return groups.part ? 'part' : 'year'
}

function yearOf(
  { year, relative }: Readonly<Record<string, string | undefined>>,
  { start }: Span,
): Pick<Time, 'year'> {
  if (year) return { year: { value: Number(toHalfWidth(year)), span: span(start, start + 5) } }
  if (relative)
    return { year: { offset: offsets[relative[0]!]!, span: span(start, start + relative.length) } }
  return {}
}

export const words = (text: string, start: number): Words => ({
  text,
  span: span(start, start + text.length),
})
