/** A quotient with the sign before it, to two digits behind the point: ＝25, or ≈33.33 where more follow. */
export function quotient(value: number): string {
  const rounded = Number(value.toFixed(2))
  const isExact = Math.abs(rounded - value) < 1e-9 * Math.max(1, Math.abs(value))
  return `${isExact ? '＝' : '≈'}${String(rounded).replace('-', '－')}`
}
