import type { Catalogue } from '@hegao/core'
import { type Change, type Figure, sumOfParts, type Total } from '@hegao/facts'
import { totalVerdict } from '../total/verdict.js'

/**
 * 两项合计4319万元，同比增长7.6%（2022年为4108万元）, where the two come to 4419: the total is told, and with the sum of its parts
 * the change is right.
 * @param totals those of its paragraph
 */
export const isOwedToTotal = (
  change: Change,
  totals: readonly Total[],
  catalogue: Catalogue,
  isRight: (mended: Change) => boolean,
): boolean =>
  totals.some(total => {
    const mended = withSum(change, total)
    return mended && totalVerdict(total, catalogue) === 'sum' && isRight(mended)
  })

/** The change with the sum of the parts for the total; nothing where the total is none of its figures. */
function withSum(change: Change, total: Total): Change | undefined {
  const isTotal = (figure: Figure | undefined) =>
    figure?.span.start === total.total.span.start && figure.value === total.total.value
  if (![change.to, ...change.candidates].some(isTotal)) return undefined
  const mend = (figure: Figure) =>
    isTotal(figure) ? { ...figure, value: sumOfParts(total) } : figure
  return {
    ...change,
    ...(change.to ? { to: mend(change.to) } : {}),
    candidates: change.candidates.map(mend),
  }
}
