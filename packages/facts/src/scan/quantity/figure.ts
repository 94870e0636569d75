import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'
import type { Figure, Percentage, Quantity } from '../../types.js'

/** 翻一番 is twice as much, 翻两番 four times. */
const doubling = /翻(?:了)?(?<count>[一二两三四1-4１-４])?番/g

/**
 * Everything of a text that has a size, in reading order: counts, percentages, 个百分点, 倍, and 番
 * for doublings.
 */
export function readFigures(
  text: string,
  quantities: readonly Quantity[],
  percentages: readonly Percentage[],
): Figure[] {
  const counted = quantities.map(({ span: at, value, precision, unit, approximation }) => ({
    span: at,
    value,
    precision,
    unit,
    ...(approximation ? { approximation } : {}),
  }))
  const parts = percentages.map(percentage => figureOf(percentage))
  const doubled = matchesOf(text, doubling).map((match): Figure => {
    const count = match.groups!.count ?? '一'
    const value = /[1-4１-４]/.test(count) ? readArabic(count) : readChinese(count)!
    const at = span(match.index, match.index + match[0].length)
    return { span: at, value, precision: 1, unit: '番' }
  })
  const all = [...counted, ...parts, ...doubled].toSorted((a, b) => a.span.start - b.span.start)
  // 百分之三十一 holds the numeral of no quantity, 翻两番 none of its own: the first reading counts.
  return all.filter((one, index) => index === 0 || one.span.start >= all[index - 1]!.span.end)
}

/** The figures with the fractions in words between them. */
export const withTenths = (
  figures: readonly Figure[],
  tenths: readonly Figure[],
): readonly Figure[] =>
  tenths.length === 0
    ? figures
    : [...figures, ...tenths].toSorted((a, b) => a.span.start - b.span.start)

/** A percentage as a figure: its last digit weighs 0.1 where it has one decimal. */
export function figureOf({ span: at, value, decimals, approximation }: Percentage): Figure {
  return {
    span: at,
    value,
    precision: 10 ** -decimals,
    unit: '%',
    ...(approximation ? { approximation } : {}),
  }
}

/** A figure as the text writes it, with what 个 counts where that is a length of time: 8.5个工作日. */
export function writtenFigure(
  text: string,
  { span: { start, end } }: Pick<Figure, 'span'>,
): string {
  const behind = /(?<=个)(?:工作日|自然日|小时|课时|学时)$/
  const tail = text.slice(end - 1, end + 3)
  const longer = [3, 2].find(length => behind.test(tail.slice(0, length + 1)))
  return text.slice(start, end + (longer ?? 0))
}
