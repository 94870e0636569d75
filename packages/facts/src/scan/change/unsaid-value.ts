import { span } from '@hegao/document'
import type { Change, Figure, Step } from '../../types.js'
import { comparable } from '../../unit.js'
import type { Role } from './role.js'
import type { Run } from './run.js'
import { sameBase } from './same-base.js'

export const severalYears = /年来|以来|期间|时期|五年|三年|累计/
const relative = new Set(['%', '个百分点', '倍', '番'])

/**
 * 案件总量增加263件，增长11.0%（2023年【2385件】） · 比上年减少14件，下降12.5%，上年为112件: how much it changed, twice, and what
 * from. The value itself stands further on, or not at all.
 */
export function readSteps(
  { figures, roles }: Pick<Run, 'figures' | 'roles'>,
  subject: string,
): Omit<Change, 'subject' | 'cumulative' | 'candidates'> | undefined {
  const [added, rate, from, ...more] = figures
  const [first, second, base] = roles
  if (!added || !rate || !from || more.length > 0 || severalYears.test(subject)) return undefined
  if (second!.kind !== 'step' || base!.kind !== 'base' || !first!.direction) return undefined
  if (rate.unit !== '%' || relative.has(added.unit) || !comparable(added.unit, from.unit))
    return undefined
  const { comparison } = base!
  if (!sameBase(comparison, first!.comparison) || !sameBase(comparison, second!.comparison))
    return undefined
  const isKnown = (kind: Step['by'], figure: Figure, { direction, verb }: Role): Step => ({
    span: span(verb?.start ?? figure.span.start, figure.span.end),
    figure,
    by: kind,
    ...(direction ? { direction } : {}),
  })
  return {
    span: span(added.span.start, from.span.end),
    from,
    ...(comparison ? { comparison } : {}),
    kind: 'count',
    steps: [isKnown('difference', added, first!), isKnown('percent', rate, second!)],
  }
}
