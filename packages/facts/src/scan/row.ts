import type { Quantity } from '../types.js'
import { withoutAsides } from './part-list.js'

/** A figure with the words of its clause before it and behind it. */
export interface RowEntry {
  readonly label: string
  readonly noun: string
  readonly quantity: Quantity
  /** The mark before its clause; the first of a row has what stands before its words. */
  readonly mark: string
}

const han = '[\\u4e00-\\u9fa5“”]'
const joint = new RegExp(
  `^(?<noun>${han}{0,14})(?<mark>[，,；;、])\\s?(?<label>(?:20\\d\\d年)?${han}{0,20}(?:20\\d\\d年)?)$`,
)
const firstLabel = new RegExp(`(?<mark>^|[^])(?<label>(?:20\\d\\d年)?${han}{0,30})$`)
const lastNoun = new RegExp(`^${han}{0,14}(?=[，,；;、。！？：:）)\\s]|$)`)
/** A bracket that only remarks on its figure; one that says what is in it or not is left to stand. */
const remark = /[（(](?![^（）()]{0,40}[含另除重交未余中])[^（）()]{0,40}[）)]/g

/** Figures in a row, a clause each: words, figure, perhaps a noun, then the mark and the next. */
export function readRows(text: string, quantities: readonly Quantity[]): RowEntry[][] {
  if (quantities.length < 2) return []
  const masked = withoutAsides(text.replace(remark, part => '\0'.repeat(part.length)))
  const rows: RowEntry[][] = []
  let row: RowEntry[] = []
  let last: Quantity | undefined
  for (const quantity of quantities) {
    const { start, end } = quantity.span
    if (masked[start] === '\0') continue
    const noun = lastNoun.exec(masked.slice(end, end + 60).replaceAll('\0', ''))?.[0] ?? '…'
    const gap = last && start - last.span.end < 120 ? masked.slice(last.span.end, start) : undefined
    const match = gap === undefined ? null : joint.exec(gap.replaceAll('\0', ''))
    if (match) {
      const { mark, label } = match.groups!
      row.push({ label: label!, noun, quantity, mark: mark! })
    } else {
      if (row.length > 1) rows.push(row)
      const before = firstLabel.exec(masked.slice(Math.max(0, start - 40), start))!.groups!
      row = [{ label: before.label!, noun, quantity, mark: before.mark! }]
    }
    last = quantity
  }
  return row.length > 1 ? [...rows, row] : rows
}
