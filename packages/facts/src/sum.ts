import type { Balance, Quantity, Total } from './types.js'

/** The sum of the parts, without the noise of floats. */
export const sumOfParts = ({ parts }: Pick<Total, 'parts'>): number =>
  Number(parts.reduce((sum, { quantity }) => sum + quantity.value, 0).toPrecision(12))

/**
 * How far total and sum may lie apart: figures in 万 or with decimals are rounded, and half of each
 * one's last digit may be missing. Counts are exact, and so is money to the yuan or to the cent.
 */
export const roundingOf = ({ total, parts }: Pick<Total, 'total' | 'parts'>): number =>
  [total, ...parts.map(({ quantity }) => quantity)].reduce(
    (sum, quantity) => sum + (isExact(quantity) ? 0 : quantity.precision / 2),
    1e-6,
  )

const isExact = ({ precision, unit }: Quantity): boolean =>
  precision === 1 || (precision < 1 && unit === '元')

/**
 * True where the rest follows from the figures before it in any way: 受理28件，办结25件，其余3件, but
 * also 转入3件，新收28件，办结25件，其余6件.
 */
export function restFits({ total, parts }: Pick<Total, 'total' | 'parts'>): boolean {
  const rest = parts.at(-1)!.quantity.value
  const figures = [total, ...parts.slice(0, -1).map(({ quantity }) => quantity)]
  const reached = figures.reduce(
    (sums, { value }) => sums.flatMap(sum => [sum, sum + value, sum - value]),
    [0],
  )
  return reached.some(value => Math.abs(value - rest) < 1e-6)
}

/** No more parts than this are tried with every sign. */
const mostSigned = 6

/**
 * True where some parts add to the total and others take from it: 在册58人（原有53人、调入9人、退休4人), or
 * where it is the difference of two. Parts that are alike cancel out and show nothing.
 */
export function differenceFits(
  { total, parts, alternatives }: Pick<Total, 'total' | 'parts' | 'alternatives'>,
  tolerance: number,
): boolean {
  const values = parts.map(({ quantity }) => quantity.value)
  if (values.length > mostSigned || new Set(values).size < values.length) return false
  const [first = 0, ...others] = values
  const last = parts.length - 2
  // What is called 其他 stands for all that is left, and is taken from nothing.
  const isRest = /^其[他它]/.test(parts.at(-1)!.label)
  const reached = others.reduce(
    (sums, value, index) =>
      sums.flatMap(sum => (isRest && index === last ? [sum + value] : [sum + value, sum - value])),
    [first],
  )
  return [total.value, ...alternatives].some(
    whole => whole > 0 && reached.some(sum => Math.abs(Math.abs(sum) - whole) <= tolerance),
  )
}

/** A sum that lies near its total, by a share of it or by two, was meant to be it. */
export const isNear = (total: Pick<Total, 'total' | 'parts'>, share: number): boolean =>
  Math.abs(sumOfParts(total) - total.total.value) <= Math.max(2, total.total.value * share)

/** The sums of the first two values and more, without the last ones. */
export const partialSums = (values: readonly number[]): number[] =>
  values.slice(1, -1).map((_, index) => values.slice(0, index + 2).reduce((a, b) => a + b, 0))

/** What the last figure of a balance has to be, by the others. */
export const expectedOf = ({ terms }: Pick<Balance, 'terms'>): number =>
  Number(terms.reduce((sum, { sign, quantity }) => sum + sign * quantity.value, 0).toPrecision(12))
