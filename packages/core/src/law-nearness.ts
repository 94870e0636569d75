import { type Difference, differ } from './law-distance.js'
import { formOf, genreOf, state, type TitleForm, tailBehind, tailOf } from './law-title.js'

/** A form of a name that slips are measured against, and whose it is. */
export interface NearForm {
  readonly row: number
  readonly name: string
  readonly text: string
  readonly period: string
}

export interface NearRow extends Difference {
  readonly row: number
  readonly name: string
}

/** The forms of a name: its stem, the words from 关于 on, and all of it where it has years or a mark. */
export function formsOf(row: number, name: string): NearForm[] {
  const { stem, whole, period } = formOf(name)
  const tail = tailOf(stem)
  const forms = [{ row, name, text: stem, period }]
  if (tail) forms.push({ row, name, text: tail, period })
  if (whole !== stem) forms.push({ row, name, text: whole, period: '' })
  return forms
}

/** Two words that changed places are a likelier slip than one character for another. */
export const isTurn = ({ slip, written }: Pick<Difference, 'slip' | 'written'>): boolean =>
  slip === 'moved' && written.length > 2

/** How many edits a name of this length may be away. Two characters leave nothing to go by. */
const mostEdits = (length: number): number =>
  length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3

/**
 * The characters of a text as bits of two numbers: what one text has and another has not is seen
 * without comparing them.
 */
function signatureOf(text: string): readonly [number, number] {
  let low = 0
  let high = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code & 32) high |= 1 << (code & 31)
    else low |= 1 << (code & 31)
  }
  return [low, high]
}

/** How many bits are set; counts no further than one beyond `most`. */
function bitsOf(number: number, most: number): number {
  let bits = 0
  for (let rest = number; rest !== 0 && bits <= most; rest &= rest - 1) bits++
  return bits
}

/** Finds the forms near a name. The distance is computed only for those of about its characters. */
export class Nearness {
  readonly #forms: readonly NearForm[]
  readonly #bodies: ReadonlySet<string>
  readonly #low: Int32Array
  readonly #high: Int32Array

  constructor(forms: readonly NearForm[], bodies: ReadonlySet<string>) {
    this.#forms = forms
    this.#bodies = bodies
    this.#low = new Int32Array(forms.length)
    this.#high = new Int32Array(forms.length)
    forms.forEach(({ text }, index) => {
      const [low, high] = signatureOf(text)
      this.#low[index] = low
      this.#high[index] = high
    })
  }

  /** The nearest form of each row, nearest row first; rows as near in their order. */
  near(name: string): NearRow[] {
    const form = formOf(name)
    const best = new Map<number, NearRow>()
    const keep = (found: NearRow) => {
      const known = best.get(found.row)
      if (!known || found.distance < known.distance) best.set(found.row, found)
    }
    for (const spelling of spellings(form, this.#bodies)) {
      // A name that opens with 中华人民共和国 is a national one: more of it may be wrong.
      const isNational = form.isFull || spelling.state !== undefined
      const most = mostEdits(spelling.text.length + (isNational ? 3 : 0))
      for (const candidate of this.#sharing(spelling.text, most)) {
        const difference = compare(spelling, candidate, most)
        if (difference) keep({ ...difference, row: candidate.row, name: candidate.name })
      }
    }
    return [...best.values()].sort(
      (a, b) => a.distance - b.distance || Number(isTurn(b)) - Number(isTurn(a)) || a.row - b.row,
    )
  }

  /** Forms of about the length of the text that have all but a few of its characters. */
  *#sharing(text: string, most: number): Iterable<NearForm> {
    const [low, high] = signatureOf(text)
    // All characters of the kind (条例) may be others, and it may be of another length.
    const strange = most + Math.max(0, genreOf(text).length - 1)
    for (const [index, form] of this.#forms.entries()) {
      if (Math.abs(form.text.length - text.length) > most + 3) continue
      const missing = bitsOf(low & ~this.#low[index]!, strange)
      if (missing + bitsOf(high & ~this.#high[index]!, strange) <= strange) yield form
    }
  }
}

interface Spelling {
  readonly text: string
  readonly period: string
  /** A 中华人民共和国 that is itself a slip; it costs one. */
  readonly state?: Difference
}

/** The name as it is, from 关于 on, and without a 中华人民共和国 that is itself a slip. */
function* spellings(
  { stem, whole, period, isFull }: TitleForm,
  bodies: ReadonlySet<string>,
): Iterable<Spelling> {
  yield { text: stem, period }
  if (whole !== stem && period === '') yield { text: whole, period }
  const tail = tailBehind(stem, bodies)
  if (tail) yield { text: tail, period }
  if (isFull && stem.startsWith('国')) yield { text: stem.slice(1), period, state: doubledEnd }
  for (const [start, end, slip] of slippedStates(stem))
    if (start > 0 || !isFull)
      yield { text: stem.slice(0, start) + stem.slice(end), period, state: slip }
}

/** 中华人民共和国国刑法 */
const doubledEnd: Difference = { distance: 1, slip: 'added', written: '国', right: '' }

/** Where 中华人民共和国 stands with a slip in it: at the beginning, or as in 外国人在中华人共和国收养子女. */
function* slippedStates(stem: string): Iterable<readonly [number, number, Difference]> {
  if (!/[中华人民共和国]{3}/.test(stem)) return
  for (let start = 0; start < stem.length; start++) {
    if (start > 0 && !'中华'.includes(stem[start]!)) continue
    for (const length of [state.length - 1, state.length, state.length + 1]) {
      const slip = differ(stem.slice(start, start + length), state, 1)
      if (slip) yield [start, start + length, slip]
    }
  }
}

function compare(spelling: Spelling, form: NearForm, most: number): Difference | undefined {
  const { text, period, state: slip } = spelling
  // Years that the title has not are another document's.
  if (period && !form.period) return undefined
  const years = period ? yearsApart(period, form.period) : 0
  const extra = slip ? 1 : 0
  if (years > 1 || years + extra > most) return undefined
  if (text !== form.text) {
    const difference = differ(text, form.text, most - years - extra)
    return difference && { ...difference, distance: difference.distance + years + extra }
  }
  if (years === 0) return slip
  return { distance: 1 + extra, slip: 'period', written: period, right: form.period }
}

/**
 * How many of the two years differ. Where both do, it is another edition and no slip; but for both a
 * year early, since what places make of a national plan begins with it or after it.
 */
function yearsApart(a: string, b: string): number {
  const [first, last] = [shift(a.slice(0, 4), b.slice(0, 4)), shift(a.slice(5), b.slice(5))]
  return first === -1 && last === -1 ? 1 : Number(first !== 0) + Number(last !== 0)
}

const shift = (written: string, right: string): number => Number(written) - Number(right)
