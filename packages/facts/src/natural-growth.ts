import type { Figure, NaturalGrowth } from './types.js'

/**
 * The population of the year is the mean of two, and births may be those of the registered where the resident
 * are told: only what is half off, or goes the other way, is a slip.
 */
const room = { share: 0.5, least: 0.5 }

/** What the natural growth comes to in ‰, by the population that fits best. */
export function naturalGrowthOf({ rate, births, deaths, populations }: NaturalGrowth): {
  readonly growth: number
  readonly of: Figure
} {
  const grown = populations.map(of => ({
    of,
    growth: ((births.value - deaths.value) / of.value) * 1000,
  }))
  const off = ({ growth }: { readonly growth: number }) => Math.abs(growth - rate.value)
  return grown.toSorted((a, b) => off(a) - off(b))[0]!
}

/** True where no population of the paragraph lets the rate be right. */
export function isOffGrowth(natural: NaturalGrowth): boolean {
  const { growth } = naturalGrowthOf(natural)
  const { value, precision } = natural.rate
  return Math.abs(growth - value) > Math.max(room.least, precision, Math.abs(growth) * room.share)
}
