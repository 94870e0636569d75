import { span } from '@hegao/document'
import type { HalfWidthMark, PairMark } from '../types.js'

const opening = '《“（〈【〔「『('
const closing = '》”）〉】〕」』)'
const pairMark = /[《“（〈【〔「『(》”）〉】〕」』)]/g

/** 一）、2) and the like open an item, they close nothing. */
const itemBracket = /(?:^|[。；;，,：:、\s”])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/

/** Opening and closing marks in order. */
export function scanPairMarks(text: string): PairMark[] {
  const found: PairMark[] = []
  for (const { 0: mark, index } of text.matchAll(pairMark)) {
    const side = opening.includes(mark) ? 'open' : 'close'
    const item = /[）)]/.test(mark) && itemBracket.test(text.slice(Math.max(0, index - 4), index))
    found.push({ span: span(index, index + 1), mark, side, item })
  }
  return found
}

/** The mark that closes an opening mark; brackets of either width close each other. */
export function closes(open: string, close: string): boolean {
  const fold = (mark: string) => (mark === '(' ? '（' : mark === ')' ? '）' : mark)
  return opening.indexOf(fold(open)) === closing.indexOf(fold(close))
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
}
const han = '[\\u3400-\\u9fff\\u3007]'
const left = `[\\u3400-\\u9fff\\u3007”’》）】〉〕%％]`
const right = `[\\u3400-\\u9fff\\u3007“‘《（【〈〔]`
/** Between Chinese characters; a comma also before a figure, where none can be part of the figure. */
const halfWidth = new RegExp(
  `(?<=${left}\\s?|[0-9]\\s?(?=[,;]\\s?${han}))[,;](?=\\s?(?:${right}|[0-9]|$))|(?<=${left}\\s?)[:!?](?=\\s?(?:${right}|$))|(?<=${han})\\.(?=\\s?(?:${right}|$))`,
  'gu',
)
const bracketed = new RegExp(`\\(([^()（）]{0,200})\\)`, 'g')
const url = /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff，。；）]+/g
const straightQuote = /"([^"]{1,200})"/g

/** Half-width marks where Chinese text wants full-width ones. */
export function scanHalfWidthMarks(text: string): HalfWidthMark[] {
  if (!/[,;:!?().""]/.test(text)) return []
  const urls = [...text.matchAll(url)].map(match => span(match.index, match.index + match[0].length))
  const found: HalfWidthMark[] = []
  const add = (index: number, wide: string | undefined) => {
    if (!wide || urls.some(({ start, end }) => index >= start && index < end)) return
    found.push({ span: span(index, index + 1), mark: text[index]!, fullWidth: wide })
  }
  for (const { 0: mark, index } of text.matchAll(halfWidth)) add(index, fullWidth[mark])
  for (const { 0: whole, 1: inside, index } of text.matchAll(bracketed)) {
    // (APP) in Latin text and f(x) are no matter of ours; (试行) is.
    if (!new RegExp(han).test(inside!)) continue
    add(index, '（')
    add(index + whole.length - 1, '）')
  }
  for (const { 0: whole, 1: inside, index } of text.matchAll(straightQuote)) {
    if (!new RegExp(han).test(inside!)) continue
    add(index, '“')
    add(index + whole.length - 1, '”')
  }
  for (const { index } of text.matchAll(/"/g)) addLoneQuote(text, index, found, add)
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

/** A straight quote that closes a curly one: “我与宪法". */
function addLoneQuote(
  text: string,
  index: number,
  found: readonly HalfWidthMark[],
  add: (index: number, wide: string) => void,
): void {
  if (found.some(({ span: at }) => at.start === index)) return
  const before = text.slice(0, index)
  const openCurly = before.lastIndexOf('“') > before.lastIndexOf('”')
  const hanBefore = new RegExp(`${han}$`).test(before)
  if (openCurly && hanBefore) add(index, '”')
}

/** Full-width marks that have a half-width twin: what the half-width ones are held against. */
export const countFullWidthMarks = (text: string): number => text.match(/[，；：！？（）]/g)?.length ?? 0
