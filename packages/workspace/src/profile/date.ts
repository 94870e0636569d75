import type { Text } from '@hegao/core'
import { say } from '../text.js'

/** Days of each month, February with its leap day. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * What is wrong with a day that has the right form: 2019-02-30 and 02-31 are in no calendar.
 * @param date YYYY-MM-DD, or MM-DD of any year
 */
export function checkDate(date: string): Text | undefined {
  const [day, month, year] = date.split('-').map(Number).reverse() as [number, number, number?]
  const isLeap = year === undefined || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 && !isLeap ? 28 : days[month - 1]!
  if (day <= last) return undefined
  const of =
    year === undefined
      ? say(`${month}月`, `Month ${month}`)
      : say(`${year}年${month}月`, `Month ${month} of ${year}`)
  return say(
    `没有“${date}”这一天：${of['zh-CN']}只有${last}天。`,
    `there is no day ${date}. ${of.en} has ${last} days.`,
  )
}
