const length = 64_000
const parts = 32
const mostRounds = 10

/** What `growth` is for a reader whose time grows with the length of a text, with room for a busy machine and for garbage. */
export const linear = parts / 2

/**
 * How many times as long one text takes as the same characters in 32 texts: about 1 where the time
 * grows with the length, 32 where it grows with its square. Both are read in turn, and the least time of
 * each counts; it goes on until the figure is below `linear` or ten rounds are over. No text is read
 * twice, for readers may remember their last.
 */
export function growth(piece: string, read: (text: string) => unknown): number {
  const whole = piece.repeat(Math.ceil(length / piece.length))
  const part = piece.repeat(Math.ceil(length / parts / piece.length))
  let texts = 0
  const other = (text: string) => text + '\n'.repeat(++texts)
  const inParts = () => {
    for (let index = 0; index < parts; index++) read(other(part))
  }
  inParts()
  const least = { whole: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY }
  for (let round = 0; round < mostRounds; round++) {
    least.parts = Math.min(least.parts, timeOf(inParts))
    least.whole = Math.min(
      least.whole,
      timeOf(() => read(other(whole))),
    )
    if (least.whole < linear * least.parts) break
  }
  return least.whole / least.parts
}

function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
