import type { Change, Figure, Step } from './types.js'

/** A figure of a change that is ten thousand times too much, or too little, for the growth beside it. */
export interface UnitSlip {
  readonly amount: Figure
  readonly other: Figure
  readonly growth: Step
}

/** 万 for 亿 or for nothing, and back. */
const scales = [1e4, 1e-4]
/** Growth at constant prices, or on another footing, is not that far from what the amounts give. */
const closeRatio = 1.5
const closeGrowth = 2

/**
 * The figure that only another unit would fit: 612.5亿元，同比下降18.3%（上年749.7万元） · 9.35亿元，增长4.6%，增收0.41万元.
 * What is so far off is wrong at constant prices, too.
 */
export function unitSlipOf({ from, to, steps, move, kind }: Change): UnitSlip | undefined {
  const growth = steps.find(({ by, figure }) => by === 'percent' && figure.value > 0)
  if (kind !== 'count' || move || !to || !growth?.direction) return undefined
  const sign = growth.direction === 'down' ? -1 : 1
  const rate = growth.figure.value / 100
  if (from) {
    const grown = 1 + sign * rate
    const isNear = (scale: number) => areClose((to.value * scale) / from.value, grown, closeRatio)
    return isOff(isNear) ? { amount: to, other: from, growth } : undefined
  }
  const added = steps.find(({ by, direction }) => by === 'difference' && direction)
  if (!added || added.direction !== growth.direction) return undefined
  const isNear = (scale: number) => {
    const amount = added.figure.value * scale
    return areClose(amount / (to.value - sign * amount), rate, closeGrowth)
  }
  return isOff(isNear) ? { amount: added.figure, other: to, growth } : undefined
}

const isOff = (isNear: (scale: number) => boolean): boolean => !isNear(1) && scales.some(isNear)

const areClose = (a: number, b: number, by: number): boolean =>
  a > 0 && b > 0 && a / b < by && b / a < by
