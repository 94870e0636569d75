/** How far 署名 and 成文日期 stand from the right, in characters. */
export interface FootIndents {
  readonly signature: number
  readonly date: number
}

/**
 * 不加盖印章的公文 (GB/T 9704—2012, 7.3.5.2): 署名 stands two characters from the right, and 成文日期
 * begins two characters right of where 署名 begins; where it is the longer one it stands two from the
 * right itself, and 署名 gives way.
 */
export function footIndents(signature: string, date: string): FootIndents {
  const [own, below] = [widthOf(signature), widthOf(date)]
  return below > own ? { signature: 4 + below - own, date: 2 } : { signature: 2, date: own - below }
}

/** In characters: figures count half, and Word puts a quarter between them and Chinese. */
function widthOf(text: string): number {
  const runs = text.trim().match(/[\u0020-\u007e]+|[^\u0020-\u007e]+/g) ?? []
  const gaps = Math.max(0, runs.length - 1)
  return runs.reduce((sum, run) => sum + run.length * (run < '\u007f' ? 0.5 : 1), gaps / 4)
}
