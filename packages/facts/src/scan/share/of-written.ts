import { span } from '@hegao/document'
import type { Figure, Share } from '../../types.js'
import { loosely } from '../quantity/tenths.js'
import { labelBefore } from './label.js'

const han = '[\\u3400-\\u9fff“”《》]'
/** Between the count of the part and that of the whole: ，占受理, ，约占全区社区总数（. */
const fromPart = new RegExp(
  `^(?:${han}{0,4}[，,、])?\\s?(?:大约|约|仅|只|已|均)?占(?:到|了)?(?<of>${han}{0,20})[（(]?\\s?$`,
)
/** Between the whole and the figure of the share: 的, ）的近. */
const toShare =
  /^\s?(?:[个件名人])?[）)]?的?(?:比(?:例|重)?)?(?:达到|达|为|将近|接近|近|超过|超|不足|不到|仅)?\s?$/
/** Neither side is longer than this. */
const longest = 32

/**
 * A share whose whole stands in it: 办理1,472件，占同类许可【1,906件】的77.2% · 示范社区17个，占全区社区总数（【119个】）的一成多.
 */
export function shareOfWritten(
  text: string,
  figures: readonly Figure[],
  index: number,
): Share | undefined {
  const figure = figures[index]!
  const whole = figures[index - 1]
  const part = figures[index - 2]
  if (!whole || !part || [whole, part].some(({ unit }) => unit === '%')) return undefined
  const behind = text.slice(whole.span.end, figure.span.start)
  const before = text.slice(part.span.end, whole.span.start)
  if (behind.length > longest || before.length > longest) return undefined
  const match = fromPart.exec(before)
  if (!match || !toShare.test(behind)) return undefined
  const start = part.span.end + before.lastIndexOf('占')
  return {
    span: span(start, figure.span.end),
    figure: before.includes('约') ? loosely(figure) : figure,
    ...labelBefore(text, part.span.start),
    of: match.groups!.of!,
    part,
    wholes: [whole],
    written: true,
  }
}
