import type { Place } from '@hegao/document'
import { comparable, type Facts, type Figure, inParagraph } from '@hegao/facts'
import { type Checked, exactCounts } from './conflict.js'
import type { Counted } from './counted.js'

type Change = Facts['changes'][number]

/** The figure to which something rose or fell, and the count that it should be. */
export interface UnlikeMove {
  readonly own: Place
  readonly other: Counted
}

/** 案件 may be any. */
const shortestNoun = 4
/** What lies further off counts something else, or some of it. */
const share = 0.1
/** Another area, or more than the one year and the one before. */
const elsewhere =
  /[省市县区州盟旗镇乡]|本级|机关|系统|以来|期间|[两三四五]年|20\d\d年(?!度?(?:同期)?相?比)/

/**
 * 查获违法卷烟1837.6万支……违法卷烟由1652.4万支增加到1873.6万支: where a thing rose or fell to is what the same paragraph has
 * counted of it before.
 */
export function unlikeItsMove(input: Checked): UnlikeMove[] {
  const counts = exactCounts(input)
  return input.facts.changes.flatMap((change): UnlikeMove[] => {
    const { to, paragraph } = change
    const noun = nounOf(change)
    if (noun === undefined || !to || to.approximation) return []
    const stated = inParagraph(counts, paragraph).filter(
      one => one.head.text === noun && isStated(one, to),
    )
    const [other, ...more] = stated
    if (!other || more.length > 0 || !isNear(other, to)) return []
    return [{ own: { paragraph, span: to.span }, other }]
  })
}

/** The words right before 由A增加到B, where they are long enough to name one thing. */
function nounOf({ kind, cumulative, from, to, subject }: Change): string | undefined {
  if (kind !== 'count' || cumulative || !from || !to || elsewhere.test(subject)) return undefined
  const clause = subject.split(/[，,；;。：:、]/).at(-1)!
  return clause.length >= shortestNoun && /^[\u3400-\u9fff]+$/.test(clause) ? clause : undefined
}

const isStated = (one: Counted, to: Figure): boolean =>
  one.quantity!.span.end <= to.span.start &&
  one.verb !== undefined &&
  !one.among &&
  comparable(one.quantity!.unit, to.unit) &&
  one.setting.time.part === ''

/** Near, and no rounding of it. */
function isNear({ value, quantity }: Counted, to: Figure): boolean {
  const apart = Math.abs(value - to.value)
  return apart > (quantity!.precision + to.precision) / 2 && apart <= to.value * share
}
