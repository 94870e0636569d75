import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { HalfWidthMark, PairMark } from '../../types.js'

const opening = '《“（〈【〔「『('
const closing = '》”）〉】〕」』)'
const pairMark = /[《“（〈【〔「『(》”）〉】〕」』)]/g

/** 一）、2) and the like open an item, they close nothing. */
const itemBracket =
  /(?:^|[。；;，,：:、\s”])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/

/** Opening and closing marks in order. */
export function scanPairMarks(text: string): PairMark[] {
  const found: PairMark[] = []
  for (const { 0: mark, index } of matchesOf(text, pairMark)) {
    const side = opening.includes(mark) ? 'open' : 'close'
    const item = /[）)]/.test(mark) && itemBracket.test(text.slice(Math.max(0, index - 4), index))
    found.push({ span: span(index, index + 1), mark, side, item })
  }
  return found
}

/** The kind of pair that a mark belongs to; brackets of either width are of one kind. */
export function kindOf(mark: string): number {
  const kind = Math.max(opening.indexOf(mark), closing.indexOf(mark))
  return kind === opening.indexOf('(') ? opening.indexOf('（') : kind
}

/** The mark that closes an opening mark; brackets of either width close each other. */
export const closes = (open: string, close: string): boolean =>
  opening.includes(open) && closing.includes(close) && kindOf(open) === kindOf(close)

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
const isHan = new RegExp(han)
const left = `(?:[\\u3400-\\u9fff\\u3007”’》）】〉〕%％]|${han}[")])`
const right = `(?:[\\u3400-\\u9fff\\u3007“‘《（【〈〔]|["(]${han})`
/** Between Chinese characters; a comma also before a figure, where none can be part of the figure. */
const halfWidth = new RegExp(
  `(?<=${left}\\s?|[0-9]\\s?(?=[,;]\\s?${han}))[,;](?=\\s?(?:${right}|[0-9]|$))|(?<=${left}\\s?)[:!?](?=\\s?(?:${right}|$))|(?<=${han})\\.(?=\\s?(?:${right}|$))`,
  'gu',
)
const bracketed = /\(([^()（）]{0,200})\)/g
/** One of each width: (含线上）. （一) is an ordinal, which another rule looks at. */
const mixedBrackets =
  /\((?![一二三四五六七八九十0-9]{1,3}）)([^()（）]{1,200})）|（(?![一二三四五六七八九十0-9]{1,3}\))([^()（）]{1,200})\)/g
const url = /(?:https?:\/\/|www\.)[^\s\u3400-\u9fff，。；）]+/g
const straightQuote = /"([^"]{1,200})"/g
/** Between “法治"“平安" stand the marks of two quotations, not of one. */
const isTorn = (inside: string): boolean => {
  const opens = inside.indexOf('“')
  const closes = inside.indexOf('”')
  return (
    (closes >= 0 && (opens < 0 || closes < opens)) ||
    inside.lastIndexOf('“') > inside.lastIndexOf('”')
  )
}

/** Half-width marks where Chinese text wants full-width ones. */
export function scanHalfWidthMarks(text: string): HalfWidthMark[] {
  if (!/[,;:!?().""]/.test(text)) return []
  const urls = matchesOf(text, url).map(match => span(match.index, match.index + match[0].length))
  const inUrl = (index: number) => urls.some(({ start, end }) => index >= start && index < end)
  const found: HalfWidthMark[] = []
  const add = (index: number, wide: string | undefined) => {
    if (!wide || inUrl(index)) return
    found.push({ span: span(index, index + 1), mark: text[index]!, fullWidth: wide })
  }
  for (const { 0: mark, index } of matchesOf(text, halfWidth)) add(index, fullWidth[mark])
  for (const { 0: whole, 1: inside, index } of matchesOf(text, bracketed)) {
    // (APP) in Latin text and f(x) are no matter of ours; (试行) is.
    if (!isHan.test(inside!) || inUrl(index)) continue
    add(index, '（')
    add(index + whole.length - 1, '）')
  }
  for (const { 0: whole, index } of matchesOf(text, mixedBrackets)) {
    if (!isHan.test(whole) || inUrl(index)) continue
    if (whole.startsWith('(')) add(index, '（')
    else add(index + whole.length - 1, '）')
  }
  for (const { 0: whole, 1: inside, index } of matchesOf(text, straightQuote)) {
    if (!isHan.test(inside!) || isTorn(inside!)) continue
    add(index, '“')
    add(index + whole.length - 1, '”')
  }
  for (const index of loneQuotes(text, found)) add(index, '”')
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

/** Straight quotes that close a curly one: “我与宪法". */
function loneQuotes(text: string, found: readonly HalfWidthMark[]): number[] {
  const paired = new Set(found.map(({ span: at }) => at.start))
  const lone: number[] = []
  let open = false
  for (const { 0: mark, index } of matchesOf(text, /[“”"]/g)) {
    if (mark !== '"') open = mark === '“'
    else if (open && !paired.has(index) && isHan.test(text.charAt(index - 1))) lone.push(index)
  }
  return lone
}

/** Full-width marks that have a half-width twin: what the half-width ones are held against. */
export const countFullWidthMarks = (text: string): number =>
  text.match(/[，；：！？（）]/g)?.length ?? 0
