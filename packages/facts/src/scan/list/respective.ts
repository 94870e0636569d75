import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { ListMember, Respective } from '../../types.js'
import {
  clauseStart,
  countsItself,
  isOpen,
  kinship,
  longestClause,
  maskedText,
  membersOf,
  spansRange,
} from './listing.js'

/** What may stand between the subjects and 分别. */
const aside =
  /(?:同比|环比|(?:较|比)(?:上年|去年|同期|上年同期|20\d\d年)|年均|累计|同期|预计|将|已|均|全年|今年)$/
const lead = /^分别(?:[\u3400-\u9fff]{0,6})\s?/
/** 甲、乙、丙【3个门类案件】分别为: the number of the subjects behind the last of them. */
const tally =
  /(?<=[\u3400-\u9fff）)”》])(?<count>[二两三四五六七八九十]|[0-9０-９]{1,2})\s?(?:个|类|种|项|大|家|所|条|级)[\u3400-\u9fff]{0,8}$/
/** A second row behind the figures: ，同比增长4.1%、3.6%和5.3%. */
const secondLead =
  /^[，,]\s?(?:同比|环比|(?:较|比)(?:上年|去年|上年同期)|年均)?(?:分别)?(?:增长|增加|上升|提高|下降|减少|降低)了?\s?/
/** One more of them that is told otherwise: ，下降5.3%; ，其中丙持平. */
const toldOtherwise = /增|升|提高|降|减|持平/
const longestRest = 40
const value =
  /^(?:约|近|超|超过|达)?[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?\s?(?<unit>[%％]|[\u3400-\u9fff]{0,5}?)(?:左右|以上|以内|余)?(?=[、和与及，,。；;！）)\n]|以及|$)/
const joint = /^(?:、|和|与|及|以及)/

/** Finds lists of subjects with 分别 and a list of figures. */
export function scanRespectives(text: string): Respective[] {
  if (!text.includes('分别')) return []
  const masked = maskedText(text)
  return matchesOf(masked, /分别/g).flatMap(({ index }) => {
    const figures = valuesOf(text.slice(index, index + longestClause), index, lead)
    if (!figures || figures.spans.length < 2) return []
    return [...(read(text, masked, index, figures) ?? []), ...readRows(text, figures)]
  })
}

interface Values {
  readonly spans: readonly Span[]
  readonly units: readonly string[]
}

function read(text: string, masked: string, at: number, figures: Values): [Respective] | undefined {
  const start = clauseStart(masked, at)
  const end = at - (aside.exec(text.slice(start, at))?.[0].length ?? 0)
  const list = text.slice(start, end)
  const members = membersOf(list, masked.slice(start, end), start)
  const { subjects, counted } = withoutTally(members)
  if (subjects.length === 1 && !counted) return readTally(text, span(start, end), figures)
  if (subjects.length < 2 || isOpen(subjects) || spansRange(list)) return undefined
  const years = areYears(subjects) && !goesOn(text, figures)
  if (!years && subjects.some(({ plain }) => countsItself.test(plain))) return undefined
  return [
    {
      span: span(subjects[0]!.span.start, figures.spans.at(-1)!.end),
      subjects,
      values: figures.spans,
      oneKind: isOneKind(figures),
      kinship: counted || years ? 'plain' : kinship(subjects, true),
    },
  ]
}

const year = /^[\u3400-\u9fff]{0,12}[2２][0０][0-9０-９]{2}年(?:度|末|底)?$/
/** 【2023年、2024年、2025年】分别为64件、97件、121件 */
const areYears = (subjects: readonly ListMember[]): boolean =>
  subjects.every(({ plain }, index) => year.test(plain) && (index === 0 || /^[2２]/.test(plain)))

/** 分别为64件、97件，今年121件: one more in the same unit. */
function goesOn(text: string, { spans, units }: Values): boolean {
  const { end } = spans.at(-1)!
  const rest = /^[^。；;\n]{0,40}/.exec(text.slice(end, end + longestRest))![0]
  if (others.test(rest)) return true
  const more = /[0-9０-９]\s?(?<unit>[%％]|[\u3400-\u9fff]{1,2})/g
  return matchesOf(rest, more).some(({ groups }) => {
    const unit = units.at(-1) || units[0]!
    return unit !== '%' && groups!.unit!.startsWith(unit.charAt(0))
  })
}

/** ，其余1个区持平: what is told otherwise. */
const others = /其[余他它]|另|持平|剩|未|没有|尚|第[一二三四五六七八九]/

/** ，【三类】占比分别为25.5%、71.7%: the number of what was listed before. */
const tallied =
  /^(?:(?:上述|以上|这|前)?)(?<count>[二两三四五六七八九]|[2-9２-９])(?:类|者|项|个[\u3400-\u9fff]{1,4}|种|家|级|年)(?:[\u3400-\u9fff]{0,6}(?:率|占比|比例|比重|数|量|额))?$/

function readTally(text: string, at: Span, figures: Values): [Respective] | undefined {
  const words = text.slice(at.start, at.end)
  const count = tallied.exec(words)?.groups?.count
  const value = count && (/[0-9０-９]/.test(count) ? readArabic(count) : readChinese(count))
  if (!value || goesOn(text, figures)) return undefined
  const subject = { span: at, text: words, plain: words }
  return [
    {
      span: span(at.start, figures.spans.at(-1)!.end),
      subjects: [subject],
      count: value,
      values: figures.spans,
      oneKind: isOneKind(figures),
      kinship: 'plain',
    },
  ]
}

const isOneKind = ({ units }: Values): boolean =>
  new Set(units.filter(unit => unit !== '')).size < 2

/** The subjects without the number that closes their list, where it is that of the list. */
function withoutTally(members: ListMember[]): { subjects: ListMember[]; counted: boolean } {
  const last = members.at(-1)
  const match = last && tally.exec(last.plain)
  const count = match?.groups?.count ?? ''
  const value = /[0-9０-９]/.test(count) ? readArabic(count) : readChinese(count)
  if (!last || !match || value !== members.length) return { subjects: members, counted: false }
  const length = match[0].length
  const own = {
    span: span(last.span.start, last.span.end - length),
    text: last.text.slice(0, -length),
    plain: last.plain.slice(0, -length),
  }
  return { subjects: [...members.slice(0, -1), own], counted: true }
}

/** 分别为86.3万人、41.7万人、49.2万人，同比增长4.1%和5.3%: the figures are the subjects of the second row. */
function readRows(text: string, { spans, units }: Values): Respective[] {
  const { end } = spans.at(-1)!
  const second = valuesOf(text.slice(end, end + longestClause), end, secondLead)
  if (!second || second.spans.length < 2 || !isOneKind({ spans, units })) return []
  const last = second.spans.at(-1)!.end
  const rest = /^[^。；;\n]{0,40}/.exec(text.slice(last, last + longestRest))![0]
  if (toldOtherwise.test(rest)) return []
  const subjects = spans.map(at => {
    const words = text.slice(at.start, at.end)
    return { span: at, text: words, plain: words }
  })
  return [
    {
      span: span(spans[0]!.start, last),
      subjects,
      values: second.spans,
      oneKind: isOneKind(second),
      kinship: 'plain',
      rows: true,
    },
  ]
}

/** The figures behind 分别, where they are nothing but a list up to the end of the clause. */
function valuesOf(ahead: string, offset: number, opening: RegExp): Values | undefined {
  const spans: Span[] = []
  const units: string[] = []
  const opened = opening.exec(ahead)
  if (!opened) return undefined
  let at = opened[0].length
  for (;;) {
    const match = value.exec(ahead.slice(at, at + 40))
    if (!match) return undefined
    spans.push(span(offset + at, offset + at + match[0].length))
    units.push(match.groups!.unit!)
    at += match[0].length
    const between = joint.exec(ahead.slice(at, at + 2))
    if (!between) break
    at += between[0].length
  }
  return at === ahead.length || /[，,。；;！）)\n]/.test(ahead[at]!) ? { spans, units } : undefined
}
