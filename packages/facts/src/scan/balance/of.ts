import { span } from '@hegao/document'
import type { Balance, BalanceTerm, TotalPart } from '../../types.js'
import type { RowEntry } from './row.js'

/** Reads what follows from the figures of a row from the one at `at` on. */
export type Reader = (row: readonly RowEntry[], at: number, text: string) => Balance | undefined

/** Words of a sentence that bring in what the figures beside them do not show. */
const reservations =
  /累计|不含|不包括|除外|扣除|剔除|核减|另[有外]|此外|口径|不完全|部分|超编|超配|混编|等/

/** True where nothing that may belong to the row stands right before it. */
export const opens = (row: readonly RowEntry[], at: number): boolean =>
  !/[、和与及以]/.test(row[at]!.mark)

interface Options {
  /** The sign of each term. */
  readonly signOf: (index: number) => number
  /** False where the units need not be the same (名 beside 人). */
  readonly oneUnit?: boolean
  /** True where the result is no more than the sum, and may be less. */
  readonly atMost?: boolean
  /** Words of the sentence that reserve something, where those of cases say nothing of it. */
  readonly reserved?: RegExp
}

/** The last of the entries follows from those before it; none where words around them reserve something. */
export function balanceOf(
  text: string,
  entries: readonly TotalPart[],
  { signOf, oneUnit = true, atMost = false, reserved = reservations }: Options,
): Balance | undefined {
  const figures = entries.map(({ quantity }) => quantity)
  const [first] = figures
  const last = figures.at(-1)!
  if (!first || figures.some(({ approximation }) => approximation)) return undefined
  if (oneUnit && figures.some(({ unit }) => unit !== first.unit)) return undefined
  if (reserved.test(sentenceAround(text, first.span.start, last.span.end))) return undefined
  const named = entries.map(({ label, quantity }) => ({ label, quantity }))
  const terms = named
    .slice(0, -1)
    .map((term, index): BalanceTerm => ({ ...term, sign: signOf(index) > 0 ? 1 : -1 }))
  return {
    span: span(
      Math.min(...figures.map(figure => figure.span.start)),
      Math.max(...figures.map(figure => figure.span.end)),
    ),
    terms,
    result: named.at(-1)!,
    ...(atMost ? { atMost } : {}),
  }
}

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 200), from)
  const behind = text.slice(to, to + 200)
  return (
    /[^。！？\n]{0,200}$/.exec(before)![0] +
    text.slice(from, to) +
    /[^。！？\n]{0,200}/.exec(behind)![0]
  )
}
