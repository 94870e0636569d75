/**
 * True where two 文号 or 令号 are one. 国令第713号 is 国务院令第713号, and 国务院、中央军委令第761号 was issued
 * by both.
 *
 * @param right as the catalogue has it
 */
export function isOneNumber(right: string, written: string): boolean {
  if (right.endsWith(written) || written.endsWith(right)) return true
  const order = right.lastIndexOf('令')
  const isOfCouncil = written.includes('国务院') || written.startsWith('国令')
  return order > 0 && isOfCouncil && written.endsWith(right.slice(order))
}
