import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { CountedList, ListMember } from '../../types.js'
import { scanEchoedLists } from './echoed.js'
import {
  adjoins,
  clauseStart,
  countsItself,
  isOpen,
  kinship,
  longestClause,
  maskedText,
  maskOpaque,
  membersOf,
  spansRange,
} from './listing.js'

const figure =
  '(?<figure>[二两三四五六七八九十]{1,3}|[0-9０-９]{1,2})(?![0-9０-９.．%％百千万亿余多几])'
const unit = '(?<unit>个|项|类|种|大|级|条|所|家|部(?![分门]))?'
/** Behind the last member: 等八个方面, 三大主题, 三部分, “四落实”, 三个“全覆盖”. */
const behind = new RegExp(
  `(?<tie>等等|等|共计|合计|共|这)?\\s?(?<count>(?<quote>[“"])?${figure}\\s?${unit})(?=(?<noun>[\\u3400-\\u9fff]{0,10})(?<close>[”"])?(?:[“"](?<label>[\\u3400-\\u9fff]{2,6})[”"])?)`,
  'g',
)
/** Ahead of the first member: 三个层次：, “四个到位”，即, “两带”即, “四落实”（, 三项制度，分别是. */
const ahead = new RegExp(
  `(?<count>(?<quote>[“"])?${figure}\\s?${unit}(?<noun>[\\u3400-\\u9fff]{1,10})(?<close>[”"])?)(?:工作|要求|活动)?(?:[：:]|[，,]\\s?(?:即|也就是|分别[是为]|具体[是为]|包括)[：:]?|(?<=[”"])(?:即|是指|分别[是为])[：:]?|(?<bracket>[（(])(?:即|包括|分别[是为])?[：:]?)`,
  'g',
)
/** What a number counts without a unit between them: 三部分, 四方, 两省. */
const bare = /^(?:方面|部分|部门|层面|层次|环节|领域|阶段|省|市|县|区|镇|乡|局|村|地|方|者)/
/** The words that a number may stand behind; 第三, 每三, 十三, 、三 and the like are other figures. */
const joint = /[\u3400-\u9fff”》）"]\s?$/
const otherFigure = /[第每余数几零〇一二两三四五六七八九十百千万亿]\s?$/
/** 两个基地、两个枢纽：, “三大高地”“五大战略”：: the list is of all of them. */
const severalCounts = /[、和与及”》第每余数几零〇一二两三四五六七八九十百千万亿0-9０-９.．]\s?$/

/** Finds lists with the number that the text gives for their members. */
export function scanCountedLists(text: string): CountedList[] {
  if (!/[、》”]/.test(text)) return []
  const masked = maskedText(text)
  const echoed = scanEchoedLists(text)
  const isEchoed = ({ count }: CountedList) => echoed.some(one => one.count.start === count.start)
  const others = [...listsBefore(text, masked), ...listsBehind(text, masked)]
  return [...others.filter(one => !isEchoed(one)), ...listsSummed(text, masked), ...echoed]
}

/** Lists that a number closes. */
function listsBefore(text: string, masked: string): CountedList[] {
  const found: CountedList[] = []
  for (const { index: end, 0: whole, groups } of matchesOf(text, behind)) {
    const { tie = '', count, quote, close, noun = '', label } = groups!
    const before = text.slice(Math.max(0, end - 2), end)
    const quoted = quote !== undefined && close !== undefined
    const last = end + whole.length
    const written = span(last - count!.length, quoted ? last + noun.length + 1 : last)
    if (quoted !== (quote !== undefined) || masked[quoted ? end - 1 : end] === '\0') continue
    if (!joint.test(before) || otherFigure.test(before)) continue
    if (!quoted && !groups!.unit && !bare.test(noun)) continue
    const start = composedFrom(text, clauseStart(masked, end), end, noun)
    const members = listAt(text, span(start, end), masked.slice(start, end))
    const number = numberOf(groups!)
    if (!members || !number || !adjoins(members)) continue
    // A、B，C、D四个方面: the list may have begun in the clause before.
    const outer = masked.slice(start === 0 ? 0 : clauseStart(masked, start - 1), start)
    found.push({
      ...number,
      span: span(members[0]!.span.start, written.end),
      count: written,
      quoted,
      order: 'list-first',
      ...(label && !quote && noun === '' ? { label } : {}),
      members,
      open: tie.startsWith('等') || (composed.test(noun) ? endsOpen(members) : isOpen(members)),
      closed: !/[，,]$/.test(outer) || !outer.includes('、') || isNamedBy(members, noun, outer),
      kinship: composed.test(noun) ? 'plain' : kinship(members, true),
    })
  }
  return found
}

/** 由总体情况、……、其他需要报告的事项等六部分组成: the number counts the members, whatever they look like. */
const composed = /^部分(?:内容)?[组构]成/

/** In such a list 其他需要报告的事项 is a part like the others; 等 alone leaves it open. */
const endsOpen = (members: readonly ListMember[]): boolean => /等$|…/.test(members.at(-1)!.plain)

/** Where such a list begins in its clause, behind 由. */
function composedFrom(text: string, start: number, end: number, noun: string): number {
  const by = composed.test(noun) ? text.slice(start, end).indexOf('由') : -1
  return by < 0 ? start : start + by + 1
}

/** Each of “四个亲自” is said to be 亲自, and nothing in the clause before. */
const isNamedBy = (members: readonly ListMember[], noun: string, outer: string): boolean =>
  noun.length > 1 && !outer.includes(noun) && members.every(({ plain }) => plain.includes(noun))

/** Lists that a number announces. */
function listsBehind(text: string, masked: string): CountedList[] {
  const found: CountedList[] = []
  for (const { index: start, 0: whole, groups } of matchesOf(text, ahead)) {
    const { count, quote, close, bracket } = groups!
    const quoted = quote !== undefined && close !== undefined
    if (!quoted && (quote || close || !groups!.unit || masked[start] === '\0')) continue
    if (severalCounts.test(text.slice(Math.max(0, start - 2), start))) continue
    const from = start + whole.length
    const rest = text.slice(from, from + longestClause)
    if (bracket && !/[）)]/.test(rest)) continue
    const opaque = maskOpaque(rest)
    const stop = opaque.search(bracket ? /[）)]/ : /[。；;！!？?\n\t]/)
    if (stop < 0 && (bracket || rest.length === longestClause)) continue
    const to = from + (stop < 0 ? rest.length : stop)
    if (/[，,：:；;。]/.test(opaque.slice(0, to - from))) continue
    const members = listAt(text, span(from, to), opaque.slice(0, to - from))
    const number = numberOf(groups!)
    if (!members || !number) continue
    found.push({
      ...number,
      span: span(start, to),
      count: span(start, start + count!.length - (quoted ? 0 : groups!.noun!.length)),
      quoted,
      order: bracket ? 'brackets' : 'count-first',
      members,
      open: isOpen(members),
      closed: true,
      kinship: kinship(members, false),
    })
  }
  return found
}

const summed = new RegExp(`[，,]共(?<count>${figure}(?<unit>项|类|种))(?=\\s?(?:[。；;]|$))`, 'g')
/** What a list is of: 监测指标。 as the heading of its paragraph, or anything before a colon. */
const headed =
  /(?:^\s{0,4}(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)]?[、.．]?)?[\u3400-\u9fff]{2,10}[。：:]|[：:])$/
/** A shorter list may name what its number sorts. */
const fewestSummed = 5

/** 监测指标。pH值、溶解氧、……、总氮，共7项: the whole sentence is a list and its number. */
function listsSummed(text: string, masked: string): CountedList[] {
  return matchesOf(text, summed).flatMap(({ index: end, groups }) => {
    const start = clauseStart(masked, end)
    const members = listAt(text, span(start, end), masked.slice(start, end))
    const number = numberOf(groups!)
    if (!members || !number || members.length < fewestSummed) return []
    if (!headed.test(text.slice(Math.max(0, start - 20), start))) return []
    const count = span(end + 2, end + 2 + groups!.count!.length)
    return {
      ...number,
      span: span(start, count.end),
      count,
      quoted: false,
      order: 'summed' as const,
      members,
      open: isOpen(members),
      closed: true,
      kinship: kinship(members, false),
    }
  })
}

/** The members between two places, where each is one thing and the list is no 从…到…. */
function listAt(
  text: string,
  { start, end }: Span,
  masked: string,
): readonly ListMember[] | undefined {
  const list = text.slice(start, end)
  if (spansRange(list)) return undefined
  const members = membersOf(list, masked, start)
  const whole = members.length > 1 && !members.some(({ plain }) => countsItself.test(plain))
  return whole ? members : undefined
}

/** No list is counted beyond this. */
const mostMembers = 30

function numberOf(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<CountedList, 'value' | 'unit' | 'noun'> | undefined {
  const { figure: written = '', unit: counted = '', noun = '' } = groups
  const value = /[0-9０-９]/.test(written) ? readArabic(written) : readChinese(written)
  const counts = value !== undefined && value > 1 && value <= mostMembers
  return counts ? { value, unit: counted, noun } : undefined
}
