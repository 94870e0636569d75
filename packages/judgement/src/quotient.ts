/** A quotient with the sign before it, to two digits behind the point: ＝25, or ≈33.33 where more follow. */
export function quotient(value: number): string {
  const rounded = Number(value.toFixed(2))
  const isExact = Math.abs(rounded - value) < 1e-9 * Math.max(1, Math.abs(value))
  return `${isExact ? '＝' : '≈'}${String(rounded).replace('-', '－')}`
}

/** The scale in which a value is told with the fewest digits before its point: 亿, 万 or none. */
export const scaleFor = (value: number): '亿' | '万' | '' =>
  value >= 1e8 ? '亿' : value >= 1e4 ? '万' : ''
