import type { Option, Values } from './command.js'
import { usageError } from './usage-error.js'

export const todayOption: Option = {
  value: 'YYYY-MM-DD',
  about: {
    'zh-CN': '今天的日期，缺省按本机时钟；只用来看基线的期限过了没有',
    en: 'today’s date, by the clock by default; only tells whether an expiry of the baseline is over',
  },
}

/** Today, YYYY-MM-DD: the one place where what is printed may depend on the clock. */
export function todayOf({ today }: Values): string {
  if (typeof today === 'string') return readDay('--today', today)
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A day of the calendar. Throws a UsageError for anything else. */
export function readDay(option: string, written: string): string {
  const day = new Date(`${written}T00:00:00Z`)
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(written) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(written)
  if (isDay) return written
  throw usageError(
    `${option} 要写 2027-06-30 这样的日期，不能是“${written}”。`,
    `${option} takes a date such as 2027-06-30, not “${written}”.`,
  )
}
