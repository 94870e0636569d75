import { type Span, span } from './span.js'

/** The kinds of 结构层次序数, outermost first (GB/T 9704—2012, 7.3.3; 第一部分, 第一节 and ① by practice). */
export const ordinalStyles = [
  'part', // 第一部分 第一章
  'section', // 第一节
  'chinese', // 一、
  'chinese-bracket', // （一）
  'arabic', // 1.
  'arabic-bracket', // （1）
  'circled', // ①
] as const

export type OrdinalStyle = (typeof ordinalStyles)[number]

/** How far inside a style stands by the standard: 0 for the outermost. */
export const ordinalRank = (style: OrdinalStyle): number => ordinalStyles.indexOf(style)

/** 结构层次序数 as it stands at the start of a paragraph. */
export interface Ordinal {
  readonly style: OrdinalStyle
  readonly value: number
  /** Of several in one: 13 of 8.至13., 3 of （二）（三）. */
  readonly last?: number
  /** Its place in the paragraph, brackets and the mark after it included. */
  readonly span: Span
  readonly text: string
  /** Width of its brackets or of the mark after it; `mixed`: one bracket of each. */
  readonly width: 'full' | 'half' | 'mixed' | 'none'
  /** 一) and 1) lack the first bracket. */
  readonly openBracket: boolean
  /** The mark between ordinal and text (、 . ．), empty after brackets. */
  readonly mark: string
}

const digits = '〇零一二三四五六七八九'

/** 1–99 in Chinese (十, 二十一, 廿); `undefined` where the characters are no such number. */
export function readChineseOrdinal(text: string): number | undefined {
  const match = /^(?:([一二三四五六七八九])?(十)|(廿|卅))?([一二三四五六七八九])?$/.exec(text)
  if (!match || text === '') return undefined
  const [, tens, ten, score, unit] = match
  const high = score
    ? score === '廿'
      ? 20
      : 30
    : ten
      ? (tens ? digits.indexOf(tens) - 1 : 1) * 10
      : 0
  return high + (unit ? digits.indexOf(unit) - 1 : 0)
}

export function writeChineseOrdinal(value: number): string {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  const high = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens + 1]}十`
  return high + (unit === 0 ? '' : digits[unit + 1]!)
}

const halfDigits = (text: string): string =>
  text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** 壹、贰、 are figures of cheques, but some number their chapters so. */
const formal = '壹贰叁肆伍陆柒捌玖拾'
const chinese = `[一二三四五六七八九十廿卅${formal}]{1,4}`
const number = '[0-9０-９]{1,2}'
const yearFigure = '(?:20|２０)[0-9０-９]{2}\\s*年'
const forms: readonly { style: OrdinalStyle; pattern: RegExp }[] = [
  { style: 'part', pattern: new RegExp(`^第(${chinese}|${number})(?:部分|章|篇)([、：:]?)`) },
  // 第一节课, 第二节点 number other things.
  {
    style: 'section',
    pattern: new RegExp(
      `^第(${chinese}|${number})节(?![课点目约能日假气余拍制操令水车]|[^。！？]{40})([、：:]?)`,
    ),
  },
  {
    style: 'chinese',
    pattern: new RegExp(`^(${chinese})([、，,]|[．.](?:(?=${yearFigure})|(?![0-9０-９])))`),
  },
  { style: 'chinese-bracket', pattern: new RegExp(`^([（(])?(${chinese})([）)])([、.．]?)`) },
  // A dot after which a digit stands is a decimal point or a date (3.5万人, 4.15), but for a year.
  {
    style: 'arabic',
    pattern: new RegExp(`^(${number})([.．、](?:(?=${yearFigure})|(?![0-9０-９])))`),
  },
  // 1 主要举措和成效: a space alone, where the line is a heading and nothing else; not 12 月工作安排.
  {
    style: 'arabic',
    pattern: new RegExp(
      `^(${number})()[ \\u3000]{1,4}(?=[\\u3400-\\u9fff]{4,30}$)(?![年月日号时点分个件人次项家位名条款章期届级岁元万亿])`,
    ),
  },
  { style: 'arabic-bracket', pattern: new RegExp(`^([（(])?(${number})([）)])([、.．]?)`) },
  { style: 'circled', pattern: /^([①-⑳])()/ },
]

/** Markup that plain text often carries along: `#`, `**`, and spaces. */
const lead = /^[#*\s\u3000]*/

/**
 * Reads 21. in front of a figure (21.5+2就业之家), which only the ordinal 20. of the paragraph
 * before tells from a decimal.
 */
export function readNextOrdinal(text: string, before: Ordinal): Ordinal | undefined {
  const match = /^([0-9]{1,2})([.．])(?=[0-9])/.exec(text)
  if (before.style !== 'arabic' || !match || Number(match[1]) !== before.value + 1) return undefined
  return { ...before, value: before.value + 1, span: span(0, match[0].length), text: match[0] }
}

/** Reads the ordinal at the start of `text`, full or half width, bare or behind `#` and `**`. */
export function readOrdinal(text: string): Ordinal | undefined {
  const skip = lead.exec(text)![0].length
  const rest = text.slice(skip)
  for (const { style, pattern } of forms) {
    const match = pattern.exec(rest)
    if (!match) continue
    const bracketed = style === 'chinese-bracket' || style === 'arabic-bracket'
    const written = (bracketed ? match[2] : match[1])!
    const value = readValue(style, written)
    if (value === undefined || isPair(value, rest.slice(match[0].length))) continue
    const open = bracketed ? (match[1] ?? '') : ''
    const close = bracketed ? match[3]! : ''
    const mark = (bracketed ? match[4] : match[2]) ?? ''
    const last = lastOfRange(style, value, rest.slice(match[0].length))
    return {
      style,
      value,
      ...(last === undefined ? {} : { last }),
      span: span(skip, skip + match[0].length),
      text: match[0],
      width: widthOf(bracketed ? open + close : mark),
      openBracket: !bracketed || open !== '',
      mark,
    }
  }
  return undefined
}

/** What follows the first of several ordinals that one paragraph answers for. */
const ranges: Partial<Record<OrdinalStyle, RegExp>> = {
  arabic: new RegExp(`^(?:至|到|[—–~～-]{1,2})(${number})[.．、](?![0-9０-９])`),
  'chinese-bracket': new RegExp(`^(?:[、和至到]|[—–~～-]{1,2})?[（(](${chinese})[）)]`),
}

function lastOfRange(style: OrdinalStyle, first: number, rest: string): number | undefined {
  const written = ranges[style]?.exec(rest)?.[1]
  const last = written === undefined ? undefined : readValue(style, written)
  return last !== undefined && last > first ? last : undefined
}

/** 一、二审, 三、四季度 and 一、二、三类 are numbers of one word, no ordinal; 二、三年行动计划 is one. */
function isPair(value: number, rest: string): boolean {
  const next =
    /^([一二三四五六七八九十])(?:[审季月级产次线类批期轮]|年(?!行动)|等[奖级]|[中大支]队|、[一二三四五六七八九十](?=[\u3400-\u9fff]))/.exec(
      rest,
    )
  return next !== null && readChineseOrdinal(next[1]!) === value + 1
}

function readValue(style: OrdinalStyle, written: string): number | undefined {
  if (style === 'circled') return written.charCodeAt(0) - 0x2460 + 1
  if (/^[0-9０-９]/.test(written)) return Number(halfDigits(written))
  return readChineseOrdinal(
    written.replace(new RegExp(`[${formal}]`, 'g'), figure =>
      writeChineseOrdinal(formal.indexOf(figure) + 1),
    ),
  )
}

function widthOf(marks: string): Ordinal['width'] {
  const full = /[（）、．，：]/.test(marks)
  const half = /[().,:]/.test(marks)
  if (full && half) return 'mixed'
  return full ? 'full' : half ? 'half' : 'none'
}

const inWidthOf = (like: string, figure: string): string =>
  /[０-９]/.test(like)
    ? figure.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : figure

/** The ordinal of `like`'s style with another value, written as `like` is. */
export function writeOrdinal(value: number, like: Ordinal): string {
  const arabic = /[0-9]/.test(halfDigits(like.text))
  const figure =
    like.style === 'circled'
      ? String.fromCharCode(0x2460 + value - 1)
      : arabic
        ? inWidthOf(like.text, String(value))
        : writeChineseOrdinal(value)
  if (like.style === 'circled') return figure
  return like.text.replace(/[0-9０-９]+|[一二三四五六七八九十廿卅]+/, figure)
}
