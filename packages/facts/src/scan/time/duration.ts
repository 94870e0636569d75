import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { Approximation, Duration } from '../../types.js'

const figure =
  '(?:(?<arabic>(?<![0-9０-９.．])[0-9０-９]{1,3}(?:[.．][0-9０-９])?)|(?<chinese>[一二三四五六七八九十两百半]{1,5}))'
const unitNames: Readonly<Record<string, Duration['unit']>> = {
  小时: 'hour',
  工作日: 'workday',
  天: 'day',
  日: 'day',
  夜: 'night',
  晚: 'night',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  季度: 'quarter',
  年: 'year',
}
/** 三周年, 两周三次, 三年级, PM2.5年均 are names or rates, no length. */
const unit =
  '(?<unit>小时|工作日|天(?![气然津际文府])|日(?![常均报程])|夜(?![间市校景生游])|晚(?![会报间])|周(?![年岁边期长围末刊报一二三四五六])|星期(?![一二三四五六日天])|礼拜|月(?![份底末初中上下])|季度|年(?![级代度龄底末初版均]))'
const duration = new RegExp(
  `${figure}\\s?(?<more>[多余])?(?<measure>个)?(?<half>半)?\\s?${unit}(?<halfBehind>半(?![年月天日数以]))?(?<moreBehind>[多余])?`,
  'g',
)

/** 第三天, 十四五年, 每三年, 3—5天, 2023年: the figure is part of something else. */
const otherBefore =
  /(?:第|[0-9０-９一二三四五六七八九十百千万亿数几]|[0-9０-９]\s?[至到—–－~～、-]|[.．])\s?$/
const severalOf = /^[一二三四五六七八九]{2,}$/
const approximately: readonly (readonly [Approximation, RegExp])[] = [
  ['less', /(?:近|将近|接近|不足|不到|不满)\s?$/],
  ['more', /(?:超|超过|逾|长达|不少于|不低于|至少)\s?$/],
  ['about', /(?:约|大约|大概)\s?$/],
]
const roles: readonly (readonly [Duration['role'], RegExp])[] = [
  ['each', /(?:每|各|平均|人均|每人|每期|每班|每场|每批|每次)\s?$/],
  ['total', /(?:累计|合计|总计)\s?$/],
  ['through', /(?:经过|历经|通过)了?\s?$/],
  [
    'lasting',
    /(?:为期|历时|持续|时长|会期|为时|耗时|延续|用时|连续|总共|共计?)了?(?:近|约|长达)?\s?$/,
  ],
]

/** Reads lengths of time; a day of the month (3月5日) is none. */
export function scanDurations(text: string): Duration[] {
  return matchesOf(text, duration).flatMap(match => {
    const { index: start, groups } = match
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 6), start)
    const after = text.slice(end, end + 4)
    const { arabic, chinese, measure, half, halfBehind, unit: word } = groups!
    if (otherBefore.test(before) || (chinese && severalOf.test(chinese))) return []
    const isHalf = chinese === '半'
    const number = isHalf ? 0.5 : arabic ? readArabic(arabic) : readChinese(chinese!)
    if (number === undefined || !Number.isFinite(number)) return []
    // 一季度 is a part of the year; a length of quarters is counted with 个.
    if (word === '季度' && !measure) return []
    const role = roleOf(before, after)
    // 5日 is a day of the month unless something says that it is a length; so is 3月 a month.
    const isCalendar = (word === '日' || word === '月') && !measure && !half && !isHalf
    if (isCalendar && (role === 'plain' || role === 'total' || /月\s?$/.test(before))) return []
    const approximation = approximationOf(before, groups!.more ?? groups!.moreBehind, after)
    return {
      span: span(start, end),
      value: number + (half || halfBehind ? 0.5 : 0),
      unit: unitNames[word!]!,
      role,
      ...(approximation ? { approximation } : {}),
    }
  })
}

function roleOf(before: string, after: string): Duration['role'] {
  if (/^\s?(?:之内|以内|内)/.test(after)) return 'within'
  return roles.find(([, words]) => words.test(before))?.[0] ?? 'plain'
}

function approximationOf(
  before: string,
  more: string | undefined,
  after: string,
): Approximation | undefined {
  const named = approximately.find(([, words]) => words.test(before))?.[0]
  if (named) return named
  if (/^\s?(?:左右|上下)/.test(after)) return 'about'
  return more || /^\s?(?:以上|多|余|有余)/.test(after) ? 'more' : undefined
}
