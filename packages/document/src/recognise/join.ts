import type { Block } from '../block.js'
import type { Paragraph } from '../draft.js'
import { readNextOrdinal, readOrdinal } from '../ordinal.js'
import { splitSentences } from '../sentence.js'
import type { SourceMap } from '../source-map.js'
import { isPageNumber } from './chrome.js'
import type { RoleBlock } from './roles.js'

/** A line that ends with one of these has come to an end. */
const ended = /[。！？；：.!?;:…—”’」』）)】〕》〉]$/
const opensWithMark = /^[，。、；：！？）》”’]/
/** 的, 和: a word that nothing can end with. */
const goesOn = /[的和与及]$/
/** Openings of lines that stand alone whatever came before. */
const standsAlone =
  /^(?:附\s*件|附表|各位[^，。；]{0,8}[：:！!]|[-*+•●■◆▪]\s|抄送|抄报|特此|[（(]?联系|(?:出席|请假|列席|缺席|记录|主持|参加)[^，。；：:]{0,6}[：:]|[一二三四五六七八九十]是|\||第[一二三四五六七八九十]+(?:章|部分))/

/** Lines that nothing goes on from: an annex, a row of a table, a subtitle (——在…会议上). */
const alone = /^(?:附\s*件|\|)|^——[^。；]{4,60}会(?:议)?上$/

/** A row of a table that is drawn with tabs or spaces: 年份    2023    2024. */
const row = /\t|\S {2,8}\S{1,20} {2,8}\S/

const shortestCutLine = 20
const longestHeading = 60

/**
 * True where `next` is the rest of a sentence that a page break (or a hard-wrapped line) cut off.
 * Titles, headings and lines of the head and foot never are: they end without a stop by nature.
 */
export function isCut(before: Block, next: Block): boolean {
  if (before.kind !== 'paragraph' || next.kind !== 'paragraph') return false
  if (before.quoted !== next.quoted || next.item) return false
  const [a, b] = [before.text, next.text]
  if (/^[（《“〈【]$/.test(a)) return true
  if (readOrdinal(b) || standsAlone.test(b) || alone.test(a)) return false
  if (row.test(a) || row.test(b)) return false
  if (opensWithMark.test(b) && a.length >= shortestCutLine) return !/[。！？；：]$/.test(a)
  if (ended.test(a) || a.length < shortestCutLine) return false
  const looksLikeHeading = readOrdinal(a) && a.length <= longestHeading && !/[。；]/.test(a)
  if (looksLikeHeading) return false
  const isProse = /[，。、；]|,(?!\d)/.test(a) || a.length >= 35
  return isProse && (b.length >= 10 || /[，。、；：！？,;]/.test(b) || goesOn.test(a))
}

interface Open {
  text: string
  map: SourceMap
  last: RoleBlock
  readonly first: RoleBlock
  readonly breaks: number[]
}

/** Blocks to paragraphs: halves of a cut sentence and lines of a broken title come together. */
export function joinBlocks(blocks: readonly RoleBlock[]): Paragraph[] {
  const open: Open[] = []
  for (const next of blocks) {
    const before = beforePageNumber(open)
    const sameTitle = before?.last.role === 'title' && next.role === 'title'
    const cut =
      before?.last.role === 'body' &&
      next.role === 'body' &&
      isCut({ ...before.last.block, text: before.text }, next.block)
    if (before && (sameTitle || cut)) {
      if (cut && !next.block.continues) before.breaks.push(before.text.length)
      const between = /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(next.block.text) ? ' ' : ''
      before.map = before.map.join(before.text.length, next.block.map, between.length)
      before.text += between + next.block.text
      before.last = next
    } else {
      const { text, map } = next.block
      open.push({ text, map, first: next, last: next, breaks: [] })
    }
  }
  const paragraphs: Paragraph[] = []
  for (const { text, map, first, breaks } of open) {
    paragraphs.push(toParagraph(paragraphs.at(-1), text, map, first, breaks))
  }
  return paragraphs
}

/** What a block may go on from: the last paragraph, or the one above the number of a page. */
function beforePageNumber(open: readonly Open[]): Open | undefined {
  const last = open.at(-1)
  const isNumber = last?.last.role === 'chrome' && isPageNumber(last.text)
  return isNumber ? open.at(-2) : last
}

function toParagraph(
  before: Paragraph | undefined,
  text: string,
  map: SourceMap,
  { block, role }: RoleBlock,
  breaks: readonly number[],
): Paragraph {
  const kind =
    block.kind === 'table' || block.kind === 'code' || block.kind === 'heading'
      ? block.kind
      : 'prose'
  const isNumbered = kind !== 'table' && kind !== 'code' && !block.sublist
  const ordinal = isNumbered ? ordinalOf(text, before) : undefined
  return {
    index: before ? before.index + 1 : 0,
    text,
    map,
    role,
    kind,
    quoted: block.quoted,
    breaks,
    sentences: splitSentences(text),
    ...(block.headingDepth === undefined ? {} : { headingDepth: block.headingDepth }),
    ...(ordinal ? { ordinal } : {}),
    ...(block.rows ? { rows: block.rows } : {}),
    ...(block.navigation ? { navigation: true } : {}),
  }
}

const ordinalOf = (text: string, before: Paragraph | undefined) =>
  readOrdinal(text) ?? (before?.ordinal ? readNextOrdinal(text, before.ordinal) : undefined)
