import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import type { ClockTime } from '../../types.js'

/** Only behind a day or a part of it: elsewhere 48时 is a length and 1:3 a ratio. */
const clock =
  /(?<=[0-9０-９一二三四五六七八九十][日号]|[上下中]午|凌晨|早上|晚上|晚|当天|当日|次日)\s?([0-9０-９]{1,2})(?:\s?(?:时(?![段候间代期效])|点(?![建意要措原体启名]))(?:\s?([0-9０-９]{1,2})\s?分(?!之))?|[:：]([0-9０-９]{2})(?![0-9０-９]))/g

const figure = (text: string): number => Number(toHalfWidth(text))

/** Reads times of day: 3月5日14时30分, 上午9:00. */
export function scanClockTimes(text: string): ClockTime[] {
  return matchesOf(text, clock).map(({ 0: whole, 1: hour, 2: spoken, 3: written, index }) => {
    const minute = spoken ?? written
    const start = index + whole.length - whole.trimStart().length
    return {
      span: span(start, index + whole.length),
      hour: figure(hour!),
      ...(minute === undefined ? {} : { minute: figure(minute) }),
    }
  })
}
