import type { Figure } from '../../types.js'
import { comparable } from '../../unit.js'

/** 38个具体问题【已完成整改】34个: the whole in the clause of its part. */
const inClause = /^的?[\u3400-\u9fff“”]{2,12}?(?:均已|现已|目前已|已经?)[\u3400-\u9fff]{1,8}$/

/** The whole right before its part, and every other count before it that may be meant. */
export function inOneClause(
  text: string,
  before: readonly Figure[],
  part: Figure,
): readonly Figure[] | undefined {
  const last = before.at(-1)
  if (!last || last.unit !== part.unit || last.value < part.value) return undefined
  if (!inClause.test(text.slice(last.span.end, part.span.start))) return undefined
  return before.toReversed().filter(({ unit }) => comparable(unit, part.unit))
}
