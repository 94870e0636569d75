import { expectedOf, roundingOf, sumOfParts } from './sum.js'
import type { Balance, Quantity, Total } from './types.js'

/** Reads a figure as the draft writes it, with its unit: 3700万元. */
export type Written = (quantity: Quantity) => string

/**
 * A balance as it is written out: 13＋108－110＝11, in the scale that its result is written in; where the draft
 * writes others in another scale, each figure as it stands there.
 */
export function writeBalance(
  { terms, result }: Pick<Balance, 'terms' | 'result'>,
  written: Written,
): string {
  const figures = terms.map(({ quantity }) => quantity)
  const write = writerOf(figures, result.quantity, written)
  // 净减10件 with 新增2件 first: what is taken from stands first.
  const [first, ...others] = terms.toSorted((a, b) => b.sign - a.sign)
  const rest = others.map(({ sign, quantity }) => (sign > 0 ? '＋' : '－') + write(quantity))
  return `${write(first!.quantity)}${rest.join('')}＝${write(expectedOf({ terms }))}`
}

/** The sum as it is written out: 1079.15＋102.36＝1181.51万元, 8200万元＋0.31亿元＝1.13亿元. */
export function writeSum(
  { total, parts }: Pick<Total, 'total' | 'parts'>,
  written: Written,
): string {
  const figures = parts.map(({ quantity }) => quantity)
  const write = writerOf(figures, total, written)
  const sum = sumOfParts({ parts })
  if (figures.length === 1) {
    const alone = write(sum)
    return alone.endsWith(total.unit) ? alone : alone + total.unit
  }
  return `${figures.map(write).join('＋')}＝${write(sum)}`
}

/**
 * Writes figures without their unit, with as many decimals as the draft gives them (12.0), and what they come
 * to with as many as its result has, or as it takes, with the scale and the unit, if there is a scale.
 */
function writerOf(
  figures: readonly Quantity[],
  result: Quantity,
  written: Written,
): (what: Quantity | number) => string {
  const scale = scaleIn(written(result))
  const isMixed = figures.some(figure => scaleIn(written(figure)) !== scale)
  // 8.20＋3.30＝11.5万元 where the text says 12.5万元: nobody wrote more of it.
  const decimals = decimalsIn(result.precision, scale)
  return what => {
    if (typeof what === 'number') {
      const unit = scale || isMixed ? scale + result.unit : ''
      return withDecimals(inScale(what, scale), decimals).replace('-', '－') + unit
    }
    if (isMixed) return written(what)
    return withDecimals(inScale(what.value, scale), decimalsIn(what.precision, scale))
  }
}

/**
 * The one figure that would fit if its unit were ten thousand times as much, or as little, and how it would be
 * written then: 9800万元 for 9800亿元.
 */
export function unitSlipIn(
  { total, parts }: Pick<Total, 'total' | 'parts'>,
  written: Written,
): { readonly figure: Quantity; readonly instead: string } | undefined {
  const found = [total, ...parts.map(({ quantity }) => quantity)].flatMap(figure =>
    slips.flatMap(([from, to]) => {
      const own = written(figure)
      if (figure.unit !== '元' || scaleIn(own) !== from) return []
      const factor = sizes[to]! / sizes[from]!
      const { value, precision } = figure
      const other = { ...figure, value: value * factor, precision: precision * factor }
      const put = (one: Quantity) => (one === figure ? other : one)
      const named = parts.map(part => ({ ...part, quantity: put(part.quantity) }))
      const mended = { total: put(total), parts: named }
      const fits = Math.abs(sumOfParts(mended) - mended.total.value) <= roundingOf(mended)
      return fits ? [{ figure, instead: own.replace(`${from}元`, `${to}元`) }] : []
    }),
  )
  return found.length === 1 ? found[0] : undefined
}

/** What is written for what by a slip. */
const slips = [
  ['亿', '万'],
  ['万', '亿'],
  ['', '万'],
  ['万', ''],
] as const

/** The scale of a figure as written: 亿 of 106.4亿元, 万 of 8万余人; empty for 28件. */
export const scaleIn = (written: string): string => /万亿|[亿万]/.exec(written)?.[0] ?? ''

const sizes: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 }

/** A value in a scale, without the scale: 71.6 for 7160000000 in 亿. */
export const inScale = (value: number, scale: string): string =>
  String(Number((value / sizes[scale]!).toPrecision(12)))

/** How many decimals a figure of this precision has when written in a scale. */
const decimalsIn = (precision: number, scale: string): number =>
  Math.max(0, Math.round(Math.log10(sizes[scale]! / precision)))

/** A figure with so many decimals at least: 12.0, 1250.40. */
export const withDecimals = (figure: string, decimals: number): string => {
  const [whole, part = ''] = figure.split('.')
  return decimals > 0 ? `${whole}.${part.padEnd(decimals, '0')}` : figure
}
