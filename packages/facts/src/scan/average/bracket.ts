import { type Span, span } from '@hegao/document'
import type { Average, Quantity } from '../../types.js'
import { clauseOf, narrowed } from './divisor.js'
import type { Per } from './said.js'

const longestBracket = 40
const asideOpener = /[（(](?:其中|含|包括|包含|[2２][0０][0-9０-９]{2}年|上年|去年)[^（）()]{0,40}$/
const ofAll = /^[（(](?:共有|总共|共计|合计|共)[\u3400-\u9fff“”]{0,6}$/
const opener = /^[（(][\u3400-\u9fff“”]{0,6}$/
const joint = /^[，,、][\u3400-\u9fff“”]{0,6}$/
const close = /^[\u3400-\u9fff]{0,2}[）)]/
const inClause = /^[\u3400-\u9fff“”]{0,10}$/

/** True for a count in a bracket that speaks of some, or of another year: 392人次（其中乡镇【168人次】）. */
export const isAside = (text: string, { span: { start, end } }: Quantity): boolean =>
  asideOpener.test(text.slice(Math.max(0, start - longestBracket), start)) &&
  /[）)]/.test(text.slice(end, end + longestBracket))

export interface SaidOf {
  readonly at: Span
  readonly from: number
  readonly result: Quantity
  readonly per: Per
}

/**
 * An average whose total stands in a bracket behind it, or its total and what it is divided by:
 * 8个所平均每所6.5名（共【52名】） · 人均办案12.5件（【128件】，【47人】).
 */
export function averageOfBracket(
  text: string,
  { at, from, result, per }: SaidOf,
  before: readonly Quantity[],
  behind: readonly Quantity[],
): Average | undefined {
  const [first, second] = behind.filter(({ span: { start } }) => start >= result.span.end)
  if (!first) return undefined
  const lead = text.slice(result.span.end, first.span.start)
  const isClosed = ({ span: { end } }: Quantity) => close.test(text.slice(end, end + 4))
  const base = { span: span(at.start, result.span.end), result, others: [] }
  const isCount = (one: Quantity) =>
    per.units.includes(one.unit) && (!per.thing || clauseOf(text, one).includes(per.thing))
  if (ofAll.test(lead) && isClosed(first) && first.unit === result.unit) {
    const count = before.at(-1)
    if (!count || !isCount(count) || !inClause.test(text.slice(count.span.end, from)))
      return undefined
    return narrowed.test(clauseOf(text, count, from)) ? undefined : { ...base, total: first, count }
  }
  if (!second || !opener.test(lead) || !isClosed(second)) return undefined
  if (!joint.test(text.slice(first.span.end, second.span.start))) return undefined
  const [total, count] = first.unit === result.unit ? [first, second] : [second, first]
  const isBoth = total.unit === result.unit && isCount(count)
  return isBoth && ![total, count].some(one => narrowed.test(clauseOf(text, one)))
    ? { ...base, total, count }
    : undefined
}
