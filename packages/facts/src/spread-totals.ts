import { ordinalRank, type Paragraph } from '@hegao/document'
import type { At, Scanned } from './gather.js'
import { readDivisionItem } from './scan/total/division-item.js'
import { inlineItems } from './scan/total/inline-items.js'
import { isNear } from './sum.js'
import type { DivisionLead, Quantity, SumLine, Total, TotalPart } from './types.js'
import { comparable } from './unit.js'

/** A total whose parts are the items of a list, each with the paragraph that it stands in. */
export interface SpreadTotal extends Omit<Total, 'parts'> {
  readonly paragraph: number
  readonly parts: readonly At<TotalPart>[]
}

/** No list has more items. */
const mostItems = 40
/** A sum that lies further off is of something else. */
const share = 0.25
/** More follows without a number. */
const goesOn =
  /^[\s\u3000]{0,8}(?:此外|另外?|同时|还|除此|以上|上述|[合总共小]计|结余|剩余|其余|余|尚)/

/**
 * Totals that a list below them divides (共安排资金1200万元，具体如下： 1.…300万元； 2.…400万元。), and those that
 * close a list (合计1200万元。). The list has to be whole: numbered from one on, or one item a line between
 * the marks ；, each with one amount.
 */
export function resolveSpreadTotals(scanned: readonly Scanned[]): SpreadTotal[] {
  const body = scanned.filter(
    ({ paragraph: { role, kind, quoted } }) => role === 'body' && kind !== 'table' && !quoted,
  )
  return body.flatMap(({ paragraph, raw }, at) => [
    ...raw.divisionLeads.flatMap(lead => {
      const isLast = lead.end >= paragraph.text.trimEnd().length
      const parts = isLast ? partsBelow(body, at, lead.total) : partsWithin(body[at]!, lead)
      return parts ? totalOf(paragraph.index, lead, parts) : []
    }),
    ...raw.sumLines.flatMap(line => {
      const parts = partsAbove(body, at, line.total)
      return parts ? sumOf(paragraph.index, line, parts) : []
    }),
  ])
}

type Parts = readonly At<TotalPart>[]

/** The items from the next paragraph on, where the list is whole and nothing stands between them. */
function partsBelow(body: readonly Scanned[], at: number, total: Quantity): Parts | undefined {
  const first = body[at + 1]?.paragraph
  if (!first || first.index !== body[at]!.paragraph.index + 1) return undefined
  const style = first.ordinal?.style
  if (style !== undefined && style === body[at]!.paragraph.ordinal?.style) return undefined
  const items = style ? numbered(body, at + 1) : lines(body, at + 1)
  const parts = items.flatMap(one => partOf(one, total) ?? [])
  if (items.length < 2 || parts.length < items.length) return undefined
  const next = body[at + 1 + items.length]
  return isOver(items, next, total) ? parts : undefined
}

/** 1. 2. 3. from the paragraph at `from` on, one paragraph each. */
function numbered(body: readonly Scanned[], from: number): Scanned[] {
  const style = body[from]!.paragraph.ordinal!.style
  const items: Scanned[] = []
  for (let at = from; at < body.length && items.length < mostItems; at++) {
    const { ordinal, index } = body[at]!.paragraph
    const isNext = ordinal?.style === style && ordinal.value === items.length + 1
    const isBeside = index === body[from]!.paragraph.index + items.length
    if (!isNext || !isBeside || body[at]!.raw.sumLines.length > 0) break
    items.push(body[at]!)
  }
  return items
}

/** Lines without numbers: each ends with ；, the last with 。; three of them or more. */
function lines(body: readonly Scanned[], from: number): Scanned[] {
  const items: Scanned[] = []
  for (const one of body.slice(from, from + mostItems)) {
    if (one.paragraph.ordinal || !/[；;。]$/.test(one.paragraph.text.trimEnd())) return []
    items.push(one)
    if (endsWith(one, '。')) return items.length > 2 ? items : []
  }
  return []
}

/** True where the list ends with its last item, by its marks or by what follows it. */
function isOver(items: readonly Scanned[], next: Scanned | undefined, amount: Quantity): boolean {
  if (!next || next.raw.sumLines.length > 0) return true
  const { text, ordinal, kind } = next.paragraph
  const own = items[0]!.paragraph.ordinal
  // 3. behind 1. and 2. that is no item of the list, or one that has no amount.
  if (own && ordinal && ordinalRank(ordinal.style) >= ordinalRank(own.style)) return false
  if (ordinal || kind === 'heading') return true
  const counts = next.raw.quantities.some(({ unit }) => comparable(unit, amount.unit))
  if (goesOn.test(text)) return !counts
  const marked = items.slice(0, -1).every(one => endsWith(one, '；'))
  return !counts || (marked && endsWith(items.at(-1)!, '。'))
}

const endsWith = ({ paragraph: { text } }: Scanned, mark: '；' | '。'): boolean =>
  (mark === '。' ? /[。]$/ : /[；;]$/).test(text.trimEnd())

function partOf(
  { paragraph: { text, index, ordinal }, raw }: Scanned,
  total: Quantity,
): At<TotalPart> | undefined {
  const from = ordinal?.span.end ?? 0
  const part = readDivisionItem(text, from, text.length, raw.quantities, total)
  return part && { ...part, paragraph: index }
}

/** ①…；②…。 in the paragraph itself, up to the end of the last one's sentence. */
function partsWithin(
  { paragraph, raw }: Scanned,
  { total, end: from }: DivisionLead,
): Parts | undefined {
  const { index, text } = paragraph
  const list = inlineItems(text, from)
  if (!list || list.open) return undefined
  const starts = list.items.map(({ start }) => start)
  const stop = text.indexOf('。', starts.at(-1))
  const end = stop < 0 ? text.length : stop + 1
  const parts = list.items.flatMap((at, place) => {
    const part = readDivisionItem(text, at.end, starts[place + 1] ?? end, raw.quantities, total)
    return part ? { ...part, paragraph: index } : []
  })
  return parts.length === list.items.length && !goesOn.test(text.slice(end)) ? parts : undefined
}

/** The items right above a closing line, down to the first. */
function partsAbove(body: readonly Scanned[], at: number, total: Quantity): Parts | undefined {
  const style = body[at - 1]?.paragraph.ordinal?.style
  const value = body[at - 1]?.paragraph.ordinal?.value ?? 0
  const from = at - value
  if (!style || value < 2 || from < 0 || !isNumbered(body[from]!.paragraph, style)) return undefined
  const items = numbered(body, from)
  const own = body[at]!.paragraph.index
  if (items.length !== value || items.at(-1)!.paragraph.index !== own - 1) return undefined
  const parts = items.flatMap(one => partOf(one, total) ?? [])
  return parts.length === items.length ? parts : undefined
}

const isNumbered = ({ ordinal }: Paragraph, style: string): boolean =>
  ordinal?.style === style && ordinal.value === 1

/** True where the parts are of one unit, which the total counts too, and come near it. */
const belong = (total: Quantity, parts: Parts, items: number | undefined): boolean =>
  (items ?? parts.length) === parts.length &&
  parts.every(({ quantity }) => quantity.unit === parts[0]!.quantity.unit) &&
  comparable(total.unit, parts[0]!.quantity.unit) &&
  isNear({ total, parts }, share)

function totalOf(
  paragraph: number,
  { span, total, by, subject, items }: DivisionLead,
  parts: Parts,
): SpreadTotal[] {
  if (!belong(total, parts, items)) return []
  return [{ ...whole, paragraph, span, total, parts, by, subject, listed: false }]
}

function sumOf(paragraph: number, { span, total, items }: SumLine, parts: Parts): SpreadTotal[] {
  if (!belong(total, parts, items)) return []
  return [
    {
      ...whole,
      paragraph,
      span,
      total,
      parts,
      by: 'sum',
      subject: '',
      listed: true,
      addedUp: true,
    },
  ]
}

const whole = {
  exhaustive: true,
  ends: true,
  remarked: false,
  open: false,
  carried: false,
  alternatives: [],
} as const
