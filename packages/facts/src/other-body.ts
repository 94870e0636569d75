import type { Draft, Place } from '@hegao/document'
import type { At } from './gather.js'
import { type OwnBody, usedAs } from './own-body.js'
import type * as Raw from './types.js'

/**
 * Another body, or another place, where a report can only have its own: as the subject that opens it, as the
 * one whose head answers for the rule of law, in the title of what it has issued itself.
 */
export interface OtherBody extends Place {
  /** As it is written: 青穆县水利局, 巴彦诺尔旗. */
  readonly name: string
  /** Its place without the word of its level, where it has one: 青穆. */
  readonly place: string
  /** What stands behind its place: 水利局; empty for a place alone. */
  readonly organ: string
  /** True where it is of the own kind in another place of the own level; else only its organ can tell. */
  readonly peer: boolean
  /** True of the place in the title of what the own body has issued. */
  readonly issued: boolean
}

const above =
  /^(?:.{1,16}人民政府(?=.{4})|.{1,12}?(?:自治区|自治州|地区|[省市州盟])(?=[^省市县区旗州镇乡].{2}))/
const step =
  /^(?<place>[\u3400-\u9fff]{2,9}?)(?<word>街道|苏木|自治县|自治旗|[省县镇乡旗区])(?<organ>办事处|人民政府|[\u3400-\u9fff]{1,14}(?:[局厅]|委员会))?$/
/** Areas inside an area: 云泽开发区, 老城片区. */
const inner = /(?:开发|高新|经开|新|片|景|园|社|校|库|辖|矿|林|牧|城|郊|特|合作|示范|保税|山|小)区$/
/** What names of places do not have, so that more than a name was read: 今年我县, 乡镇. */
const noName =
  /[我本全各该此某年月日来的了在和与及对向由从到以为是等两几多每个省市县区旗州盟镇乡村]/
const otherLead = /^[在由对与和向从经为到是把将按据受]/

/** The bodies that stand in the place of the own one; none where the title does not name that. */
export function otherBodies(
  own: OwnBody | undefined,
  subjects: readonly At<Raw.Subject>[],
  { issuer, paragraphs }: Draft,
): OtherBody[] {
  if (!own || issuer?.foundIn !== 'title') return []
  const opening = paragraphs.find(({ role, kind }) => role === 'body' && kind === 'prose')?.index
  return subjects.flatMap(({ name, paragraph, span, as }) => {
    const { role, kind, quoted } = paragraphs[paragraph]!
    if (role !== 'body' || kind !== 'prose' || quoted) return []
    if ((as === 'opens' && paragraph !== opening) || otherLead.test(name)) return []
    const other = otherOf(own, name, as)
    const issued = as === 'issued' || as === 'made'
    return other ? [{ paragraph, span, name, ...other, issued }] : []
  })
}

type Other = Pick<OtherBody, 'place' | 'organ' | 'peer'>

function otherOf(own: OwnBody, name: string, as: Raw.Subject['as']): Other | undefined {
  if (as === 'made') return besideOwn(own, name)
  if (as === 'issued' && name.endsWith('市')) return cityThan(own, name)
  return (as === 'issued' ? sameElsewhere(own, name) : undefined) ?? otherThan(own, name)
}

/** 清河市水利局 in the report of 清源市水利局: the own body, but for its place. */
function sameElsewhere(own: OwnBody, name: string): Other | undefined {
  if (own.organ === '' || !name.endsWith(own.organ)) return undefined
  const area = name.slice(0, -own.organ.length).replace(above, '')
  const place = area.slice(0, -1)
  const isOther =
    area.endsWith(own.word) &&
    place.length > 1 &&
    place.length <= 3 &&
    !noName.test(place) &&
    !inner.test(area) &&
    !own.name.includes(area) &&
    !isWithin(area, own.area) &&
    !isWithin(own.area, area)
  return isOther ? { place, organ: own.organ, peer: true } : undefined
}

/** 港南区 in the report of 港北区, of a name as long that is like it: any other 区 may be a part of the own area. */
function besideOwn(own: OwnBody, name: string): Other | undefined {
  const [place, word] = [name.slice(0, -1), name.slice(-1)]
  const isLike =
    place.length === own.shortArea.length && [...place].some((one, at) => one === own.shortArea[at])
  return isLike && isPeer(own, place, word) ? { place, organ: '', peer: true } : undefined
}

/** Another 市 than the own one, whose departments draft rules for no other. */
function cityThan(own: OwnBody, name: string): Other | undefined {
  const place = name.slice(0, -1)
  const isOther =
    own.word === '市' &&
    own.organ !== '' &&
    !noName.test(place) &&
    !isWithin(place, own.area) &&
    !isWithin(own.shortArea, name)
  return isOther ? { place, organ: '', peer: true } : undefined
}

function otherThan(own: OwnBody, name: string): Other | undefined {
  // 县教育局 and 云汀市教育局 are of the own county and the own city.
  const lead = [own.area, own.word].find(area => name.startsWith(area))
  if (lead && isOffice(name)) {
    const organ = name.slice(lead.length)
    return organ === own.organ ? undefined : { place: '', organ, peer: false }
  }
  const last = step.exec(name.replace(above, '').replace(above, ''))?.groups
  if (!last) return undefined
  const { place, word, organ = '' } = last as { place: string; word: string; organ?: string }
  if (isPeer(own, place, word) && isOfKind(own, word, organ)) return { place, organ, peer: true }
  return isOffice(organ) && organ !== own.organ ? { place, organ, peer: false } : undefined
}

const isOffice = (name: string): boolean => /[局厅]$/.test(name)

/** A 区 alone may be a part of the own area; with its government or the own department it is none. */
const isOfKind = ({ organ: own }: OwnBody, word: string, organ: string): boolean =>
  organ === '' ? word !== '区' : organ === own || organ === '人民政府' || organ === '办事处'

/** Another place of the own level, by a whole name of its own: a 市 may stand above or below another. */
function isPeer(own: OwnBody, place: string, word: string): boolean {
  const area = place + word
  const isLong = place.length > (/自治|旗/.test(word) ? 6 : 3)
  return (
    own.level !== undefined &&
    own.word !== '市' &&
    usedAs(word) === own.word &&
    !isLong &&
    !noName.test(place) &&
    !inner.test(area) &&
    !inner.test(own.area) &&
    !own.name.includes(area) &&
    !isWithin(area, own.area) &&
    !isWithin(own.area, area)
  )
}

/** 达茂旗 is short for 达尔罕茂明安联合旗: all its characters are there, in their order. */
export function isWithin(short: string, long: string): boolean {
  let from = 0
  return [...short].every(one => {
    const at = long.indexOf(one, from)
    from = at + 1
    return at >= 0
  })
}
