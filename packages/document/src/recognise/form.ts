import type { Block } from '../block.js'
import { readOrdinal } from '../ordinal.js'
import { isChrome } from './chrome.js'
import { endsAsTitle } from './title.js'

/** How far below the first table the title may stand: other tables, 版头 and 发文字号 lie between. */
const furthest = 12
const longestLine = 80

/**
 * Tables above the title: 发文稿纸, 签发表 and 审签单, the 索引 of a web page. Only where a title follows
 * before the text begins and none stands above.
 * @returns the indices of their blocks
 */
export function findForms(blocks: readonly Block[]): ReadonlySet<number> {
  const first = blocks.findIndex(({ kind }) => kind === 'table')
  const above = blocks.slice(0, Math.max(0, first))
  const forms = new Set<number>()
  if (above.some(block => isText(block) || isTitle(block))) return forms
  for (let at = first; first >= 0 && at < first + furthest; at++) {
    const block = blocks[at]
    if (block?.kind === 'table') forms.add(at)
    else if (!block || isText(block)) break
    else if (isTitle(block)) return forms
  }
  return new Set()
}

const isTitle = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (endsAsTitle(text.trim()) && !isChrome(text.trim()))

const isText = ({ kind, text }: Block): boolean =>
  kind === 'code' ||
  text.length > longestLine ||
  /[。！？；]/.test(text) ||
  readOrdinal(text) !== undefined
