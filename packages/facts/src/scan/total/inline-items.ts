import { type Span, span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { readArabic, readChinese } from '../../numeral.js'

/** The things of a list that are numbered within their paragraph: ①…；②…, （1）…；（2）…. */
export interface InlineItems {
  readonly items: readonly Span[]
  /** True where more may follow without a number. */
  readonly open: boolean
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
/** Behind the mark that ends the one before: 第③项 is no item. */
const styles: readonly RegExp[] = [
  new RegExp(`(?<=^|[：:；;。，,、])\\s?([${circled}])`, 'g'),
  /(?<=^|[：:；;。，,、])\s?[（(]([0-9０-９]{1,2})[）)]/g,
  /(?<=^|[：:；;。])\s?([0-9０-９]{1,2})[.．、](?![0-9０-９])/g,
  /(?<=^|[：:；;。，,、])\s?[（(]([一二三四五六七八九十]{1,3})[）)]/g,
]
const goesOn = /此外|另外|另有|同时|最后|还要|还有|其次|再者/
/** The last one ends with 等. */
const etc = /^[^。！？\n]{0,400}等[。；]?(?:$|\n)|^[^。！？\n]{0,400}等。/
/** How far behind the last item such words count. */
const reach = 400
/** No list in a paragraph longer than this is counted. */
const longest = 4000

/** The items from `from` on, where the first begins right there and each follows the one before. */
export function inlineItems(text: string, from: number): InlineItems | undefined {
  const rest = text.slice(from, from + longest)
  if (rest.length === longest) return undefined
  for (const style of styles) {
    const found = matchesOf(rest, style).map(({ 0: whole, 1: number, index }) => ({
      value: numberOf(number!),
      at: span(from + index, from + index + whole.length),
    }))
    if (found[0]?.at.start !== from) continue
    if (found.length < 2 || found.some(({ value }, index) => value !== index + 1)) return undefined
    const { end } = found.at(-1)!.at
    const open = goesOn.test(text.slice(end, end + reach)) || etc.test(text.slice(end, end + reach))
    return { items: found.map(({ at }) => at), open }
  }
  return undefined
}

function numberOf(number: string): number {
  const place = circled.indexOf(number)
  if (place >= 0) return place + 1
  return /[0-9０-９]/.test(number) ? readArabic(number) : (readChinese(number) ?? 0)
}
