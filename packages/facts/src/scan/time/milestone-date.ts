import { span } from '@hegao/document'
import { toHalfWidth } from '../../numeral.js'
import type { Milestone } from '../../types/saying.js'
import { turnOf, yearBefore } from './milestone-turn.js'
import { readFigure } from './year.js'

type Said = Pick<Milestone, 'held' | 'years' | 'ordinal' | 'turn' | 'firstYears'>

const date =
  '(?<year>[0-9０-９]{4})\\s?年\\s?(?<month>[0-9０-９]{1,2})\\s?月(?:\\s?(?<day>[0-9０-９]{1,2})\\s?日)?'
const met = '(?:在北京)?(?:胜利|隆重)?(?:召开|举行|开幕|闭幕|闭会)'
/** 2024年7月召开的党的二十届三中全会 */
const metBefore = new RegExp(`${date}${met}的(?:党的|中国共产党)?$`)
/** 2022年10月党的二十大召开以来; 召开后 the day is rather that of what was done then. */
const dayBefore = new RegExp(`${date}(?:党的|中国共产党)?$`)
const metBehind = new RegExp(`^${met}(?!(?:之|以)?后)`)
/** 党的二十届四中全会（2025年10月）, 于2025年10月召开 */
/** 2023年3月13日，十四届全国人大一次会议通过: the session did so while it met. */
const didBehind = /^(?:表决)?(?:通过|修订|修正|审议|批准|作出)/
/** 由第十四届全国人大常委会第十次会议于2024年6月28日修订通过 */
const doneBehind = new RegExp(
  `^(?:全体会议|表决)?于${date}(?:表决)?(?:通过|修订|修正|审议|批准|作出)`,
)
/** 2022年是党的二十大召开之年 */
const yearBehind = /^(?:胜利|隆重)?召开(?:之年|的一年|的重要一年)/
const dayDone = new RegExp(`${date}[，,]?$`)
const dayBehind = new RegExp(`^(?:[（(]${date}[）)]|于${date.replaceAll('?<', '?<at')}${met})`)
/** “十四五”时期（2021—2025年）, “八五”普法规划（2021—2025年） */
const yearsBehind =
  /^(?:教育)?(?:规划|时期|期间)?[（(]\s?(?<words>(?<from>[0-9０-９]{4})\s?年?(?:——|--|[—–－~～-]|至)\s?(?<to>[0-9０-９]{4})\s?年?)\s?[）)]/
/** “十四五”前四年, “十四五”时期前四年 */
const firstYears =
  /^(?:规划)?(?:时期|期间)?的?(?<words>前(?<figure>[二两三四五六七八九2-9])(?:个)?年)(?!级|度|期|龄)/
/** 高于“十四五”前五年: the five years before it may be meant; 力争: what is still to come. */
const compared = /[比较与同和于至自到由从]$|(?:力争|争取|确保|预计|计划|目标)[^。；]{0,8}$/
/** 第八个五年普法规划（“八五”普法） */
const ordinalBefore =
  /第(?<number>[一二三四五六七八九十])个五年(?:普法|法[治制]宣传教育)?规划[（(](?:即|(?:以下)?简称)?$/

/** What the words right at a milestone say of its day, its years or its number. */
export function saidOf(
  text: string,
  { span: { start, end }, kind }: Pick<Milestone, 'span' | 'kind'>,
): Said {
  const lead = text.slice(Math.max(0, start - 40), start)
  const tail = text.slice(end, end + 40)
  if (kind === 'congress' || kind === 'plenum')
    return inItsYear(text, start, tail) ?? heldOf(lead, tail, start, end)
  if (kind === 'committee') {
    const done = doneBehind.exec(tail)
    return done ? heldIn(done, end) : heldOf(lead, tail, start, end, didBehind.test(tail))
  }
  if (kind === 'session') return heldOf(lead, tail, start, end, didBehind.test(tail))
  if (kind !== 'five-year-plan' && kind !== 'law-education') return {}
  const match = yearsBehind.exec(tail)
  const first = kind === 'five-year-plan' && !compared.test(lead) ? firstYears.exec(tail) : null
  const turn = turnOf(text, { start, end })
  const ordinal = kind === 'law-education' ? ordinalBefore.exec(lead)?.groups?.number : undefined
  return {
    ...(match ? { years: yearsIn(match, end) } : {}),
    ...(ordinal ? { ordinal } : {}),
    ...(turn ? { turn } : {}),
    ...(first ? { firstYears: firstYearsIn(first, end) } : {}),
  }
}

function firstYearsIn({ 0: whole, groups }: RegExpExecArray, end: number) {
  const { words, figure } = groups!
  const last = end + whole.length
  return { value: readFigure(figure!)!, span: span(last - words!.length, last) }
}

function yearsIn({ 0: whole, groups }: RegExpExecArray, end: number): NonNullable<Said['years']> {
  const { words, from, to } = groups!
  const at = end + whole.indexOf(words!)
  return {
    from: Number(toHalfWidth(from!)),
    to: Number(toHalfWidth(to!)),
    span: span(at, at + words!.length),
  }
}

function inItsYear(text: string, start: number, tail: string): Said | undefined {
  const from = Math.max(0, start - 60)
  const match = yearBehind.test(tail) ? yearBefore.exec(text.slice(from, start)) : null
  if (!match) return undefined
  const at = from + match.index
  const year = Number(toHalfWidth(match.groups!.year!))
  return { held: { year, span: span(at, at + match[0].indexOf('年') + 1) } }
}

function heldOf(lead: string, tail: string, start: number, end: number, did = false): Said {
  const back =
    metBefore.exec(lead) ??
    (metBehind.test(tail) ? dayBefore.exec(lead) : null) ??
    (did ? dayDone.exec(lead) : null)
  const match = back ?? dayBehind.exec(tail)
  if (!match) return {}
  return heldIn(match, back ? start - lead.length : end)
}

/** The day that a match reads, in a text that begins at `offset`. */
function heldIn(match: RegExpExecArray, offset: number): Said {
  const groups = match.groups!
  const number = (name: string) => {
    const figures = groups[name] ?? groups[`at${name}`]
    return figures === undefined ? undefined : Number(toHalfWidth(figures))
  }
  const day = number('day')
  const words = /[0-9０-９][0-9０-９年月日\s]{0,20}[月日]/.exec(match[0])!
  const at = offset + match.index + words.index
  return {
    held: {
      year: number('year')!,
      month: number('month')!,
      ...(day === undefined ? {} : { day }),
      span: span(at, at + words[0].length),
    },
  }
}
