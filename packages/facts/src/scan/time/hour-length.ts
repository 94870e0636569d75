import { span } from '@hegao/document'
import { daysInMonth } from '../../calendar.js'
import { matchesOf } from '../../matches.js'
import type { HourLength } from '../../types.js'
import { dash } from './period.js'
import { readFigure } from './year.js'

const figures = '[0-9０-９]{1,2}'
const clock = (name: string) =>
  `(?<hour${name}>${figures})\\s?(?:时|点)(?:(?<minute${name}>${figures})分)?`
/** 7月16日20时至18日8时, 7月16日20时至7月18日8时, 7月16日20时至次日8时, 7月16日8时至20时. */
const period = `(?<month>${figures})月(?<day>${figures})日\\s?${clock('')}${dash}(?:(?:(?<toMonth>${figures})月)?(?<toDay>${figures})日\\s?|(?<next>次日|第二天)\\s?|(?:当[日天])?\\s?)${clock('To')}`
/** Right behind a mark 24小时 may be that of 24小时最大降雨量. */
const length =
  '(?:\\s?[（(]\\s?(?=[^（）()]{1,12}[）)])|\\s?[，,]?\\s?(?=总?共|历时|持续))(?<role>总?共计?|历时|持续|时长)?了?\\s?(?<said>[0-9０-９]{1,3})\\s?个?小时(?![余多左上内以])'
const pattern = new RegExp(`(?<![0-9０-９])(?<period>${period})${length}`, 'g')

/** Reads periods from hour to hour with the length said of them. */
export function scanHourLengths(text: string): HourLength[] {
  if (!text.includes('小时')) return []
  return matchesOf(text, pattern).flatMap(({ 0: whole, index, groups }) => {
    const hours = hoursOf(groups!)
    if (hours === undefined) return []
    const { period: words, said, role } = groups!
    const start = index + whole.lastIndexOf(said!)
    return [
      {
        span: span(index, index + words!.length),
        hours,
        said: { span: span(start, index + whole.length), value: readFigure(said!)! },
        unbroken: role === '历时' || role === '持续',
      },
    ]
  })
}

/** From the first hour to the last; undefined where a day is none, or the year decides. */
function hoursOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const at = (name: string) => (groups[name] ? readFigure(groups[name]) : undefined)
  const [month, day] = [at('month')!, at('day')!]
  const toMonth = at('toMonth') ?? month
  const toDay = at('toDay') ?? (groups.next ? day + 1 : day)
  // How long February is depends on the year.
  if (month === 2 && toMonth !== month) return undefined
  const days =
    toMonth === month
      ? toDay - day
      : toMonth === month + 1
        ? daysInMonth(commonYear, month) - day + toDay
        : undefined
  if (days === undefined || days < 0) return undefined
  const minutes =
    days * 24 * 60 + minutesOf(at('hourTo'), at('minuteTo')) - minutesOf(at('hour'), at('minute'))
  return minutes > 0 ? minutes / 60 : undefined
}

const commonYear = 2023

/** In whole numbers: 8时5分至20时5分 are twelve hours to the last digit. */
const minutesOf = (hour = 0, minute = 0): number => hour * 60 + minute
