import type { Block } from '../block.js'
import type { Role } from '../draft.js'
import { readOrdinal } from '../ordinal.js'
import { isChrome } from './chrome.js'
import { bracketedDate, occasionLine } from './date-line.js'
import { bodyEnding } from './signature.js'

/** Words that a title ends with (文种 and what is used like one). */
const titleEnding =
  /(?:报告|总结|汇报|情况|计划|要点|安排|方案|通报|意见|说明|年报|公报|纪要|的(?:通知|函|复函|请示|批复|决定|决议|公告|通告)|会议上的(?:讲话|发言))(?:[（(][^（）()]{1,12}[）)])?$/
/** The first lines of a broken title: the body's name, or what ends in the middle of a phrase. */
const titleFragment = new RegExp(
  `^[^，：:]*(?:${bodyEnding}|[省市县区州盟旗]|关于|印发|转发|批转|年|年度|的|建设|工作|[和与及])$|^关于`,
)
const longestTitleLine = 60
const subtitleMark = /^[—–-]{1,2}/
/** 青溪县教育局 / 关于 / 2024年……情况的 / 报告. */
const mostTitleLines = 4

/**
 * The depth of the title where it is a heading: `#`, or a deeper one that stands first. In Word it is
 * often 标题 1, as the sections are; a title above it as plain text makes it a section's.
 */
export function titleDepth(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const lines = titleLines(blocks, first)
  const depth = blocks[first]?.headingDepth ?? 1
  const isFirst = !blocks
    .slice(0, first)
    .some(({ text }) => endsAsTitle(text) && !isChrome(text.trim()))
  const rest = blocks.filter(
    ({ kind }, index) => kind === 'heading' && index >= first + lines.length,
  )
  const isReport = lines.some(index =>
    /报告(?:[（(][^（）()]{1,12}[）)])?$/.test(blocks[index]!.text),
  )
  // 2024年工作情况 and 2025年工作安排 side by side are two sections.
  const isAbove = ({ headingDepth = 1, text }: Block): boolean =>
    headingDepth > depth ||
    (headingDepth === depth && (isReport || readOrdinal(text) !== undefined))
  return lines.length > 0 && isFirst && rest.every(isAbove) ? depth : 1
}

/** The last line of a title is often set wide: 报　　告. */
export const endsAsTitle = (text: string): boolean =>
  text.length <= longestTitleLine && titleEnding.test(text.replace(/\s/g, ''))

/** The headings of one depth that make up a title from `first` on; none where they do not end as one. */
function titleLines(blocks: readonly Block[], first: number): number[] {
  const depth = blocks[first]?.headingDepth
  const lines: number[] = []
  for (let index = first; lines.length < mostTitleLines; index++) {
    const block = blocks[index]
    if (block?.kind !== 'heading' || block.headingDepth !== depth || readOrdinal(block.text))
      return []
    lines.push(index)
    if (endsAsTitle(block.text)) return lines
    if (!titleFragment.test(block.text.trim())) return []
  }
  return []
}

/** 副题 that says what the document is: 法治护航 / ——青溪县2024年法治政府建设情况报告. */
const isSubtitle = ({ text }: Block): boolean =>
  subtitleMark.test(text.trim()) && endsAsTitle(text.trim()) && !occasionLine.test(text.trim())

/** The blocks of the title: a line that ends as titles do, the lines it was broken from, and its 副题. */
export function titleBlocks(head: readonly Block[], roles: readonly Role[]): number[] {
  const title = mainTitle(head, roles)
  const below = head[(title.at(-1) ?? head.length) + 1]
  return below && isSubtitle(below) ? [...title, title.at(-1)! + 1] : title
}

function mainTitle(head: readonly Block[], roles: readonly Role[]): number[] {
  const free = (index: number): boolean => {
    const text = head[index]?.text.trim() ?? ''
    return (
      roles[index] === 'body' &&
      text !== '' &&
      text.length <= longestTitleLine &&
      !subtitleMark.test(text)
    )
  }
  const marked = head.findIndex((block, index) => block.kind === 'heading' && free(index))
  if (marked >= 0) {
    const lines = titleLines(head, marked)
    return lines.length > 0 ? lines : [marked]
  }
  const ending = head.findIndex((block, index) => free(index) && endsAsTitle(block.text))
  if (ending < 0) {
    const above = head.findIndex(isSubtitle) - 1
    if (above >= 0 && free(above)) return [above]
    const lone = head.findIndex((block, index) => free(index) && /法治|工作|建设/.test(block.text))
    return lone < 0 ? [] : [lone]
  }
  const title = [ending]
  // A long title is set in several lines: 青溪县教育局 / 关于2024年…… / 情况的报告.
  while (
    title.length < mostTitleLines &&
    free(title[0]! - 1) &&
    titleFragment.test(head[title[0]! - 1]!.text.replace(/\s/g, ''))
  ) {
    title.unshift(title[0]! - 1)
  }
  // The year may stand on a line of its own: （2024年度）.
  const below = free(ending + 1) ? head[ending + 1]!.text.trim() : ''
  const isDated = bracketedDate.test(below) || occasionLine.test(below)
  if (/^[（(][^（）()]{2,20}[）)]$/.test(below) && !isDated) title.push(ending + 1)
  return title
}
