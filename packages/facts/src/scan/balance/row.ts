import type { Quantity } from '../../types.js'
import { withoutAsides } from '../total/part-list.js'

/** A figure with the words of its clause before it and behind it. */
export interface RowEntry {
  readonly label: string
  readonly noun: string
  readonly quantity: Quantity
  /** The mark before its clause; the first of a row has what stands before its words. */
  readonly mark: string
  /** True where the bracket behind it says what of it came over from before: （含上年结转12件）. */
  readonly carried: boolean
}

const han = '[\\u3400-\\u9fff“”]'
/** 截至年底，尚有9件: a clause that says nothing but when. */
const day = '(?:(?:截[至止]|到)(?:目前|20\\d\\d年底?|年[底末]|[底末]|12月底|12月31日){1,2}[，,])?'
const joint = new RegExp(
  `^(?<noun>${han}{0,14})(?<mark>[，,；;、。])\\s?${day}(?<label>(?:20\\d\\d年)?${han}{0,20}(?:20\\d\\d年)?)$`,
)
const firstLabel = new RegExp(`(?<mark>^|[^])(?<label>(?:20\\d\\d年)?${han}{0,30})$`)
const lastNoun = new RegExp(`^${han}{0,14}(?=[，,；;、。！？：:）)\\s]|$)`)
/** A bracket that only remarks on its figure; one that says what is in it or not is left to stand. */
const remark = /[（(](?![^（）()]{0,40}[含另除重交未余中])[^（）()]{0,40}[）)]/g
const carriedBracket =
  /[（(](?:其中)?(?:包含|包括|含)?(?:上年度?|上一年度?|去年|20\d\d年)(?:度?)(?:结转|结存|旧存|未结|未审结|未办结)的?(?:案件)?[0-9０-９]{1,7}[件起宗][）)]/g
const longestBracket = 44
/** ，审结率91.8%: a rate adds no figure to the row. */
const rateClause =
  /[，,]\s?[\u3400-\u9fff]{1,8}率(?:达到|达|为)?\s?[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3})?[%％]/g

const blank = (part: string): string => '\0'.repeat(part.length)

/** Figures in a row, a clause each: words, figure, perhaps a noun, then the mark and the next. */
export function readRows(text: string, quantities: readonly Quantity[]): RowEntry[][] {
  if (quantities.length < 2) return []
  const plain = [carriedBracket, remark, rateClause].reduce(
    (rest, pattern) => rest.replace(pattern, blank),
    text,
  )
  const masked = withoutAsides(plain)
  const carried = (end: number): boolean => {
    const behind = text.slice(end, end + longestBracket)
    return behind.search(carriedBracket) >= 0 && /^[\u3400-\u9fff]{0,14}[（(]/.test(behind)
  }
  const rows: RowEntry[][] = []
  let row: RowEntry[] = []
  let last: Quantity | undefined
  for (const quantity of quantities) {
    const { start, end } = quantity.span
    if (masked[start] === '\0') continue
    const noun = lastNoun.exec(masked.slice(end, end + 60).replaceAll('\0', ''))?.[0] ?? '…'
    const gap = last && start - last.span.end < 120 ? masked.slice(last.span.end, start) : undefined
    const match = gap === undefined ? null : joint.exec(gap.replaceAll('\0', ''))
    const entry = { noun, quantity, carried: carried(end) }
    if (match) {
      const { mark, label } = match.groups!
      row.push({ ...entry, label: label!, mark: mark! })
    } else {
      if (row.length > 1) rows.push(row)
      const before = firstLabel.exec(masked.slice(Math.max(0, start - 40), start))!.groups!
      row = [{ ...entry, label: before.label!, mark: before.mark! }]
    }
    last = quantity
  }
  return row.length > 1 ? [...rows, row] : rows
}

/** The row parted where a sentence ends. */
export function sentencesOf(row: readonly RowEntry[]): RowEntry[][] {
  const parts: RowEntry[][] = [[]]
  for (const entry of row) {
    if (entry.mark === '。' && parts.at(-1)!.length > 0) parts.push([])
    parts.at(-1)!.push(entry)
  }
  return parts
}
