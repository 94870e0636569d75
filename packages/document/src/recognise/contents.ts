import type { Block } from '../block.js'

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
 * each names what begins a later line, or ends with dots and a page. What they name is no heading here.
 * @returns the indices of its blocks; none where the draft has no such 目录
 */
function findContents(blocks: readonly Block[]): ReadonlySet<number> {
  const start = blocks.slice(0, furthest).findIndex(({ text }) => headline.test(text.trim()))
  if (start < 0) return new Set()
  const beginnings = blocks.map(({ text }) => squash(text.slice(0, longestEntry)))
  const isEntry = ({ kind, text }: Block, at: number): boolean => {
    if (kind === 'table' || text.length > longestEntry) return false
    const name = squash(text).replace(page, '')
    const isNamedLater = () =>
      beginnings.some((other, index) => index > at && other.startsWith(name))
    return leader.test(text.trim()) || (name.length > 1 && isNamedLater())
  }
  const last = start + mostEntries
  const end = blocks.findIndex((block, at) => at > start && (at > last || !isEntry(block, at)))
  if (end - start - 1 < fewest) return new Set()
  return new Set(Array.from({ length: end - start }, (_, index) => start + index))
}

const squash = (text: string): string => text.replace(/\s/g, '')
