import type { Block } from '../block.js'
import type { Role } from '../draft.js'
import { readOrdinal } from '../ordinal.js'

/** The role that its form alone gives a line of the foot; none for a line that may be anything. */
type RoleOf = (index: number) => Role | undefined

const sentenceEnd = /[。！？；]/
const remark = /[（(][^（）()]*[）)]/g
/** What stands behind 署名 and 成文日期 in its own right, with a stop or without. */
const labelled =
  /^[（(]?(?:注|备注|附注|说明|审\s{0,4}[核签稿阅]|[初复终]审|校\s{0,4}对|核\s{0,4}稿|[拟撰供]\s{0,4}稿|录\s{0,4}入|主\s{0,4}题\s{0,4}词|关\s{0,4}键\s{0,4}词|信息来源|共印|印数|份数|主办|承办|地址)(?=[：:\d（(\s]|单位)/
/** 本报告由镇党政办公室负责解释。 */
const ofReport =
  /^[（(]?本(?:报告|文件|文|件)[^。；]{2,40}(?:解释|下载|查阅|查询|公开|公布|发布|联系)[^。；]{0,12}[。]?[）)]?$/
const longestTailLine = 60
const longestRemark = 200
/** 附表, 附表1：统计表, 附件下载：; 附件：统计表 only names what is attached. */
const attachmentHead =
  /^附\s*[件表图录]\s*(?:下载)?\s*[0-9０-９一二三四五六七八九十]{0,3}(?:$|[：:\s])|^附[：:]/

/**
 * Gives the lines of the foot their roles, and all that is attached behind it. 署名 and 成文日期 side by
 * side are known by that, whatever stands behind them as long as no text does.
 */
export function markFoot(
  blocks: readonly Block[],
  roles: Role[],
  bodyStart: number,
  roleOf: RoleOf,
): void {
  const foot = findFoot(blocks, bodyStart, roleOf)
  roles.fill('attachment', foot.end)
  markImprint(blocks, roles, foot.end, roleOf)
  const listed = attachmentListLines(blocks)
  for (let index = foot.end - 1; index >= bodyStart; index--) {
    const role = listed.has(index)
      ? 'attachment'
      : (roleOf(index) ?? (index > foot.signed ? 'contact' : undefined))
    if (!role) break
    roles[index] = role
  }
}

/**
 * 版记 on the last page, behind what is attached: 抄送：…… / 云汀市人民政府办公室　2025年3月14日印发. What is
 * attached may be a document with a 署名, a 成文日期 and a 版记 of its own.
 */
function markImprint(
  blocks: readonly Block[],
  roles: Role[],
  attached: number,
  roleOf: RoleOf,
): void {
  let first = blocks.length
  while (first > attached && isImprint(roleOf(first - 1))) first--
  if (first === blocks.length || roleOf(blocks.length - 1) !== 'printed') return
  for (let index = attached; index < first; index++) if (isSigning(roleOf(index))) return
  for (let index = first; index < blocks.length; index++) roles[index] = roleOf(index)!
}

const isImprint = (role: Role | undefined): boolean => role === 'printed' || role === 'copies'

interface Foot {
  /** The last line of 署名 and 成文日期. */
  readonly signed: number
  /** Where what is attached begins. */
  readonly end: number
}

/** A 署名, a 成文日期, or both, as long as what stands behind may be its foot. */
interface Signed {
  readonly signed: number
  readonly isPair: boolean
  attached?: number
  /** True where the word 附表 or the like says that it is attached, whatever it is. */
  isHeaded?: boolean
  /** True below a line that numbered names may follow. */
  inList?: boolean
}

/** The first 署名 or 成文日期 behind which no text stands but what is attached. */
function findFoot(blocks: readonly Block[], bodyStart: number, roleOf: RoleOf): Foot {
  const end = attachmentStart(blocks, bodyStart, roleOf)
  let open: Signed | undefined
  let before: Role | undefined
  for (let index = bodyStart; index < end; index++) {
    const block = blocks[index]!
    const role = open || block.text.length <= longestTailLine ? roleOf(index) : undefined
    const isPair = (isSigning(before) && isSigning(role) && before !== role) || isBoth(role, block)
    if (isPair ? !open?.isPair : !open && isSigning(role)) open = { signed: index, isPair }
    else if (open && !role && !isRemark(block)) {
      const isHead = attachmentHead.test(block.text.trim())
      if (open.isPair && (isHead || block.kind === 'table')) {
        // The line above a table is what it is called.
        const isNamed = !isHead && index > open.signed + 1 && !before
        open.attached ??= isNamed ? index - 1 : index
        open.isHeaded ||= isHead
      } else if (!open.isPair || !isTail(block, open.inList)) {
        if (open.isHeaded) break
        open = undefined
      }
    }
    if (open && !isAttachmentItem(block)) open.inList = opensList.test(block.text.trim())
    before = role
  }
  return open ? { signed: open.signed, end: open.attached ?? end } : { signed: blocks.length, end }
}

const isSigning = (role: Role | undefined): boolean => role === 'signature' || role === 'date'

/** 署名 and 成文日期 on one line. */
const isBoth = (role: Role | undefined, { text }: Block): boolean =>
  role === 'signature' && /[月日]$/.test(text.trimEnd())

/** A line that says something of the document: in brackets, or with a label. */
function isRemark({ kind, text }: Block): boolean {
  const line = text.trim()
  const isMarked = labelled.test(line) || ofReport.test(line) || line.replace(remark, '') === ''
  return kind === 'paragraph' && line.length <= longestRemark && isMarked && !readOrdinal(line)
}

/**
 * A short line without a sentence; a numbered one only in a list that another has opened. On a web page it may
 * be a heading: 相关阅读.
 */
const isTail = (block: Block, inList = false): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  block.text.length <= longestTailLine &&
  (readOrdinal(block.text)
    ? inList && isAttachmentItem(block)
    : !sentenceEnd.test(block.text.replace(remark, '')))

const opensList = /[：:]$|下载|链接|阅读|相关/

/** The line 附件 that opens what is attached; it has numbers and dates of its own. */
function attachmentStart(blocks: readonly Block[], bodyStart: number, roleOf: RoleOf): number {
  const index = blocks.findIndex(
    ({ text }, at) =>
      at > bodyStart &&
      /^附\s*件\s*[0-9０-９一二三四五六]{0,2}[：:]?$/.test(text.trim()) &&
      !opensAttachmentList(blocks, at, roleOf),
  )
  return index < 0 ? blocks.length : index
}

/** The name of what is attached; a stop behind it is badly written, but it makes no sentence of it. */
const isAttachmentItem = ({ text }: Block): boolean =>
  text.length <= 60 &&
  !sentenceEnd.test(text.trimEnd().slice(0, -1)) &&
  readOrdinal(text)?.style === 'arabic'

/** 附件： / 1.统计表 / 2.责任清单 before the 署名 names what is attached; nothing is attached yet. */
function opensAttachmentList(blocks: readonly Block[], index: number, roleOf: RoleOf): boolean {
  const end = blocks.findIndex((block, at) => at > index && !isAttachmentItem(block))
  return end > index + 1 && roleOf(end) !== undefined
}

/** The lines 2.责任清单 after 附件：1.统计表, in one pass: there may be any number of them. */
function attachmentListLines(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>()
  let isOpen = false
  for (const [index, block] of blocks.entries()) {
    if (!isAttachmentItem(block)) isOpen = /^附(?:\s*件)?\s*[：:]/.test(block.text)
    else if (isOpen) lines.add(index)
  }
  return lines
}
