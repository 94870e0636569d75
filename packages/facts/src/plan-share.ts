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

/** `unit` where the share would be right if the plan had the unit of what was done, `share` where it is wrong anyhow. */
export function planFault(share: PlanShare): 'unit' | 'share' | undefined {
  const { figure, part, plan, candidates } = share
  const whole = planInUnit(share)
  if ([part, ...candidates].some(one => isWrittenAs(figure, one, whole))) return undefined
  const isOther = unitRatio(plan.unit, part.unit) !== 1
  return isOther && isWrittenAs(figure, part, { ...plan, unit: part.unit }) ? 'unit' : 'share'
}
