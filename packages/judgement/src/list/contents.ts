import type { Draft, Heading } from '@hegao/document'
import type { ContentsEntry } from '@hegao/facts'

/** Where a 目录 and the headings of its draft part. */
export type ContentsSlip =
  /** The heading at its place is another. */
  | { readonly kind: 'unlike'; readonly entry: ContentsEntry; readonly heading: Heading }
  /** No heading stands at its place. */
  | { readonly kind: 'gone'; readonly entry: ContentsEntry }
  /** A chapter that it does not name, though it names all others. */
  | { readonly kind: 'left-out'; readonly after: ContentsEntry; readonly heading: Heading }
  /** Its page comes before that of the entry above. */
  | { readonly kind: 'page'; readonly entry: ContentsEntry; readonly before: ContentsEntry }

/** A 目录 of which fewer lines stand in the draft is one of something else. */
const fewestAgreeing = 2
const longestName = 100

/**
 * Holds the lines of a 目录 against the headings, both in their order. Speaks only where at least two lines, and
 * half of all, are headings of the draft word for word.
 */
export function contentsSlips(entries: readonly ContentsEntry[], draft: Draft): ContentsSlip[] {
  const headings = draft.sections.map(({ heading, depth }) => ({
    heading,
    depth,
    name: nameOf(heading),
  }))
  const places = matchInOrder(
    entries.map(({ name }) => name),
    headings.map(({ name }) => name),
  )
  const agreeing = places.filter(place => place !== undefined).length
  if (agreeing < Math.max(fewestAgreeing, entries.length / 2)) return []
  const taken = new Set(places)
  const beginnings = draft.paragraphs
    .filter(({ role }) => role !== 'contents')
    .map(({ text }) => squash(text.slice(0, longestName)))
  // 附表, or a heading that is not known for one.
  const stands = (name: string) => beginnings.some(text => text.startsWith(name))
  const slips: ContentsSlip[] = []
  for (const [index, entry] of entries.entries()) {
    if (places[index] !== undefined || stands(entry.name)) continue
    const from = places.slice(0, index).findLast(place => place !== undefined) ?? -1
    const to = places.slice(index).find(place => place !== undefined) ?? headings.length
    const between = headings.slice(from + 1, to)
    const at = between.findIndex(({ heading }) => isAt(entry, heading))
    if (at >= 0) taken.add(from + 1 + at)
    if (at >= 0) slips.push({ kind: 'unlike', entry, heading: between[at]!.heading })
    else if (between.every((_, offset) => taken.has(from + 1 + offset)))
      slips.push({ kind: 'gone', entry })
  }
  return [...slips, ...leftOut(entries, headings, places, taken), ...pagesBack(entries)]
}

const squash = (text: string): string => text.replaceAll(' ', '').replaceAll('\u3000', '')

const nameOf = ({ ordinal, title }: Heading): string => squash(`${ordinal?.text ?? ''}${title}`)

/** For each entry the index of its heading behind that of the entry before. */
function matchInOrder(
  entries: readonly string[],
  headings: readonly string[],
): (number | undefined)[] {
  let from = 0
  return entries.map(name => {
    const at = headings.indexOf(name, from)
    if (at < 0) return undefined
    from = at + 1
    return at
  })
}

/** The same ordinal with other words, or the same words with another ordinal. */
function isAt({ name }: ContentsEntry, heading: Heading): boolean {
  const { ordinal, title } = heading
  const sameOrdinal = ordinal !== undefined && name.startsWith(squash(ordinal.text))
  return (
    sameOrdinal ||
    (title.length > 2 && name.endsWith(squash(title))) ||
    isNear(name, nameOf(heading))
  )
}

/** Half of the characters in common, for a heading without an ordinal. */
function isNear(name: string, other: string): boolean {
  const characters = new Set(name)
  const common = [...other].filter(character => characters.has(character)).length
  return common * 2 > Math.max(name.length, other.length)
}

function* leftOut(
  entries: readonly ContentsEntry[],
  headings: readonly { readonly heading: Heading; readonly depth: number }[],
  places: readonly (number | undefined)[],
  taken: ReadonlySet<number | undefined>,
): Generator<ContentsSlip> {
  const chapters = [...headings.keys()].filter(index => {
    const { heading, depth } = headings[index]!
    return depth === 1 && !heading.runIn && heading.ordinal !== undefined
  })
  const [missing, ...others] = chapters.filter(index => !taken.has(index))
  if (missing === undefined || others.length > 0 || chapters.length <= fewestAgreeing) return
  const before = places.findLastIndex(place => place !== undefined && place < missing)
  if (before >= 0)
    yield { kind: 'left-out', after: entries[before]!, heading: headings[missing]!.heading }
}

function pagesBack(entries: readonly ContentsEntry[]): ContentsSlip[] {
  const paged = entries.filter(({ page }) => page !== undefined)
  return paged.flatMap((entry, index) => {
    const before = paged[index - 1]
    return before && entry.page! < before.page! ? [{ kind: 'page' as const, entry, before }] : []
  })
}
