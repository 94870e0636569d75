import type { NearLaw } from './law.js'
import { isAnotherNumber } from './law-number.js'
import { genreOf, isGenre } from './law-title.js'

/**
 * Characters lost, added, exchanged or changed places with their neighbour; above `most` it gives
 * `most + 1`. Only a band around the diagonal is computed: the time is length times `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  const beyond = most + 1
  if (Math.abs(a.length - b.length) > most) return beyond
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(beyond)
    current[0] = row
    let least = row
    const from = Math.max(1, row - most)
    const to = Math.min(b.length, row + most)
    for (let column = from; column <= to; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        last[column - 1]! + (same ? 0 : 1),
        (last[column] ?? beyond) + 1,
        current[column - 1]! + 1,
      )
      const moved =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (moved) cost = Math.min(cost, (before[column - 2] ?? beyond) + 1)
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return beyond
    before = last
    last = current
  }
  return Math.min(last[b.length]!, beyond)
}

export interface Difference {
  readonly distance: number
  readonly slip: NearLaw['slip']
  readonly written: string
  readonly right: string
}

/** A place put into a title: a document of that place. */
const isOwner = (added: string): boolean =>
  added.length > 1 && /[省市县区州盟旗镇乡局委厅]$/.test(added)

/**
 * Words before or behind a whole title, of which it is the subject: a document of a body (临澜县信访工作
 * 条例), a book or a paper (论行政处罚法, 未成年人保护法读本). A character doubled is none.
 */
const isAbout = (added: string, written: string, right: string): boolean =>
  (written.endsWith(right) && added !== right[0]) ||
  (written.startsWith(right) && added !== right.at(-1))

/** How `written` differs from `right`; undefined where that is more than `most`, or a number. */
export function differ(written: string, right: string, most: number): Difference | undefined {
  const [was, is] = middles(written, right)
  if (isTurned(was, is)) return { distance: 1, slip: 'moved', written: was, right: is }
  const plain = editDistance(was, is, most)
  const genre = genreInside(was, is) ?? genreSwap(written, right, most)
  const distance = Math.min(plain, genre?.distance ?? plain)
  if (distance > most || distance === 0) return undefined
  if (isAnotherNumber(written, right)) return undefined
  if (is === '' && (isOwner(was) || isAbout(was, written, right))) return undefined
  if (genre?.distance === 1) return genre
  return { distance, slip: slipOf(was, is, distance), written: was, right: is }
}

/** Two words that have changed places: 生产安全 for 安全生产, 监督与管理 for 管理与监督. */
function isTurned(was: string, is: string): boolean {
  if (was.length !== is.length) return false
  for (let first = 2; first <= was.length - 2; first++) {
    for (const joint of /^[与和及、]/.test(was.slice(first)) ? [0, 1] : [0]) {
      const [a, b] = [was.slice(0, first), was.slice(first + joint)]
      if (b.length > 1 && is === b + was.slice(first, first + joint) + a) return true
    }
  }
  return false
}

/** A kind exchanged in the middle: 暂行规定实施细则 for 暂行条例实施细则, 实施规定 for 实施办法. */
const genreInside = (was: string, is: string): Difference | undefined =>
  isGenre(was) && isGenre(is) ? { distance: 1, slip: 'genre', written: was, right: is } : undefined

/** The difference where the kind counts once (条例 for 规定), whatever its length. */
function genreSwap(written: string, right: string, most: number): Difference | undefined {
  const was = genreOf(written)
  const is = genreOf(right)
  if (was === is || was === '' || is === '') return undefined
  const [a, b] = [written.slice(0, -was.length), right.slice(0, -is.length)]
  return { distance: editDistance(a, b, most - 1) + 1, slip: 'genre', written: was, right: is }
}

function slipOf(was: string, is: string, distance: number): NearLaw['slip'] {
  if (was === '') return 'lost'
  if (is === '') return 'added'
  if (was.length === 2 && is === `${was[1]}${was[0]}`) return 'moved'
  return distance === was.length && was.length === is.length ? 'exchanged' : 'several'
}

/** What is left of both between their common beginning and their common end. */
function middles(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}
