import { toHalfWidth } from '../numeral.js'
import type { TableCell } from '../types.js'
import { comparable } from '../unit.js'

/** A figure of a sentence that may stand in a table, too. */
export interface Said {
  readonly span: { readonly start: number; readonly end: number }
  readonly value: number
  readonly precision: number
  /** % of a rate. */
  readonly unit: string
  /** As written, without its unit: 1068.60. */
  readonly digits: string
}

const scales: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
]

/** How many of the unit one of the table is: 1e4 of 元 for 万元; none where they count different things. */
function scaleOf(written: string | undefined, unit: string): number | undefined {
  if (written === undefined || written === '') return 1
  if (comparable(written, unit)) return 1
  return scales.find(([word]) => written === word + unit)?.[1]
}

/** How a figure stands to the cell that should have it. */
export type Standing = 'same' | 'other' | 'unit' | 'apart'

/** Figures that lie further apart, and have other digits, are of something else. */
const share = 0.25

/**
 * `same` where the one is the other, perhaps rounded or cut off; `unit` where the digits are the same and the unit is
 * not (1068.60万元, and 1068.60 in 亿元); `other` where they are near to each other or have the same digits in
 * another order; `apart` where nothing can be said.
 */
export function compare(said: Said, cell: TableCell, written: string): Standing {
  if (cell.value === undefined) return 'apart'
  const isRate = said.unit === '%'
  const scale = isRate ? 1 : scaleOf(cell.unit?.replace(/数$/, ''), said.unit)
  if (scale === undefined) return 'apart'
  const value = Math.abs(cell.value) * scale
  const off = Math.abs(value - said.value)
  const room = Math.max(said.precision, (cell.precision ?? 1) * scale)
  const isWhole = said.precision === 1 && cell.precision === 1 && scale === 1
  if (off <= (isWhole ? 0 : room - 1e-9 * room)) return 'same'
  const ratio = value / said.value
  if (isSameDigits(written, said.digits, false))
    return cell.unit !== undefined && (ratio >= 10 || ratio <= 0.1) ? 'unit' : 'same'
  const isNear = off <= Math.max(value, said.value) * share
  return isNear || isSameDigits(written, said.digits, true) ? 'other' : 'apart'
}

/** 94 of 94.00%: the zeros at the end say how exact it is. */
const figures = (text: string): string => String(Number(toHalfWidth(text).replace(/[^0-9.]/g, '')))

/** True for the same digits, or for the same in another order: 1043 and 1034. */
export function isSameDigits(a: string, b: string, inAnyOrder: boolean): boolean {
  const [own, other] = [figures(a), figures(b)]
  if (!inAnyOrder) return own === other && own.length > 2
  const sorted = (text: string) => [...text].toSorted().join('')
  return own.length > 1 && own !== other && sorted(own) === sorted(other)
}
