import { type Span, span } from '@hegao/document'
import { namesRule } from './rule-pattern.js'

/** By what an accepted finding is known again, in whichever line it stands by then. */
export interface AcceptedKey {
  /** Rule id, or `group/*`. */
  readonly rule: string
  /** The words of the finding; white space does not count. */
  readonly text?: string
  /** Words around it, `text` among them, where the same words are found more than once. */
  readonly within?: string
  /** For findings on the whole draft: what their `data` has to hold. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** An entry of `accepted:` in hegao.yaml, for the draft at hand. */
export interface Accepted extends AcceptedKey {
  readonly reason: string
  /** Where the entry stands, as hegao.yaml:12. */
  readonly origin: string
  /** True where the entry names this very file: only then it is unused where it matches nothing. */
  readonly scoped?: boolean
}

/** As much of a finding as an entry looks at; `at` in the source. */
export interface Acceptable {
  readonly rule: string
  readonly at: Span
  readonly data?: Readonly<Record<string, unknown>>
}

const squash = (text: string): string => text.replace(/\s+/gu, '')

/** True where the entry means the finding: everything that it names has to fit. */
export function accepts(key: AcceptedKey, { rule, at, data }: Acceptable, source: string): boolean {
  const { text, within, data: wanted } = key
  if (!namesRule(key.rule, rule)) return false
  if (text === undefined && wanted === undefined) return false
  if (wanted && !Object.entries(wanted).every(([name, value]) => isEqual(data?.[name], value)))
    return false
  if (text !== undefined && squash(text) !== squash(source.slice(at.start, at.end))) return false
  return within === undefined || standsWithin(squash(within), at, source)
}

function standsWithin(words: string, { start, end }: Span, source: string): boolean {
  const before = squash(source.slice(0, start)).length
  const after = before + squash(source.slice(start, end)).length
  const all = squash(source)
  for (
    let from = all.indexOf(words, Math.max(0, after - words.length));
    words !== '' && from >= 0 && from <= before;
    from = all.indexOf(words, from + 1)
  ) {
    if (from + words.length >= after) return true
  }
  return false
}

/** Data of a finding is plain: what JSON can hold. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const names = Object.keys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every(name =>
      isEqual((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
    )
  )
}

/**
 * The shortest key that means this finding and no other of the draft: its `data` for a finding on
 * the whole draft, else its words, else its words in their sentence.
 * @param others all findings of the draft, this one may be among them
 * @param whole where findings on the whole draft sit
 * @returns the key, and how many other findings it means all the same: more than none only where
 *   nothing in the draft tells them apart
 */
export function acceptedKey(
  finding: Acceptable,
  others: readonly Acceptable[],
  source: string,
  whole: Span,
): { readonly key: AcceptedKey; readonly besides: number } {
  const { rule, at, data } = finding
  const words = { rule, text: oneLine(source.slice(at.start, at.end)) }
  const same = others.filter(other => other.rule === rule && other !== finding)
  const besides = (key: AcceptedKey) => same.filter(other => accepts(key, other, source)).length
  const onWhole = data && at.start === whole.start && at.end === whole.end
  let best: { key: AcceptedKey; besides: number } | undefined
  for (const key of candidates(words, onWhole ? { rule, data } : undefined, data, at, source)) {
    const count = besides(key)
    if (count === 0) return { key, besides: 0 }
    if (!best || count < best.besides) best = { key, besides: count }
  }
  return best!
}

function* candidates(
  words: AcceptedKey,
  whole: AcceptedKey | undefined,
  data: AcceptedKey['data'],
  at: Span,
  source: string,
): Generator<AcceptedKey> {
  if (whole) yield whole
  yield words
  for (const { start, end } of surroundings(at, source))
    yield { ...words, within: oneLine(source.slice(start, end)) }
  if (data) yield { ...words, data }
}

const sentenceEnd = /[。！？；\r\n]/
const clauseEnd = /[，、：。！？；\r\n]/

/** The sentence, then its clause and more around it, then single characters, the shorter first. */
function* surroundings({ start, end }: Span, source: string): Generator<Span> {
  yield span(backTo(sentenceEnd, start, source), onTo(sentenceEnd, end, source))
  yield* bySize(
    steps(backTo(clauseEnd, start, source), at => backTo(clauseEnd, at - 1, source)),
    steps(onTo(clauseEnd, end, source), at => onTo(clauseEnd, at, source)),
  )
  yield* bySize(
    steps(start, at => Math.max(0, at - 1)),
    steps(end, at => Math.min(source.length, at + 1)),
  )
}

const mostSteps = 12

/** The position and those that come after it, as far as they go. */
function steps(from: number, next: (position: number) => number): number[] {
  const all = [from]
  while (all.length <= mostSteps && next(all.at(-1)!) !== all.at(-1)) all.push(next(all.at(-1)!))
  return all
}

const bySize = (starts: readonly number[], ends: readonly number[]): Span[] =>
  starts
    .flatMap(start => ends.map(end => span(start, end)))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start)

/** Behind the last mark before a position; the start of the source where there is none. */
function backTo(mark: RegExp, position: number, source: string): number {
  let at = Math.max(0, position)
  while (at > 0 && !mark.test(source[at - 1]!)) at--
  return at
}

/** Behind the first mark from a position on; the end of the source where there is none. */
function onTo(mark: RegExp, position: number, source: string): number {
  let at = Math.min(source.length, position)
  while (at < source.length && !mark.test(source[at]!)) at++
  return Math.min(source.length, at + 1)
}

/** Lines end in the middle of a sentence where a page did; as white space they do not count. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, '')
