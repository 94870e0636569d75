import {
  type Draft,
  type Issuer,
  type Paragraph,
  type Part,
  type Place,
  type Span,
  withoutParent,
} from '@hegao/document'
import type { At } from './gather.js'
import { isWithin } from './other-body.js'
import { type OwnBody, usedAs } from './own-body.js'
import type * as Raw from './types.js'

/** The own body, or its area, by its name, with the level word it is given there. */
export interface SelfName extends Place {
  /** As an area uses it of itself: 县 of a 自治县. */
  readonly word: string
  readonly name: string
  /**
   * `part` title, 版头 or 署名; `subject` in a sentence that a report has only of its own body;
   * `text` anywhere else (临澜县教育局), `area` the place alone (临澜县).
   */
  readonly as: 'part' | 'subject' | 'text' | 'area'
  /** True for a word that the area may have had before it was raised (撤县设市). */
  readonly former: boolean
  /** What else its sentence says. */
  readonly around: string
}

/** What a report says of its own body at the opening: 2024年，县教育局坚持以……为指导. */
const openingActs =
  /^(?:坚持|以|深入|认真|全面|紧紧|围绕|始终|严格|高度|积极|切实|聚焦|立足|持续|在.{0,3}[县市区州旗]委)/
const openingLead = /^(?:[0-9０-９]{4}年(?:度)?(?:以来)?[，,]?|今年以来[，,]?|一年来[，,]?)?$/
/** What a report says of its own body and its head elsewhere. */
const ownActs =
  /^(?:获评|荣获|被评为|被授予|(?:党组书记、?)?局长(?:认真|切实|严格|自觉|主动)?(?:履行|落实)[^。；]{0,40}第一责任人)/
const partRoles: readonly Paragraph['role'][] = ['title', 'letterhead', 'signature']
const receivers: readonly Paragraph['role'][] = ['addressee', 'copies']

/**
 * Every place where the text names the own body, whichever level word it has there. Who gets
 * the report is another body, of whatever name: 云汀县 reports to the 云汀市 that it belongs to.
 */
export function selfNames(
  own: OwnBody | undefined,
  levels: readonly At<Raw.LevelWord>[],
  { paragraphs }: Draft,
): SelfName[] {
  if (!own || own.shortArea.length < 2) return []
  const opening = paragraphs.find(({ role, kind }) => role === 'body' && kind === 'prose')?.index
  return levels.flatMap(level => {
    const { paragraph, span, before, after, sentence } = level
    if (level.use !== 'name' || receivers.includes(paragraphs[paragraph]!.role)) return []
    const full = before.endsWith(own.shortArea)
    const named = own.organ !== '' && after.startsWith(own.organ)
    const lead = full ? before.slice(0, -own.shortArea.length) : before
    const rest = after.slice(own.organ.length)
    const isOpening = paragraph === opening && sentence.start === 0
    const asOwn =
      named &&
      !level.quoted &&
      ((isOpening && openingLead.test(lead) && openingActs.test(rest)) ||
        (lead === '' && ownActs.test(rest)))
    // 市教育局 in a county is the superior's, unless the sentence can be the own body's alone.
    if (!full && !asOwn) return []
    if (!named && (isOtherWord(after) || !isArea(level.word, own))) return []
    const isPart = named && partRoles.includes(paragraphs[paragraph]!.role)
    const word = usedAs(level.word)
    return {
      paragraph,
      span: {
        start: span.start - (full ? own.shortArea.length : 0),
        end: span.end + (named ? own.organ.length : 0),
      },
      word,
      name: (full ? own.shortArea : '') + level.word + (named ? own.organ : ''),
      as: isPart ? 'part' : asOwn ? 'subject' : named ? 'text' : 'area',
      former:
        own.level === 'prefecture' ? word === '地区' : (raised[own.word] ?? []).includes(word),
      around: lead + after,
    } as const
  })
}

/** What an area of the level may have been called before. */
const raised: Readonly<Record<string, readonly string[]>> = {
  市: ['县', '地区', '旗'],
  区: ['县', '市', '镇', '乡'],
  镇: ['乡'],
  街道: ['镇', '乡'],
}

/** 新城|市区, 平安|县域, 霁山|市政工程: the character belongs to what follows. */
const isOtherWord = (after: string): boolean => /^(?:政(?!府)|[市县区域（、/内级直])/.test(after)

/** 城市 is no city's name; towns of the name of their county are many. */
const isArea = (word: string, { shortArea }: OwnBody): boolean =>
  /^(?:市|县|区|旗|州|盟)$/.test(word) && !/[城都大中小]$/.test(shortArea)

/** Where 版头 or 署名 differs from the name of the issuer. */
export interface PartName extends Place {
  readonly name: string
  /**
   * In a word of level, its own or one above it; in one character of its place; in all of its place, or
   * in what is left out of it (秀水县 for 秀水苗族自治县); or in what the body is called behind its place
   * (交通运输管理局).
   */
  readonly by: 'level' | 'place' | 'area' | 'organ'
  /** The name without its place. */
  readonly organ: string
}

const spaces = /\s/g

export function differentParts({ issuer, parts, paragraphs }: Draft): PartName[] {
  if (!issuer) return []
  return [parts.letterhead, parts.signature].flatMap(part => {
    if (!part || part.paragraph === issuer.place.paragraph) return []
    const name = withoutParent(part.text.replace(spaces, '').replace(/文件$|（.{0,4}章）$/, ''))
    const signed = signedBy(issuer, name)
    const own = withoutUpper(signed, name)
    const last = lastPart(name, own)
    const by =
      differenceOf(last, own) ??
      (part === parts.signature && differsByArea(name, signed.name) ? 'area' : undefined)
    const span: Span = part.span
    const organ = last.slice(own.area?.length ?? 0)
    if (by === 'organ' && isJoint(part, paragraphs)) return []
    return by ? { paragraph: part.paragraph, span, name, by, organ } : []
  })
}

/** One of several that sign: 石桥镇党委 above 石桥镇人民政府. */
const isJoint = ({ paragraph }: Part, paragraphs: Draft['paragraphs']): boolean =>
  [paragraph - 1, paragraph + 1].some(at => paragraphs[at]?.role === 'signature')

/** 江澜省, as a title has it, signs as 江澜省人民政府, 青石街道 as 青石街道办事处. */
const governments = /(?:人民政府|行政公署|办事处|管理委员会|管委会)(?:办公室)?$/

function signedBy(issuer: Issuer, name: string): Issuer {
  const organ = issuer.name === issuer.area ? governments.exec(name)?.[0] : undefined
  return organ ? { ...issuer, name: issuer.name + organ } : issuer
}

/** 澄湖区司法局 under the title of 江临市澄湖区人民政府: what stands above its place is left out on both sides. */
function withoutUpper(issuer: Issuer, name: string): Issuer {
  const { area = '' } = issuer
  const upper = upperArea.exec(area)?.[0] ?? ''
  const short = { ...issuer, name: issuer.name.slice(upper.length), area: area.slice(upper.length) }
  const isShort = name.startsWith(short.area) || name.length === short.name.length
  return upper !== '' && !name.startsWith(upper) && isShort ? short : issuer
}

const upperArea = /^[\u3400-\u9fff]{1,12}?[省市州盟县旗区](?=[\u3400-\u9fff]{2,12}$)/

/** 石桥乡人民政府 of 安渠县石桥乡人民政府, where the title has 石桥镇 alone. */
function lastPart(name: string, { name: own, area = '' }: Issuer): string {
  if (area !== '' && name.startsWith(area)) return name
  const before = name.slice(0, Math.max(0, name.length - own.length))
  return before.length > 1 && /[市州盟县旗区]$/.test(before) ? name.slice(before.length) : name
}

function differenceOf(name: string, issuer: Issuer): PartName['by'] | undefined {
  if (differsByLevel(name, issuer)) return 'level'
  if (differsByPlace(name, issuer)) return 'place'
  const { area = '' } = issuer
  return area !== '' && name !== issuer.name && name.startsWith(area) ? 'organ' : undefined
}

const levelWord = /^[省市州盟县旗区镇乡]$/

/** 临澜县教育局 for 临澜市教育局; 城市 and 城乡 in what the body is called are no levels. */
function differsByLevel(a: string, { name: b, area = b }: Issuer): boolean {
  if (a.length !== b.length || a === b) return false
  return [...a].every(
    (one, at) =>
      one === b[at] || (at < area.length && levelWord.test(one) && levelWord.test(b[at]!)),
  )
}

/** 竹西镇人民政府 for 竹溪镇人民政府. */
function differsByPlace(name: string, issuer: Issuer): boolean {
  const area = issuer.area ?? ''
  const different = [...issuer.name].flatMap((one, at) => (one === name[at] ? [] : [at]))
  return (
    name.length === issuer.name.length &&
    different.length === 1 &&
    different[0]! < area.length &&
    !levelWord.test(area[different[0]!]!)
  )
}

/** The steps above the last: 永宁区人民政府|春熙桥街道办事处, 云汀市|青溪县教育局. */
const above =
  /^(?:.{1,16}人民政府(?=.{4})|.{1,12}?(?:自治区|自治州|地区|[省市州盟]|[县旗区](?=.{2,4}(?:街道|镇|乡|苏木)))(?=[^省市县区旗州镇乡].{3}))/
const lastStep =
  /^(?<place>[\u3400-\u9fff]{2,12}?)(?<word>街道|苏木|自治县|自治旗|[县镇乡旗区])(?<organ>办事处|人民政府|[\u3400-\u9fff]{1,12}[局委会办])$/

const lastOf = (name: string) => lastStep.exec(name.replace(above, '').replace(above, ''))?.groups

/** 望江楼街道办事处 for 春熙桥街道办事处: one kind of body of two places. */
function differsByArea(a: string, b: string): boolean {
  const [one, other] = [lastOf(a), lastOf(b)]
  if (!one || !other || one.organ !== other.organ || usedAs(one.word!) !== usedAs(other.word!))
    return false
  const [place, area] = [one.place! + one.word, other.place! + other.word]
  return !place.endsWith(area) && !area.endsWith(place) && !isShort(place, area)
}

/** A zone and what a zone is called in short: 清源高新技术产业开发区, 清源高新区. */
const zone =
  /(?:开发|高新|经开|新|度假|示范|保税|合作|园|功能|管理|工业|产业|试验|经济|林|矿|特|景|港)区$/

/** True of two names of one zone, where the one has only characters of the other, in their order. */
function isShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (!zone.test(short) || !zone.test(long)) return false
  return isWithin(short, long)
}
