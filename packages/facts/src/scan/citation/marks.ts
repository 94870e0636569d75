import { contains, type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'

/** What stands between a pair of title marks. */
export interface Marked {
  /** With the marks. */
  readonly span: Span
  readonly inside: Span
  /** The marked title around it. */
  readonly around?: Marked
}

/** No title is longer: a mark that nothing closes must not swallow the paragraph. */
const longest = 160
/** Titles in titles in titles: more opening marks than this were never closed. */
const deepest = 6
const mark = /[《》〈〉<>＜＞。；！？\n]/g

/**
 * Pairs title marks (书名号), in order of their beginnings. 《…〈…〉…》 is right, 《…《…》…》 and 《…<…>…》
 * are read alike; a mark without its partner encloses nothing.
 */
export function pairTitleMarks(text: string): Marked[] {
  if (!text.includes('《') && !text.includes('〈')) return []
  const pairs: Span[] = []
  let open: { at: number; sign: string }[] = []
  for (const { 0: sign, index } of matchesOf(text, mark)) {
    if ('。；！？\n'.includes(sign)) open = []
    else if ('《〈'.includes(sign) || ('<＜'.includes(sign) && open.length > 0)) {
      open.push({ at: index, sign })
      if (open.length > deepest) open.shift()
    } else {
      const last = open.findLastIndex(one => closes(one.sign, sign))
      if (last < 0) continue
      const { at } = open[last]!
      open = open.slice(0, last)
      if (index - at <= longest && index > at + 1) pairs.push(span(at, index + 1))
    }
  }
  return withSurroundings(pairs.toSorted((a, b) => a.start - b.start))
}

const closes = (open: string, close: string): boolean =>
  (open === '《' && close === '》') ||
  (open === '〈' && close === '〉') ||
  ('<＜'.includes(open) && '>＞'.includes(close))

function withSurroundings(pairs: readonly Span[]): Marked[] {
  const around: Marked[] = []
  return pairs.map(pair => {
    while (around.length > 0 && !contains(around.at(-1)!.span, pair)) around.pop()
    const outer = around.at(-1)
    const inside = span(pair.start + 1, pair.end - 1)
    const marked = outer ? { span: pair, inside, around: outer } : { span: pair, inside }
    around.push(marked)
    return marked
  })
}
