/** No national document that is still cited is older; three letters reach to 2070. */
const firstYear = 1945
const daysOf = { year: 372, month: 31 }

/** Days since the first year, of years of 372 days: months are taken for 31 days long. */
function numberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return (year - firstYear) * daysOf.year + (month - 1) * daysOf.month + date - 1
}

/**
 * An ISO date in three letters, since there are thousands; in one or two where it is counted from
 * another day.
 */
export const packDay = (day: string, since = ''): string =>
  (numberOf(day) - (since ? numberOf(since) : 0)).toString(36)

/** The ISO date of a day packed with the same `since`. */
export function unpackDay(packed: string, since = ''): string {
  const days = Number.parseInt(packed, 36) + (since ? numberOf(since) : 0)
  const year = Math.floor(days / daysOf.year) + firstYear
  const month = Math.floor((days % daysOf.year) / daysOf.month) + 1
  const date = (days % daysOf.month) + 1
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(date)}`
}
