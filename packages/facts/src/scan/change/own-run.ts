import type { Figure } from '../../types.js'
import { comparable } from '../../unit.js'
import type { Run } from './run.js'

/** Of the earlier values of a sentence, these many may be what is compared. */
const mostCandidates = 12
const relative = new Set(['%', '个百分点', '倍', '番'])

/** 调处纠纷【538件】，涉及金额762.4万元，比上年多71件: what grew by 71件 is no money, but the last figure in its unit. */
export function ofOwnUnit(
  run: Run,
  figures: readonly Figure[],
  sentenceAt: (at: number) => number,
): Run {
  const [value, step] = run.figures
  const isAlone =
    run.roles[0]!.kind === 'value' && run.roles.slice(1).every(one => one.kind === 'step')
  if (!value || !step || !isAlone || relative.has(step.unit) || comparable(value.unit, step.unit))
    return run
  const from = sentenceAt(value.span.start)
  const own = figures
    .slice(Math.max(0, run.start - mostCandidates), run.start)
    .findLast(one => one.span.start >= from && comparable(one.unit, step.unit))
  return own ? { ...run, figures: [own, ...run.figures.slice(1)] } : run
}

/** 总投资58.72亿元，较2022年的【271件】增加38件，增长14.0%: what the earlier value is of stands further on. */
export function ofOwnBase(run: Run): Run {
  const [value, base] = run.figures
  const [first, second] = run.roles
  const isOther =
    first!.kind === 'value' &&
    second?.kind === 'base' &&
    !second.multiple &&
    !comparable(value!.unit, base!.unit)
  return isOther
    ? {
        start: run.start + 1,
        figures: run.figures.slice(1),
        roles: [{ ...second, kind: 'only-base' }, ...run.roles.slice(2)],
      }
    : run
}
