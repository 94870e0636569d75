import { isWrittenAs } from './quotient.js'
import type { Figure, PlanShare } from './types.js'
import { unitRatio } from './unit.js'

/** The plan in the unit of what was done. */
export function planInUnit({ part, plan }: PlanShare): Figure {
  const by = unitRatio(plan.unit, part.unit) ?? 1
  // 18.47万 of a plan of 17万: what is set to be done is a number by itself, and not rounded.
  const precision = Math.min(plan.precision * by, part.precision)
  return { ...plan, value: plan.value * by, precision, unit: part.unit }
}

/** 3.42人 of a plan of 3.2万人: 万 or 亿 was left out, or is too many. */
const scales = [1e4, 1e-4, 1e8, 1e-8]

/** `unit` where the share would be right if the two had one unit, or one scale, `plan` where it is wrong anyhow. */
export function planFault(share: PlanShare): 'unit' | 'plan' | undefined {
  const { figure, part, plan, candidates } = share
  const whole = planInUnit(share)
  if ([part, ...candidates].some(one => isWrittenAs(figure, one, whole))) return undefined
  const isOther = unitRatio(plan.unit, part.unit) !== 1
  if (isOther && isWrittenAs(figure, part, { ...plan, unit: part.unit })) return 'unit'
  const isScaled = (by: number) =>
    isWrittenAs(figure, { ...part, value: part.value * by, precision: part.precision * by }, whole)
  return scales.some(isScaled) ? 'unit' : 'plan'
}
