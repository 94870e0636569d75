import { span } from '@hegao/document'
import { chineseNumeral, readArabic, readChinese, toHalfWidth } from '../numeral.js'
import type { Approximation, Quantity } from '../types.js'
import { units } from '../unit.js'

const unit = units.map(word => word.replace(/[.*+?]/g, '\\$&')).join('|')
/** Lengths are bounded so that a run of digits, however long, is read once. */
const arabic =
  '(?<arabic>(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[０-９]{1,3}(?:，[０-９]{3}){1,4}|[0-9０-９]{1,15})(?:[.．][0-9０-９]{1,15})?)'
const chinese = `(?<chinese>[${chineseNumeral}]{1,12})`
/** A figure, its scale, 余 or 多 before or behind the scale, a unit. */
const quantity = new RegExp(
  `(?:${arabic}|${chinese})\\s?(?<more1>[余多])?\\s?(?<scale>万亿|亿|万|千|百)?(?<more2>[余多])?\\s?(?<unit>${unit})`,
  'g',
)

const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 }

const lessBefore = /(?:近|将近|接近|不足|不到|不满)\s?$/
const moreBefore = /(?:超|超过|逾|突破|不少于|不低于|至少|达到?近)\s?$/
const aboutBefore = /(?:约|大约|大概|约为)\s?$/
const moreAfter = /^\s?(?:以上|多|余|及以上)/
const aboutAfter = /^\s?(?:左右|上下|以内|以下)/

/**
 * What makes the figure behind it a name (第52号, “5+2”), the end of a range (3至5件), or the rest of
 * a longer figure (3亿5000万, 26，530).
 */
const nameBefore =
  /(?:第|[A-Za-z0-9０-９.．+＋\-—–~～·/]|[〔[【]|[0-9０-９]\s?[至到]|[0-9０-９](?:[百千万亿]|[,，]))\s?$/
/** 每千人6.6批次 is a rate, no count. */
const rateBefore = /每[\u4e00-\u9fa5]{1,4}$/
/** 统一, 之一, 唯一: a Chinese numeral that belongs to the word before it. */
const wordBefore = /[统唯之单同任某每万进逐专划另这那第归合百千十几数若多好]$/

/** 三五个, 七八件: two figures in a row are about so many, not thirty-five. */
const severalOf = /^[一二三四五六七八九]{2,}$/

/** Reads the quantities of a text: figures with a unit; names, labels, dates and ranges are none. */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(quantity)) {
    const groups = match.groups!
    const start = match.index
    const before = text.slice(Math.max(0, start - 6), start)
    const after = text.slice(start + match[0].length, start + match[0].length + 4)
    if (nameBefore.test(before) || rateBefore.test(before)) continue
    if (groups.chinese && (wordBefore.test(before) || severalOf.test(groups.chinese))) continue
    const figure = groups.arabic ?? groups.chinese!
    const number = groups.arabic ? readArabic(figure) : readChinese(figure)
    if (number === undefined || !Number.isFinite(number)) continue
    const scale = groups.scale ? scales[groups.scale]! : 1
    const decimals = toHalfWidth(figure).split('.')[1]?.length ?? 0
    const approximation = approximationOf(before, groups.more1 ?? groups.more2, after)
    found.push({
      span: span(start, start + match[0].length),
      value: tidy(number * scale),
      precision: scale / 10 ** decimals,
      unit: groups.unit!,
      chinese: groups.chinese !== undefined,
      ...(approximation ? { approximation } : {}),
    })
  }
  return found
}

function approximationOf(
  before: string,
  more: string | undefined,
  after: string,
): Approximation | undefined {
  if (lessBefore.test(before)) return 'less'
  if (aboutBefore.test(before) || aboutAfter.test(after)) return 'about'
  if (more || moreBefore.test(before) || moreAfter.test(after)) return 'more'
  return undefined
}

/** Products such as 1.2 × 10000 come out a hair off; figures have at most 12 digits that count. */
const tidy = (value: number): number => Number(value.toPrecision(12))
