import type { Figure, Share } from '../../types.js'
import { comparable } from '../../unit.js'

/** Between the last count and the shares: ，, ），三类. */
const toShares = /^[）)]?\s?[，,、；;]?\s?(?:三类|三者|两者|二者|各类|各项|数量)?(?:分别)?$/
/** Between two counts that are listed. */
const between = /^[）)]?(?:[，,、；;]|和|及|与|以及)[\u3400-\u9fff“”、]{0,24}$/
const longestGap = 28

/**
 * 清理文件【1862件】，继续有效【1537件】，修改【118件】，废止【207件】，分别占82.5%、6.3%和11.1%: as many counts as there are
 * shares are their parts, the one before is their whole. The shares as they are, where it is not so.
 */
export function withRespectiveParts(
  text: string,
  shares: readonly Share[],
  figures: readonly Figure[],
  sentence: number,
): readonly Share[] {
  const first = shares[0]!
  const at = figures.findIndex(({ span }) => span.start === first.figure.span.start)
  const parts = figures.slice(Math.max(0, at - shares.length), at)
  const whole = figures[at - shares.length - 1]
  if (!whole || whole.span.start < sentence) return shares
  const counts = [whole, ...parts]
  if (counts.some(({ unit }) => unit === '%' || !comparable(unit, whole.unit))) return shares
  const gaps = counts
    .slice(1)
    .map(({ span }, index) => text.slice(counts[index]!.span.end, span.start))
  const last = text.slice(parts.at(-1)!.span.end, first.span.start)
  const isListed = gaps.slice(1).every(gap => gap.length < longestGap && between.test(gap))
  if (!isListed || last.length > longestGap || !toShares.test(last)) return shares
  return shares.map((share, index) => ({ ...share, part: parts[index]!, wholes: [whole] }))
}
