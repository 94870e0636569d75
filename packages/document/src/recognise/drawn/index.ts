import type { Block } from '../../block.js'
import { tableOf } from './row.js'
import { readRuled } from './ruled.js'
import { isRuled } from './ruled-line.js'
import { isSpaced, readSpaced, type SpacedLine } from './spaced.js'

/** A table has fewer rows than this; longer runs of lines are data that nobody reads as a report. */
const mostRows = 2_000
const longestLine = 4_000

/**
 * Tables that are drawn with characters (| 单位 | 件数 |, ┌─┬─┐, columns of tabs or spaces) as the
 * blocks that a format's own tables give. Other blocks stay as they are.
 */
export function withDrawnTables(blocks: readonly Block[], source: string): Block[] {
  const found: Block[] = []
  let at = 0
  while (at < blocks.length) {
    const ruled = runOf(blocks, at, source, isRuled)
    const spaced = ruled === at ? runOf(blocks, at, source, isSpaced) : at
    const end = Math.max(ruled, spaced, at + 1)
    found.push(...tablesIn(blocks.slice(at, end), source, ruled > at))
    at = end
  }
  return found
}

/** Where the lines end that follow `from` without a blank line and are all of one kind. */
function runOf(
  blocks: readonly Block[],
  from: number,
  source: string,
  isLine: (block: Block) => boolean,
): number {
  let end = from
  while (end < blocks.length) {
    const block = blocks[end]!
    if (block.kind !== 'paragraph' || block.item || block.contents) break
    if (block.text.length > longestLine) break
    if (!isLine(block)) break
    if (end > from && !isNext(blocks[end - 1]!, block, source)) break
    end++
  }
  return end
}

/** The lines as they are, or the table among them. */
function tablesIn(lines: readonly Block[], source: string, ruled: boolean): readonly Block[] {
  if (lines.length < 2 || lines.length > mostRows) return lines
  if (ruled) {
    const rows = readRuled(lines)
    return rows ? [tableOf(rows, lines)] : lines
  }
  const table = readSpaced(lines.map(block => withTabs(block, source)))
  if (!table) return lines
  const { rows, from, to } = table
  return [...lines.slice(0, from), tableOf(rows, lines.slice(from, to)), ...lines.slice(to)]
}

const lineEnd = /^[ \t\u3000\u00a0]*(?:\r\n|\n|\r)[ \t\u3000\u00a0]*$/
/** Blanks around a line beyond which nobody indents. */
const longestGap = 200

function isNext(before: Block, next: Block, source: string): boolean {
  if (before.quoted !== next.quoted) return false
  if (next.continues) return true
  const { end } = before.range
  const { start } = next.range
  return start - end <= longestGap && lineEnd.test(source.slice(end, start))
}

function withTabs(block: Block, source: string): SpacedLine {
  const { start, end } = block.range
  return {
    block,
    tabsBefore: tabsAt(source, start - 1, -1),
    tabsBehind: tabsAt(source, end, 1),
  }
}

/** How many tabs are among the blanks from `at` on. */
function tabsAt(source: string, at: number, step: 1 | -1): number {
  let tabs = 0
  for (let far = 0; far < longestGap; far++) {
    const character = source[at + far * step]
    if (character === '\t') tabs++
    else if (character !== ' ') break
  }
  return tabs
}
