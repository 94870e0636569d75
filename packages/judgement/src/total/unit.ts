import { roundingOf, sumOfParts, type Total } from '@hegao/facts'

/** 万 for 亿, or nothing for 万. */
const slip = 1e4
/** A part of fewer digits may make up any total by chance: its last digit is no more than this of it. */
const coarsest = 0.02

/**
 * True where one part, taken ten thousand times, makes the parts add up to their total: 11.92亿元，其中中央6.48亿元、
 * 省级1.97亿元、州县【3.47万元】. That the parts are all of it is shown by the sum itself.
 */
export function isOffByUnit(total: Total): boolean {
  const { parts } = total
  if (parts.length < 2 || total.total.approximation) return false
  if (parts.some(({ quantity }) => quantity.approximation)) return false
  return parts.some((part, index) => {
    const { quantity } = part
    if (quantity.precision > quantity.value * coarsest) return false
    const scaled = {
      ...part,
      quantity: {
        ...quantity,
        value: quantity.value * slip,
        precision: quantity.precision * slip,
      },
    }
    const mended = { ...total, parts: parts.with(index, scaled) }
    return Math.abs(sumOfParts(mended) - total.total.value) <= roundingOf(mended)
  })
}
