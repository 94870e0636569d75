import type { Figure } from '../../types.js'
import { wordsAround } from '../clause.js'

const longestName = 20

/** 暂退保证金1468万元，占应缴总额的88.9%（应缴总额【1652万元】）: what a bracket behind the share gives by the very name of its whole. */
export function wholeInBracket(
  text: string,
  next: Figure | undefined,
  share: Figure,
  of: string,
): Figure | undefined {
  if (!next || next.span.start - share.span.end > longestName) return undefined
  const opening = text.slice(share.span.end, next.span.start).replace(/[为是共]$/, '')
  const isClosed = /[）)，,]/.test(text[next.span.end] ?? '')
  return isClosed && /^[（(]/.test(opening) && opening.slice(1) === of ? next : undefined
}

/** 涉及金额, 涉案总金额 */
const called = /^(?:其中)?(?:涉及|涉案|标的|所涉)总?金额(?:共|共计|达|为)?$/
const amount = /总?金额$/

/**
 * 受理账款投诉94件，涉及金额【8640万元】，化解欠款7925万元，占投诉金额的91.7%: the one amount of the sentence that stands right behind the
 * count of what the share names.
 */
export function wholeOfAmount(
  text: string,
  before: readonly Figure[],
  of: string,
  sentence: number,
): Figure | undefined {
  const stem = of.replace(amount, '')
  if (stem === of || stem.length < 2) return undefined
  const ahead = before.filter(({ span: { start } }) => start >= sentence)
  const amounts = ahead.filter(
    (one, index) =>
      one.unit === '元' &&
      called.test(wordsAround(text, one)) &&
      index > 0 &&
      wordsAround(text, ahead[index - 1]!).endsWith(stem),
  )
  const isOnly = ahead.filter(one => called.test(wordsAround(text, one))).length === 1
  return isOnly ? amounts[0] : undefined
}
