import { isWrittenAs } from './quotient.js'
import type { Figure, PlanShare } from './types.js'
import { unitRatio } from './unit.js'

/** The plan in the unit of what was done. */
export function planInUnit({ part, plan }: PlanShare): Figure {
  const by = unitRatio(plan.unit, part.unit) ?? 1
  return { ...plan, value: plan.value * by, precision: plan.precision * by, unit: part.unit }
}

/** `unit` where the share would be right if the plan had the unit of what was done, `share` where it is wrong anyhow. */
export function planFault(share: PlanShare): 'unit' | 'share' | undefined {
  const { figure, part, plan, candidates } = share
  const whole = planInUnit(share)
  if ([part, ...candidates].some(one => isWrittenAs(figure, one, whole))) return undefined
  const isOther = unitRatio(plan.unit, part.unit) !== 1
  return isOther && isWrittenAs(figure, part, { ...plan, unit: part.unit }) ? 'unit' : 'share'
}
