/** One line of a source, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Offsets in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** The lines of a source; CRLF, LF and CR end one. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: mark } of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: index })
    start = index + mark.length
  }
  lines.push({ number: lines.length + 1, start, end: source.length })
  return lines
}
