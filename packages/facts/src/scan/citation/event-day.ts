import { type Span, span } from '@hegao/document'
import { toHalfWidth } from '../../numeral.js'
import type { DayOfYear } from '../../types.js'

/** A day without its year; 2024年7月15日 has one. */
const day =
  '(?<![0-9０-９.．]|[0-9０-９]\\s?年\\s?)(?<month>[0-9０-９]{1,2})\\s?月\\s?(?<day>[0-9０-９]{1,2})\\s?日'
/** 施行 is said of laws alone, 实施 of anything. */
const act = '起?(?:正式|开始)?施行'
const amended = '(?:新?修[订正改]后?的)?'
/** 7月15日起施行的新修订的《…》 */
const before = new RegExp(`${day}${act}的${amended}$`)
/** 5月20日《…法》施行后，; with a comma behind the day it would be that of what was done then. */
const around = new RegExp(`(?:^|[，,。；;：:、])${day}起?(?<amended>${amended})$`)
const actBehind = /^(?:正式)?施行(?:[以之]?后|以来|前后)?(?=[，,。；;])/
/** 《…法》自9月1日起施行, （2025年4月30日修订通过，自9月1日起施行）; 、9月1日起施行的《…》 goes with the next title. */
const behind = new RegExp(
  `^(?:[，,]|[（(])?(?:[0-9０-９]{4}\\s?年[0-9０-９月日\\s]{0,10}(?:修[订正改]|通过|公布|发布|颁布){1,2}[，,、])?(?:并|且)?(?:已|将)?(?:自|于|从)?${day}起(?:正式)?施行(?=[，,。；;）)]|$)`,
)

/** The days that the words around a title give for its taking effect, where they name no year. */
export function daysOfYear(text: string, { start, end }: Span): DayOfYear[] {
  const tail = text.slice(end, end + 64)
  const from = Math.max(0, start - 32)
  const lead = text.slice(from, start)
  if (!tail.includes('施行') && !lead.includes('施行')) return []
  const ahead = behind.exec(tail)
  const back = before.exec(lead)
  const then = actBehind.exec(tail)
  const beside = then && around.exec(lead)
  return [
    ...(back ? [read(back, from)] : []),
    ...(beside ? [read(beside, from)] : []),
    ...(ahead ? [read(ahead, end)] : []),
  ]
}

/** The day that a match reads, in a text that begins at `offset`. */
function read({ 0: words, index, groups }: RegExpExecArray, offset: number): DayOfYear {
  const { month, day: figure, amended: joint } = groups!
  const at = words.search(new RegExp(`${month}\\s?月\\s?${figure}\\s?日`))
  const start = offset + index + at
  return {
    span: span(start, start + words.indexOf('日', at) + 1 - at),
    month: Number(toHalfWidth(month!)),
    day: Number(toHalfWidth(figure!)),
    ...(joint ? { orAmended: true } : {}),
  }
}
