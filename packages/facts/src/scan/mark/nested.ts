import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { NestedMark } from '../../types.js'
import { pairTitleMarks } from '../citation/marks.js'

/** 《…《…》…》, 《…<…>…》 and “…“…”…”: an inner pair that the outer pair’s own form cannot tell apart. */
export function scanNestedMarks(text: string): NestedMark[] {
  return [...nestedTitles(text), ...nestedQuotes(text)].toSorted(
    (a, b) => a.span.start - b.span.start,
  )
}

/** The third title of 《…《…《…》…》…》 stands rightly in 《》 once the second has 〈〉. */
function nestedTitles(text: string): NestedMark[] {
  const right = new Map<number, '《' | '〈'>()
  return pairTitleMarks(text).flatMap(({ span: at, inside, around }) => {
    const written = text.charAt(at.start)
    const outer = around && right.get(around.span.start)
    const isAngle = written === '<' || written === '＜'
    const isWrong =
      outer === '《' &&
      (written === '《' || (isAngle && isTitle(text.slice(inside.start, inside.end))))
    right.set(at.start, isWrong || written !== '《' ? '〈' : '《')
    const isQuoted = around && /[“”]/.test(text.slice(around.inside.start, at.start))
    if (!isWrong || isQuoted) return []
    const kind = isAngle ? 'angle' : 'title'
    return [{ span: at, outer: around!.span, kind, plain: true } as const]
  })
}

/** 指标<5分钟 is no title: a title has Chinese characters and no figure in front. */
const isTitle = (words: string): boolean =>
  /^[^0-9][^，]*$/.test(words) && /[\u3400-\u9fff]{2}/.test(words)

/** Longer than any quotation that is not a speech; a mark that lost its partner reaches further. */
const longestQuotation = 300
/** More opening marks than this were never closed. */
const deepest = 6

/** Quotations directly in a quotation, where all marks of the outermost one pair up. */
function nestedQuotes(text: string): NestedMark[] {
  const found: NestedMark[] = []
  let open: { readonly at: number; readonly titles: number }[] = []
  let inner: Span[] = []
  let titles = 0
  for (const { 0: mark, index } of matchesOf(text, /[“”‘’《》\n]/g)) {
    if (mark === '《') titles++
    else if (mark === '》') titles = Math.max(0, titles - 1)
    else if (mark === '“' || mark === '‘') open.push({ at: index, titles })
    if (mark === '\n' || open.length > deepest) {
      open = []
      inner = []
    } else if (mark === '”' || mark === '’') {
      const last = open.findLastIndex(({ at }) => (text[at] === '“') === (mark === '”'))
      // ’ is an apostrophe too.
      if (last < 0 || (mark === '’' && last < open.length - 1)) continue
      const own = open[last]!
      open = open.slice(0, last)
      const quotation = span(own.at, index + 1)
      // A title keeps the marks of its own name: “学习《关于“两高”项目的意见》”.
      const isNested = open.length === 1 && own.titles === open[0]!.titles
      if (isNested && mark === '”' && text[open[0]!.at] === '“') inner.push(quotation)
      if (open.length > 0) continue
      if (quotation.end - quotation.start <= longestQuotation)
        found.push(...inner.map(one => nestedQuote(text, one, quotation)))
      inner = []
    }
  }
  return found
}

function nestedQuote(text: string, own: Span, outer: Span): NestedMark {
  const words = text.slice(own.start + 1, own.end - 1)
  const atEdge = own.start === outer.start + 1 || own.end === outer.end - 1
  // 民主 and 集中 of “民主“和”集中” have their marks turned, and 和 reads as the inner one.
  const isTerm = words.length > 1 && !/[，。；：]|^[、和与及或]|[、和与及或]$/.test(words)
  return { span: own, outer, kind: 'quote', plain: atEdge || isTerm }
}
