import type { Range } from '@hegao/core'

/** The range of the first `words` of a source after `from`. */
export function rangeOf(source: string, words: string, from = 0): Range {
  const start = source.indexOf(words, from)
  if (start < 0) throw new Error(`The sample does not hold “${words}”.`)
  return rangeAt(source, start, start + words.length)
}

/** The ranges of all places that hold `words`. */
export function rangesOf(source: string, words: string): Range[] {
  const ranges: Range[] = []
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    ranges.push(rangeAt(source, at, at + words.length))
  }
  return ranges
}

export const rangeAt = (source: string, start: number, end: number): Range => ({
  start: positionAt(source, start),
  end: positionAt(source, end),
})

function positionAt(source: string, offset: number) {
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: lines.at(-1)!.length + 1, offset }
}
