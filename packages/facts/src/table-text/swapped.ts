import { comparable } from '../unit.js'
import { compare, isSameDigits, type Said } from './figure.js'
import type { Frame } from './frame.js'
import type { Held } from './reader.js'
import { isOfPart } from './said.js'
import { spotOf } from './spot.js'

/** Smaller numbers have the same digits by chance. */
const smallest = 1000
/** So many characters of the clause stand in the caption: 行政复议. */
const shared = 4
const otherTimes = /上年|去年|同期|其中|分别/

/**
 * 收到行政复议申请1034件, right above a table 新收行政复议案件情况 that has 1043 for all of that year: the same digits in
 * another order, of the same unit, and of what the caption names.
 */
export function swappedTotal(
  words: string,
  before: string,
  said: Said,
  frame: Frame,
  reportYear: number | undefined,
): Held | undefined {
  if (said.unit === '%' || said.precision !== 1 || said.value < smallest) return undefined
  if (otherTimes.test(words) || isOfPart(before + words, frame)) return undefined
  if (!sharesWords(words, frame.words)) return undefined
  const meant = { isWhole: true, isChange: false, isTold: true, left: [] }
  const around = { isRate: false, ...(reportYear === undefined ? {} : { reportYear }) }
  const spot = spotOf(meant, frame, around)
  if (!spot || spot.row !== frame.wholeRow || spot.cell.unit === undefined) return undefined
  const written = frame.wordsOf(spot.cell)
  const isSwapped =
    comparable(spot.cell.unit, said.unit) && isSameDigits(written, said.digits, true)
  if (!isSwapped || compare(said, spot.cell, written) !== 'other') return undefined
  return { said, spot, standing: 'other', isPlain: true }
}

function sharesWords(words: string, others: string): boolean {
  for (let at = 0; at + shared <= words.length; at++)
    if (/^[\u3400-\u9fff]+$/.test(words.slice(at, at + shared)))
      if (others.includes(words.slice(at, at + shared))) return true
  return false
}
