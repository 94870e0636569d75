import type { Block } from '../block.js'
import { type OrdinalStyle, ordinalRank, ordinalStyles, readOrdinal } from '../ordinal.js'

const headline = /^目\s{0,8}[录次錄]$/
/** Dots, and the number of the page with brackets or without: …………5, ······（5）, . . . 12. */
const leader = /[.．·‧•…⋯—－_\-\s]{2,}[（(]?[0-9０-９]{1,3}[）)]?$/
const page =
  /(?:[.．·‧•…⋯—－_-]{0,90}[（(]|[.．·‧•…⋯—－_-]{1,90}|(?<![0-9０-９]))[0-9０-９]{1,3}[）)]?$/
const longestEntry = 90
/** 目录 stands on the first page or the second. */
const furthest = 40
const fewest = 2
const mostEntries = 200

/** Marks the lines of a 目录, so that they are taken for no headings and, with tabs in them, for no table. */
export function markContents(blocks: readonly Block[]): readonly Block[] {
  const contents = findContents(blocks)
  return contents.size === 0
    ? blocks
    : blocks.map((block, index) => (contents.has(index) ? { ...block, contents: true } : block))
}

/**
 * The lines of a 目录 that was typed and not made by the word processor: below its headline as long as
 * each names what begins a later line, ends with dots and a page, or is numbered on. What they name is
 * no heading here.
 * @returns the indices of its blocks; none where the draft has no such 目录
 */
function findContents(blocks: readonly Block[]): ReadonlySet<number> {
  const start = blocks.slice(0, furthest).findIndex(({ text }) => headline.test(text.trim()))
  if (start < 0) return new Set()
  const isNamed = namesLater(blocks)
  const isNumberedOn = numberedOn()
  let end = start + 1
  let known = 0
  for (; end < blocks.length && end <= start + mostEntries; end++) {
    const block = blocks[end]!
    if (block.kind === 'table' || block.text.length > longestEntry) break
    const isKnown = leader.test(block.text.trim()) || isNamed(block, end)
    // Numbers are counted on in known lines, too.
    if (!isNumberedOn(block) && !isKnown) break
    if (isKnown) known++
  }
  if (known < fewest) return new Set()
  return new Set(Array.from({ length: end - start }, (_, index) => start + index))
}

/** Whether a later line begins as the entry does, or is the same under another number. */
function namesLater(blocks: readonly Block[]): (entry: Block, at: number) => boolean {
  const beginnings = blocks.map(({ text }) => squash(text.slice(0, longestEntry)))
  const titles = blocks.map(({ text }) => titleOf(text.slice(0, longestEntry)))
  return ({ text }, at) => {
    const name = squash(text).replace(page, '')
    const title = titleOf(text).replace(page, '')
    return (
      name.length > 1 &&
      beginnings.some(
        (other, index) => index > at && (other.startsWith(name) || titles[index] === title),
      )
    )
  }
}

const titleOf = (text: string): string => squash(text.slice(readOrdinal(text)?.span.end ?? 0))

/** A line that says something is none of a 目录. */
const says = /[。；？！：]/

/**
 * Whether a line has the number that comes next: the heading may be another by now. The first chapter of
 * the text has not, for it begins again with 一.
 */
function numberedOn(): (entry: Block) => boolean {
  const last = new Map<OrdinalStyle, number>()
  return ({ text }) => {
    const ordinal = readOrdinal(text)
    if (!ordinal || says.test(text)) return false
    const isNext = ordinal.value === (last.get(ordinal.style) ?? 0) + 1
    last.set(ordinal.style, ordinal.value)
    for (const style of ordinalStyles.slice(ordinalRank(ordinal.style) + 1)) last.delete(style)
    return isNext
  }
}

const squash = (text: string): string => text.replace(/\s/g, '')
