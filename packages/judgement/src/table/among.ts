import type { Catalogue } from '@hegao/core'
import type { Facts, TableAmong, TableCell } from '@hegao/facts'
import { groupBy } from '../group.js'
import { exhaust } from '../total/kinds.js'
import { sumOf } from './written.js'

/** A whole with what stands behind 其中, where both cannot be right. */
export interface WrongAmong {
  readonly among: TableAmong
  /**
   * `over`: the part is more than the whole; `rest`: the parts are not the whole. `alike` where all other lines of
   * the table fit, `alone` where the words prove it by themselves.
   */
  readonly fault: 'over' | 'rest'
  readonly proof: 'alike' | 'alone'
  /** The part that is more, or all of them. */
  readonly parts: readonly TableCell[]
}

/** So many other rows have to bear out what 其中 means in this table. */
const leastAlike = 2

/** What 其中 says of a table that its figures refute. */
export function wrongAmong(
  { among }: Pick<Facts['tables'][number], 'among'>,
  catalogue: Catalogue,
): WrongAmong[] {
  return [...groupBy(among, ({ by, plan }) => `${by} ${plan}`).values()].flatMap(
    alike => wrongIn(alike) ?? wrongKinds(alike, catalogue) ?? [],
  )
}

const isOver = ({ whole, parts }: TableAmong) => parts.some(one => one.value! > whole.value!)
const isSum = ({ whole, parts }: TableAmong) => sumOf(parts) === whole.value
/** How many of its parts are there at all; those of nothing prove nothing. */
const partsOf = ({ whole, parts }: TableAmong) =>
  whole.value! > 0 ? parts.filter(({ value }) => value).length : 0

/** One part that is more than its whole, or parts that are not the whole, where all others in the table fit. */
function wrongIn(alike: readonly TableAmong[]): WrongAmong | undefined {
  const telling = alike.filter(one => partsOf(one) > 0)
  const [over, ...more] = telling.filter(isOver)
  const isBorneOut = telling.length > leastAlike
  if (over) {
    const parts = over.parts.filter(({ value }) => value! > over.whole.value!).slice(0, 1)
    if (more.length > 0 || !(isBorneOut || over.isOfTotal)) return undefined
    return { among: over, fault: 'over', proof: isBorneOut ? 'alike' : 'alone', parts }
  }
  const [odd, ...others] = telling.filter(one => !isSum(one))
  const fitting = telling.filter(one => isSum(one) && partsOf(one) > 1)
  if (!odd || odd.rounded || others.length > 0 || fitting.length < leastAlike) return undefined
  return { among: odd, fault: 'rest', proof: 'alike', parts: odd.parts }
}

/** 其中：简易程序, and 普通程序 behind it, in one column alone: these two are all there are. */
function wrongKinds(
  [only, ...others]: readonly TableAmong[],
  catalogue: Catalogue,
): WrongAmong | undefined {
  if (!only || others.length > 0 || !only.isOfTotal || only.rounded) return undefined
  const parts = [...only.parts, ...only.rest]
  const labels = parts.map(({ rowLabel }) => rowLabel)
  if (sumOf(parts) === only.whole.value || !exhaust(labels, catalogue)) return undefined
  return { among: only, fault: 'rest', proof: 'alone', parts }
}
