const firstYear = 1900
const daysOf = { year: 372, month: 31 }

/** A day in three or four letters, since there are thousands: months are taken for 31 days long. */
export function packDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const days = (year - firstYear) * daysOf.year + (month - 1) * daysOf.month + date - 1
  return days.toString(36)
}

/** The ISO date of a packed day. */
export function unpackDay(packed: string): string {
  const days = Number.parseInt(packed, 36)
  const year = Math.floor(days / daysOf.year) + firstYear
  const month = Math.floor((days % daysOf.year) / daysOf.month) + 1
  const date = (days % daysOf.month) + 1
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(date)}`
}
