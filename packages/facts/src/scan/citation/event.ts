import { span } from '@hegao/document'
import { toHalfWidth } from '../../numeral.js'
import type { CitedEvent, WrittenDay } from '../../types.js'

const date = '([0-9０-９]{4})\\s?年(?:\\s?([0-9０-９]{1,2})\\s?月(?:\\s?([0-9０-９]{1,2})\\s?日)?)?'
const acts: Readonly<Record<string, CitedEvent['kind']>> = {
  施行: 'effective',
  实施: 'effective',
  生效: 'effective',
  通过: 'passed',
  公布: 'issued',
  发布: 'issued',
  颁布: 'issued',
  印发: 'issued',
  修订: 'amended',
  修正: 'amended',
  修改: 'amended',
  废止: 'repealed',
  失效: 'repealed',
}
const act = Object.keys(acts)
  .filter(word => word !== '通过')
  .join('|')
/** 于2024年4月26日经第十四届全国人大常委会第九次会议通过 */
const done = `(?:起?(?:正式|开始)?(${act})|[\\u3400-\\u9fff]{0,24}?(通过))`
/** Behind a title nothing may stand between it and the date: 《…》已于2024年5月1日起施行. */
const behind = new RegExp(
  `^(?:[，,]|[（(])?(?:将|已)?(?:经)?(?:自|于|从)?\\s?${date}${done}(?=[，。；、）)（(后以的并]|$)`,
)
const before = new RegExp(`(?:自|于|从)?${date}${done}的$`)

/** What the words around a title say happened to it, each with its day. */
export function eventsOf(text: string, start: number, end: number): CitedEvent[] {
  const ahead = behind.exec(text.slice(end, end + 60))
  const from = Math.max(0, start - 40)
  const back = before.exec(text.slice(from, start))
  return [
    ...(back ? [read(back, from + back.index, start - 1)] : []),
    ...(ahead ? [read(ahead, end, end + ahead[0].length)] : []),
  ]
}

function read(match: RegExpExecArray, start: number, end: number): CitedEvent {
  const [, year, month, day, word, passed] = match
  const at = match[0].search(/[0-9０-９]/)
  return {
    span: span(start + at, end),
    kind: acts[word ?? passed!]!,
    day: dayOf(year!, month, day),
  }
}

const dayOf = (year: string, month?: string, day?: string): WrittenDay => ({
  year: Number(toHalfWidth(year)),
  ...(month ? { month: Number(toHalfWidth(month)) } : {}),
  ...(day ? { day: Number(toHalfWidth(day)) } : {}),
})
