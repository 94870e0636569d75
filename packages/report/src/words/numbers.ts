/** Points with their tenth and a real minus: 78.5, −6.0. */
export function points(value: number): string {
  const rounded = Math.abs(value).toFixed(1)
  return value < 0 && rounded !== '0.0' ? `−${rounded}` : rounded
}

/** Numbers in order, neighbours drawn together: 3、5–9、12. */
export function compact(numbers: readonly number[], separator: string): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(separator)
}
