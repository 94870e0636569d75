import type { Block } from '../block.js'
import { isPageNumber } from './chrome.js'
import { endsAsTitle } from './title.js'

const longestHeader = 60

/**
 * 页眉 that came along with the text of a document: a line right below the number of a page that is the title
 * again, or stands in three places.
 * @returns the indices of their blocks
 */
export function findRunningHeaders(blocks: readonly Block[]): ReadonlySet<number> {
  const below = blocks.flatMap(({ text, kind }, index) => {
    const isBelow = index > 0 && isPageNumber(blocks[index - 1]!.text)
    return isBelow && kind === 'paragraph' && text.length <= longestHeader ? [index] : []
  })
  if (below.length === 0) return new Set()
  const count = new Map<string, number>()
  for (const { text } of blocks) count.set(text.trim(), (count.get(text.trim()) ?? 0) + 1)
  return new Set(
    below.filter(index => {
      const text = blocks[index]!.text.trim()
      return count.get(text)! > (endsAsTitle(text) ? 1 : 2)
    }),
  )
}
