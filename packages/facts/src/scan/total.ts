import { type Span, span } from '@hegao/document'
import type { Quantity, Total, TotalPart } from '../types.js'
import { comparable } from '../unit.js'

/** Behind a total: its noun (28件行政处罚案件), then the word or the mark that opens the parts. */
const opener =
  /^[”’》\s]*(?<noun>[\u4e00-\u9fa5“”《》]{0,14}?)\s*(?:(?<bracket>[（(])|[，,。；;：:]?\s*(?<among>其中)|[，,：:]?\s*(?:分别)?(?<includes>包括|包含|含|涵盖)|(?<list>[：:]))[：:，,\s]*/

/** Inside the brackets a list may open with its own word. */
const innerOpener = /^\s*(?:(?<among>其中)|(?<includes>包括|包含|含))[：:，,\s]*/

/** Clauses about a part that are no part: 占42.9%, 同比增长5%, 较上年增加3件. */
const aside =
  /[，,、（(]?\s*(?:占(?:比|总数的?|全部的?)?[^，。；、）)]{0,8}[%％]|(?:同比|环比|较上年|比上年|较去年|比去年|较20\d\d年|增长|下降|上升)[^，。；、）)]{0,14}(?:[%％]|[件个人次项份起名家所倍]))[）)]?/g

/** No list that adds up is longer than this, nor the words between a total and its parts. */
const longestList = 1000
const longestOpener = 60

const separator = /[、，,；;]|以及|和|及|与/

/** Finds totals with the parts given for them, sentence by sentence of one paragraph. */
export function scanTotals(text: string, quantities: readonly Quantity[]): Total[] {
  const found: Total[] = []
  quantities.forEach((total, index) => {
    const read = readParts(text, total, quantities, index + 1)
    if (read) found.push({ ...read, alternatives: alternatives(text, quantities, index) })
  })
  return [...found, ...scanSums(text, quantities), ...scanRunning(text, quantities)]
}

function readParts(
  text: string,
  total: Quantity,
  quantities: readonly Quantity[],
  next: number,
): Omit<Total, 'alternatives'> | undefined {
  const match = opener.exec(text.slice(total.span.end, total.span.end + longestOpener))
  if (!match) return undefined
  const groups = match.groups!
  let from = total.span.end + match[0].length
  const end = groups.bracket ? closingBracket(text, from) : sentenceEnd(text, from)
  if (end === undefined) return undefined
  let by: Total['by'] = groups.bracket
    ? 'brackets'
    : groups.among
      ? 'among'
      : groups.includes
        ? 'includes'
        : 'list'
  if (groups.bracket) {
    const inner = innerOpener.exec(text.slice(from, end))
    if (inner) {
      by = inner.groups!.among ? 'among' : 'includes'
      from += inner[0].length
    }
  }
  const list = readList(text, span(from, end), total, quantitiesUpTo(end, quantities, next))
  if (!list || list.parts.length === 0) return undefined
  const { parts, ends, open } = list
  return {
    span: span(total.span.start, parts.at(-1)!.quantity.span.end),
    total,
    parts,
    by,
    ends,
    open,
  }
}

/** The quantities from `next` on that end at `end` or before it. */
function quantitiesUpTo(end: number, quantities: readonly Quantity[], next: number): Quantity[] {
  let last = next
  while (last < quantities.length && quantities[last]!.span.end <= end) last++
  return quantities.slice(next, last)
}

interface List {
  readonly parts: readonly TotalPart[]
  readonly ends: boolean
  readonly open: boolean
}

/** Parts in order, as long as each clause is a kind with a quantity in the total's unit. */
function readList(
  text: string,
  within: Span,
  total: Quantity,
  later: readonly Quantity[],
): List | undefined {
  const masked = mask(text.slice(within.start, within.end))
  const inside = later.filter(({ span: at }) => {
    return at.start >= within.start && masked[at.start - within.start] !== '\0'
  })
  const parts: TotalPart[] = []
  let at = within.start
  for (const quantity of inside) {
    const between = masked
      .slice(at - within.start, quantity.span.start - within.start)
      .replace(/\0/g, '')
    const label = labelOf(between, parts.length === 0)
    if (label === undefined) return { parts, ends: false, open: false }
    // A figure of another kind (人次 among 场) means that this is no list of parts.
    if (!comparable(quantity.unit, total.unit)) return undefined
    parts.push({ label: label || nounAfter(masked, quantity.span.end - within.start), quantity })
    at = quantity.span.end
  }
  const tail = masked.slice(at - within.start).replace(/\0/g, '')
  const open = /^[\u4e00-\u9fa5“”《》]{0,12}等|……/.test(tail)
  const ends =
    /^[\u4e00-\u9fa5“”《》、\s]{0,12}[。；;！\s]*$/.test(tail) &&
    !separator.test(tail.replace(/[；;]$/, ''))
  return { parts, ends, open }
}

/** The label between two quantities; `undefined` where more than one clause lies between them. */
function labelOf(between: string, first: boolean): string | undefined {
  if (/[。！？]|其中|含|包括|另有|此外|另外|同时|还/.test(between)) return undefined
  const clauses = between.split(/[、，,；;]|以及/).map(clause => clause.trim())
  const last = clauses.at(-1)!
  // What stands before the mark still belongs to the part before: 12项许可、处罚9项.
  if (clauses.length > 2 || (first && clauses.length > 1)) return undefined
  if (!first && clauses.length === 1 && !/^[\u4e00-\u9fa5“”]{0,12}(?:和|及|与)/.test(last))
    return undefined
  if (clauses.length === 2 && clauses[0]!.length > 14) return undefined
  if (last.length > 24) return undefined
  return last
    .replace(/^(?:和|及|与|有|为)/, '')
    .replace(/(?:共|为|有|是|达|约|近|计|[：:])+$/, '')
    .trim()
}

const nounAfter = (masked: string, from: number): string =>
  /^[（(]?([\u4e00-\u9fa5“”]{0,14})/
    .exec(masked.slice(from).replace(/\0/g, ''))?.[1]
    ?.replace(/^(?:为|是|属于)/, '') ?? ''

/** Nested brackets and asides as NULs, so that offsets stay. */
function mask(text: string): string {
  const blank = (part: string) => '\0'.repeat(part.length)
  return text.replace(/[（(][^（）()]*[）)]/g, blank).replace(aside, blank)
}

function closingBracket(text: string, from: number): number | undefined {
  let depth = 1
  for (let at = from; at < text.length && at < from + 400; at++) {
    const mark = text[at]!
    if (mark === '（' || mark === '(') depth++
    else if (mark === '）' || mark === ')') depth--
    if (depth === 0) return at
  }
  return undefined
}

function sentenceEnd(text: string, from: number): number | undefined {
  const ahead = text.slice(from, from + longestList)
  const stop = ahead.search(/[。！？\n\t]/)
  if (stop >= 0) return from + stop
  return from + ahead.length === text.length ? text.length : undefined
}

/** Values that the parts may add up to besides the nearest total: earlier figures, and their sums. */
function alternatives(text: string, quantities: readonly Quantity[], index: number): number[] {
  const total = quantities[index]!
  const earlier = earlierInSentence(text, quantities, index)
    .filter(({ unit }) => comparable(unit, total.unit))
    .map(({ value }) => value)
  const sums: number[] = []
  earlier.reduceRight((sum, value) => {
    sums.push(sum + value)
    return sum + value
  }, total.value)
  return [...earlier, ...sums]
}

/** The quantities before the one at `index` in its sentence, as far back as a list may reach. */
function earlierInSentence(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): Quantity[] {
  const end = quantities[index]!.span.start
  const from = Math.max(0, end - longestList)
  const before = text.slice(from, end)
  const start = from + 1 + Math.max(...[...'。！？\n'].map(stop => before.lastIndexOf(stop)))
  let first = index
  while (first > 0 && quantities[first - 1]!.span.start >= start) first--
  return quantities.slice(first, index)
}

const sumOpener = /[，,；;、]\s*(?:共计|合计|总计|总共|共)\s*$/

/** 甲12件、乙9件，共21件: parts first, then a clause that is nothing but their sum. */
function scanSums(text: string, quantities: readonly Quantity[]): Total[] {
  return quantities.flatMap((total, index) => {
    if (!sumOpener.test(text.slice(Math.max(0, total.span.start - 16), total.span.start))) return []
    const parts: TotalPart[] = []
    let start = total.span.start
    for (let before = index - 1; before >= 0; before--) {
      const quantity = quantities[before]!
      const between = text.slice(quantity.span.end, start)
      const joined =
        before === index - 1
          ? /^[\u4e00-\u9fa5]{0,8}[，,；;、]\s*(?:共计|合计|总计|总共|共)\s*$/
          : /^[\u4e00-\u9fa5]{0,8}(?:[、，,]|和|及|以及)[\u4e00-\u9fa5“”《》]{1,16}$/
      if (
        !joined.test(between) ||
        !comparable(quantity.unit, total.unit) ||
        quantity.unit !== total.unit
      )
        break
      const labelStart = quantities[before - 1]?.span.end ?? 0
      parts.unshift({ label: labelBefore(text.slice(labelStart, quantity.span.start)), quantity })
      start = quantity.span.start
    }
    if (parts.length < 2) return []
    // 甲12件，涉案3万元；乙5件、丙4件，共21件: what else the sentence counts may belong to the sum.
    const others = earlierInSentence(text, quantities, index - parts.length)
    if (others.some(({ unit }) => unit === total.unit)) return []
    const whole = span(parts[0]!.quantity.span.start, total.span.end)
    return [
      { span: whole, total, parts, by: 'sum' as const, ends: true, open: false, alternatives: [] },
    ]
  })
}

const labelBefore = (text: string): string =>
  /[\u4e00-\u9fa5“”《》]{0,16}$/.exec(text.slice(-16))![0].replace(/^(?:和|及|与)/, '')

const runningPart = /^[\u4e00-\u9fa5]{0,14}[，,、](?!其中|包括|包含|含)([\u4e00-\u9fa5]{2,6})$/

/** 109件……，保留82件，修改14件，废止13件: a figure, then clauses of a verb and a figure each. */
function scanRunning(text: string, quantities: readonly Quantity[]): Total[] {
  return quantities.flatMap((total, index) => {
    const parts: TotalPart[] = []
    let from = total.span.end
    for (let next = index + 1; next < quantities.length; next++) {
      const quantity = quantities[next]!
      const label = runningPart.exec(text.slice(from, quantity.span.start))?.[1]
      if (!label || quantity.unit !== total.unit) break
      if (quantity.span.end - total.span.end > longestList) return []
      parts.push({ label, quantity })
      from = quantity.span.end
    }
    if (parts.length < 3) return []
    const whole = span(total.span.start, from)
    const next = quantities[index + 1 + parts.length]
    const ends =
      !next ||
      !comparable(next.unit, total.unit) ||
      next.span.start >= (sentenceEnd(text, from) ?? text.length)
    return [
      { span: whole, total, parts, by: 'running' as const, ends, open: false, alternatives: [] },
    ]
  })
}
