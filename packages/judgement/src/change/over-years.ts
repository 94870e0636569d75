import type { Catalogue } from '@hegao/core'
import { type GrowthOverYears, type Interval, meet, ratio, readings, scaled } from '@hegao/facts'

/** The mean of single years' rates lies somewhat above what the two ends give. */
const roomByShare = 0.15
const roomInPoints = 0.5

/**
 * What a growth over years has to be by its two ends, in per cent and with the sign of its verb; nothing where
 * the text may be right. A yearly rate may be compound or simple, and its years counted with either end or not.
 */
export function refutedGrowth(
  { rate, by, direction, from, to, years, subject }: GrowthOverYears,
  { realGrowth }: Pick<Catalogue, 'realGrowth'>,
): number | undefined {
  if (to.unit === '元' && realGrowth.some(name => subject.includes(name))) return undefined
  const times = ratio(readings(to), readings(from))
  const sign = direction === 'down' ? -100 : 100
  const percent = (rise: (ratio: number) => number): Interval =>
    scaled({ low: rise(times.low), high: rise(times.high) }, sign)
  const exact = to.value / from.value
  const written = readings(rate)
  if (by === 'all')
    return meet(
      written,
      percent(one => one - 1),
    )
      ? undefined
      : (exact - 1) * sign
  const expected = (exact ** (1 / years) - 1) * sign
  const room = Math.max(roomInPoints, Math.abs(expected) * roomByShare)
  const compound = (count: number) => percent(one => one ** (1 / count) - 1)
  const fits =
    meet(widened(written, room), compound(years)) ||
    [years - 1, years + 1].some(count => meet(written, compound(count))) ||
    [years, years + 1].some(count =>
      meet(
        written,
        percent(one => (one - 1) / count),
      ),
    )
  return fits ? undefined : expected
}

const widened = ({ low, high }: Interval, by: number): Interval => ({
  low: low - by,
  high: high + by,
})
