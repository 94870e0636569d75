import type { Figure } from '../../types.js'
import { comparable } from '../../unit.js'
import type { Role } from './role.js'

const joint = /^\s?(?:、|和|与|及|以及)(?:死亡|受伤)?\s?$/
/** What ends the list; with 、 it goes on. */
const close = /^[）)，,；;。]/

/**
 * The earlier values that stand behind the changes of several, one for each in their order: 事故61起、死亡48人，
 * 分别下降17.6%和15.8%（上年【74起】、【57人】).
 */
export function basesBehind(
  text: string,
  figures: readonly Figure[],
  roles: readonly Role[],
  from: number,
  values: readonly Figure[],
): readonly Role[] | undefined {
  const first = roles[from]
  const bases = figures.slice(from, from + values.length)
  if (first?.kind !== 'base' || bases.length < values.length || values.length < 2) return undefined
  const isListed = bases.every(
    ({ unit, span }, index) =>
      comparable(unit, values[index]!.unit) &&
      (index === 0 || joint.test(text.slice(bases[index - 1]!.span.end, span.start))),
  )
  return isListed && close.test(text[bases.at(-1)!.span.end] ?? '')
    ? bases.map(() => first)
    : undefined
}
