import { overlaps, span } from '@hegao/document'
import {
  arabicFigure,
  chineseFigure,
  type Magnitude,
  readMagnitude,
  scaleWords,
} from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import { ofLast } from '../../of-last.js'
import type { Approximation, Quantity } from '../../types.js'
import { units } from '../../unit.js'
import { scanHalves } from './half.js'

/** 三部分, 三部门: 部 is part of the noun. */
const unit = units.map(word => (word === '部' ? '部(?![分门])' : word)).join('|')
/** PDFs leave spaces between figure and unit; a line's or a cell's end parts them. */
const gap = '[^\\S\\n\\r\\t]?'
/** A figure, its scale, 余 or 多 before or behind the scale, a unit. */
const quantity = new RegExp(
  `(?:(?<arabic>${arabicFigure})|(?<chinese>${chineseFigure}))${gap}(?<more1>[余多来几])?${gap}(?<scale>${scaleWords})?(?<more2>[余多])?${gap}(?<unit>${unit})`,
  'g',
)

const lessBefore =
  /(?:(?<![附邻临相最就新])近|将近|接近|不足|不到|不满|不超过|不多于|不高于|至多|最多)\s?$/
const moreBefore = /(?:(?<!商)超|超过|逾|突破|不少于|不低于|不下|至少)\s?$/
const aboutBefore = /(?:(?<![节预签履违解合集续特公条契])约|大约|大概|约为)\s?$/
const moreAfter = /^\s?(?:以上|多|余|及以上|有余|出头)/
const aboutAfter = /^\s?(?:左右|上下|以内|以下)/

/**
 * What makes the figure behind it a name (第52号, “5+2”), the end of a range (3至5件), or the rest of
 * a longer figure (3亿5000.).
 */
const nameBefore =
  /(?:第|[A-Za-zＡ-Ｚａ-ｚ0-9０-９.．+＋\-—–~～·/]|[〔[【]|[0-9０-９]\s?[至到]|[0-9０-９](?:[百千万亿]|,))\s?$/
/** 26，530元 and 2，3，5件 are one figure gone wrong, or a list; 居第4，21个 begins a clause. */
const commaBefore = /[0-9０-９]，\s?$/
const listBefore = /[0-9０-９]，\s?[0-9０-９]{1,4}，\s?$/
/** Before 1 041件 nothing but a verb of counting: in 学校1 041人 there may be two figures. */
const countingBefore = /[共计达约近超逾为是有了到至办理收查处结核访解训放展入]$/
/** 每千人6.6批次 is a rate, no count. */
const rateBefore = /每[\u3400-\u9fff]{1,4}\s?$/
/** 统一, 之一, 唯一: a Chinese numeral that belongs to the word before it. */
const wordBefore = /[统唯之单同任某每万进逐专划另这那第归合百千十若多好]$/
/** 数十, 几百: at least two of them. 人数十 is no such word. */
const severalBefore = /(?:(?<![人次户件总倍指分参岁])数|(?<!好)几|好几)$/

/** 三五个, 七八件: two figures in a row are about so many, not thirty-five. */
const severalOf = /^[一二三四五六七八九]{2,}$/
/** 百余件, 近千家, 上万人: a scale by itself, which only the word before or behind makes a figure. */
const bareScale = /^[百千万亿]/
const upToBefore = /(?<![以线网会早晚路身手])上$/
/** 2.0版 and 二十届三中全会 name a version and an assembly. */
const ordinalUnits: ReadonlySet<string> = new Set(['版', '期', '届'])

/** Reads the quantities of a text: figures with a unit; names, labels, dates and ranges are none. */
export function scanQuantities(text: string): Quantity[] {
  const halves = scanHalves(text)
  const whole = matchesOf(text, quantity).flatMap(match => readQuantity(match, text) ?? [])
  const apart = whole.filter(({ span: at }) => !halves.some(half => overlaps(at, half.span)))
  return [...apart, ...halves].toSorted((a, b) => a.span.start - b.span.start)
}

function readQuantity(match: RegExpMatchArray, text: string): Quantity | undefined {
  const { arabic, chinese, more1, more2, scale = '', unit: counted } = match.groups!
  const start = match.index!
  const end = start + match[0].length
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 4)
  if (nameBefore.test(before) || rateBefore.test(before)) return undefined
  const bare = bareScale.test(match[0])
  const written = approximationOf(before, more1 ?? more2, bare ? '' : after)
  const approximation = written ?? (bare && upToBefore.test(before) ? 'more' : undefined)
  const magnitude = arabic
    ? readFigure(arabic, scale, before, text)
    : readNumeral(chinese!, scale, before, approximation)
  if (!magnitude) return undefined
  if (ordinalUnits.has(counted!) && (/[.．]/.test(match[0]) || /^[一二三四五六七]中/.test(after)))
    return undefined
  const several = chinese !== undefined && severalBefore.test(before)
  const exactness = several ? 'more' : approximation
  return {
    span: span(start - (several ? 1 : 0), end),
    ...magnitude,
    unit: counted!,
    chinese: chinese !== undefined,
    ...(exactness ? { approximation: exactness } : {}),
  }
}

function readFigure(
  figure: string,
  scale: string,
  before: string,
  text: string,
): Magnitude | undefined {
  if (figure.includes(' ') && !countingBefore.test(before) && !isGrouped(figure, before, text))
    return undefined
  const rest = /^[0-9０-９]{3}(?![0-9０-９])/.test(figure)
  if (listBefore.test(before) || (rest && commaBefore.test(before))) return undefined
  return readMagnitude(figure + scale)
}

/**
 * True where the spaces of a figure can only part its thousands: a word stands right before it, and in all its
 * paragraph of prose no space stands beside a figure but where three digits follow. Columns and words set off
 * by spaces have others.
 */
const isGrouped = (figure: string, before: string, text: string): boolean =>
  /[\u3400-\u9fff”》）]$/.test(before) && (/ 0/.test(figure) || groupsBySpaces(text))

const groups = /[0-9]{1,3}(?: [0-9]{3}){1,4}(?![0-9])/g
const groupsBySpaces = ofLast(
  (text: string) => text.includes('。') && !/[0-9] | [0-9]/.test(text.replace(groups, '0')),
)

function readNumeral(
  numeral: string,
  scale: string,
  before: string,
  approximation: Approximation | undefined,
): Magnitude | undefined {
  if (wordBefore.test(before) || severalOf.test(numeral)) return undefined
  const bare = bareScale.test(numeral)
  const read = readMagnitude((bare ? '一' : '') + numeral + scale)
  if (!severalBefore.test(before)) return bare && !approximation ? undefined : read
  return read && /^[十百千万亿]/.test(numeral) ? { ...read, value: read.value * 2 } : undefined
}

/** What the words around a figure say of its exactness. */
export function approximationOf(
  before: string,
  more: string | undefined,
  after: string,
): Approximation | undefined {
  if (lessBefore.test(before)) return 'less'
  if (more === '来' || aboutBefore.test(before) || aboutAfter.test(after)) return 'about'
  if (more || moreBefore.test(before) || moreAfter.test(after)) return 'more'
  return undefined
}
