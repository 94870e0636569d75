import { span } from '@hegao/document'
import { readMagnitude } from '../../magnitude.js'
import { matchesOf } from '../../matches.js'
import type { Quantity } from '../../types.js'
import { approximationOf } from './index.js'

/** 两年半, 3天半: the half behind the unit. Not 半途, 半径. */
const behind =
  /(?<count>[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})(?<unit>年|天|小时|学期)半(?![途径数价成载])/g
/** 一个半小时, 两个半月; 一个半 by itself only before a mark, for 一个半成品 is one. */
const between =
  /(?<count>[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})个半(?<unit>小时|月|学期|学年|(?=[，。、；）]|$))/g
/** 半年, 半个月, half of one. 上半年 and 半年度 are names of a time. */
const alone =
  /(?<![上下前后头大小多每各另泰夜过月年天时个])半(?<unit>年(?=[以之内来后前的时间，。、；）]|$)|个月|天|个?小时(?!生活|经济|通勤|交通)|个?学期)/g

const nameBefore = /[第0-9０-９.．A-Za-z]$/

/** Reads the quantities that are written with 半. */
export function scanHalves(text: string): Quantity[] {
  if (!text.includes('半')) return []
  return [behind, between, alone].flatMap(pattern =>
    matchesOf(text, pattern).flatMap(match => readHalf(match, text) ?? []),
  )
}

function readHalf(match: RegExpMatchArray, text: string): Quantity | undefined {
  const { count, unit } = match.groups!
  const start = match.index!
  const end = start + match[0].length
  const before = text.slice(Math.max(0, start - 8), start)
  const whole = count === undefined ? 0 : readMagnitude(count)?.value
  if (whole === undefined || nameBefore.test(before)) return undefined
  const approximation = approximationOf(before, undefined, text.slice(end, end + 4))
  return {
    span: span(start, end),
    value: whole + 0.5,
    precision: 0.5,
    unit: unit === '' ? '个' : unit === '月' ? '个月' : unit!.replace(/个(?!月)/, ''),
    chinese: !/[0-9０-９]/.test(match[0]),
    ...(approximation ? { approximation } : {}),
  }
}
