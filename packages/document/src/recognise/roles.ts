import type { Block } from '../block.js'
import type { Role } from '../draft.js'
import { readOrdinal } from '../ordinal.js'
import { isChrome } from './chrome.js'
import { isColonHeading } from './colon-heading.js'
import { findCoveredReport } from './cover.js'
import {
  bracketedDate,
  dateLine,
  isDate,
  numericDate,
  occasionLine,
  wholeDate,
} from './date-line.js'
import { markFoot } from './foot.js'
import { findForms } from './form.js'
import { findRunningHeaders } from './running-header.js'
import { beginsTitle, bodyEnding, isSignature, sealed, signatureLabel } from './signature.js'
import { titleBlocks, titleDepth } from './title.js'

/** A block with the role that its form and its place in the file give it. */
export interface RoleBlock {
  readonly block: Block
  readonly role: Role
}

const dateLabel =
  /^(?:报告|报送|填报|汇报|发文|成文)?(?:日\s{0,4}期|时\s{0,4}间)\s{0,4}[：:]\s{0,4}/
const signatureAndDate = new RegExp(
  `^(?:${signatureLabel.source.slice(1)})?([\\u3400-\\u9fff（）()]{2,30}${bodyEnding}${sealed})[\\s\\u3000]+(?:${dateLabel.source.slice(1)})?(${dateLine.source})$`,
)

const documentNumber =
  /[\u3400-\u9fff]{1,12}\s{0,9}[〔［[【（(﹝]\s{0,9}[0-9０-９]{2,4}\s{0,9}[〕］\]】）)﹞]\s{0,9}第?\s{0,9}[0-9０-９]{1,4}\s{0,9}号/
const documentNumberLine = new RegExp(`^${documentNumber.source}(?:[\\s\\u3000]*签发人[：:].*)?$`)
/** Both under the title, in brackets: （东政〔2025〕2号　2025年1月21日）. */
const numberAndDate = new RegExp(
  `^[（(]\\s{0,4}${documentNumber.source}[\\s，,]{0,8}${dateLine.source}\\s{0,4}[）)]$`,
)
/** What a mail has above a report that was sent in it. */
const mailLine = /^(?:发件人|收件人|主\s*题|发送时间)\s*[：:]/
const signerLine = /^签发人[：:]/
const letterheadLine = /^[\u3400-\u9fff\s]{4,40}文\s*件$/
const addresseeLine = /^[\u3400-\u9fff、，,（）()\s“”0-9]{2,60}[：:]$/
/** Bodies above the own one as its level calls them: 县委、县政府, 市委依法治市办. */
const superiorBody = new RegExp(
  `^([省市州盟县区旗镇乡])(?!场)[\\u3400-\\u9fff]{0,20}(?:${bodyEnding}|人大|常委会|政协|部)$`,
)
const addresseeWord =
  /国务院|行署|公署|委|政府|局|厅|办|部|党组|人大|司法|机关|单位|海关|调查队|[分支总]行|法院|检察院/
const contactLine =
  /^[（(]?(?:联\s*系\s*(?:人|电\s*话|方\s*式|地\s*址)|电\s*话|手\s*机|传\s*真|(?:电子)?邮箱|地\s*址|邮\s*编)\s*[：:]/
/** 附注 on how the document is made public or what is sent otherwise: （此件公开发布）, （附件另发）. */
const noteLine =
  /^[（(]?\s*(?:此件|本件|公开方式|公开属性|公开形式|信息公开选项|附件(?=另[发附寄]|略|附后|从略))[^。；]{0,20}[）)]?$/
const printedLine = /(?:日|年|月)\s*印发$|^[\u3400-\u9fff]{2,30}\s{2,}.*印发$/
const copiesLine = /^(?:抄送|抄报|主送|分送|[报送发抄])[：:]/
const attachmentLine = /^附\s*件(?:[：:]|[0-9０-９一二三四五]{0,2}$)|^附[：:]/

const sentenceEnd = /[。！？；]/

export const findDocumentNumber = (text: string): RegExpExecArray | null =>
  documentNumber.exec(text)
export const findSignatureAndDate = (text: string): RegExpExecArray | null =>
  signatureAndDate.exec(text)

/**
 * Gives each block its role. The head of a 公文 (版头、标题、主送机关) lies before the first sentence
 * of the body, its foot (署名、成文日期、印发) after the last; between them all is body.
 */
export function assignRoles(blocks: readonly Block[]): RoleBlock[] {
  const apart = rolesApart(blocks)
  const own = rolesBehindCover(blocks.filter((_, index) => !apart[index])).values()
  return blocks.map((block, index) => ({ block, role: apart[index] ?? own.next().value! }))
}

/** What is no part of the 公文 and stands among its parts: the rest is read as if it were not there. */
function rolesApart(blocks: readonly Block[]): (Role | undefined)[] {
  const forms = findForms(blocks)
  const headers = findRunningHeaders(blocks)
  return blocks.map((block, index) => {
    if (block.navigation || headers.has(index)) return 'chrome'
    if (block.contents) return 'contents'
    return forms.has(index) ? 'form' : undefined
  })
}

/** A letter that passes a report on keeps its 主送机关, 署名 and 成文日期: the report often has none of its own. */
function rolesBehindCover(blocks: readonly Block[]): Role[] {
  const start = findCoveredReport(blocks)
  if (start === undefined) return rolesOf(blocks)
  const letter = rolesOf(blocks.slice(0, start)).map(role =>
    role === 'title' || role === 'body' || role === 'attachment' ? 'cover' : role,
  )
  return [...letter, ...rolesOf(blocks.slice(start))]
}

function rolesOf(blocks: readonly Block[]): Role[] {
  const roles: Role[] = blocks.map(() => 'body')
  const bodyStart = firstBodyBlock(blocks)
  const head = blocks
    .slice(0, bodyStart)
    .map((block, index) => ({ text: block.text.trim(), index }))
  for (const { text, index } of head) roles[index] = headRole(text) ?? 'body'
  const title = titleBlocks(blocks.slice(0, bodyStart), roles)
  for (const index of title) roles[index] = 'title'
  const titleText = title.map(index => blocks[index]!.text).join('')
  markUnderTitle(titleText, head, roles)
  markFoot(blocks, roles, bodyStart, index => footRole(blocks, index, titleText))
  blocks.forEach((block, index) => {
    const isBody = roles[index] === 'body' && block.kind === 'paragraph'
    if (isBody && isChrome(block.text) && !readOrdinal(block.text)) roles[index] = 'chrome'
  })
  return roles
}

/** What only its place under the title tells from the body: 署名 and 成文日期 in brackets, 题注, 主送机关. */
function markUnderTitle(
  title: string,
  head: readonly { readonly text: string; readonly index: number }[],
  roles: Role[],
): void {
  const above = roles.lastIndexOf('title')
  let hasAddressee = roles.includes('addressee')
  const isBelow = ({ index }: { readonly index: number }) =>
    index > above && roles[index] === 'body'
  for (const { text, index } of title === '' ? [] : head.filter(isBelow)) {
    if (bracketedDate.test(text) || numberAndDate.test(text)) roles[index] = 'date'
    else if (isSignature(text) && bracketedDate.test(head[index + 1]?.text ?? ''))
      roles[index] = 'signature'
    else if (occasionLine.test(text)) roles[index] = 'occasion'
    else if (!hasAddressee && isOpenAddressee(text, title)) {
      roles[index] = 'addressee'
      hasAddressee = true
    } else if (index === above + 1 && isSignature(text)) {
      roles[index] = 'signature'
      if (wholeDate.test(head[index + 1]?.text ?? '')) roles[index + 1] = 'date'
    }
  }
}

/** 县委、县政府 without the colon. What the title names is the body that reports. */
function isOpenAddressee(text: string, title: string): boolean {
  return text.split(/[、，,\s]+/).every(body => {
    const level = superiorBody.exec(body)?.[1]
    if (level === undefined || title.includes(body)) return false
    return !new RegExp(`${level}(?:人民)?(?:政府|[0-9０-９]|关于|法治|年)`).test(title)
  })
}

function headRole(text: string): Role | undefined {
  if (
    isChrome(text) ||
    mailLine.test(text) ||
    /^[^\u3400-\u9fff0-9A-Za-z]+$|^[【[].{0,8}$/.test(text)
  )
    return 'chrome'
  if (documentNumberLine.test(text)) return 'document-number'
  if (signerLine.test(text)) return 'signer'
  if (letterheadLine.test(text)) return 'letterhead'
  if (addresseeLine.test(text) && addresseeWord.test(text) && !isColonHeading(text))
    return 'addressee'
  if (wholeDate.test(text) || numericDate.test(text)) return 'chrome'
  return undefined
}

/** The first block that a reader would call text: a sentence, a numbered heading, a table. */
function firstBodyBlock(blocks: readonly Block[]): number {
  const depth = titleDepth(blocks)
  const index = blocks.findIndex(block => {
    const text = block.text
    if (block.kind === 'table' || block.kind === 'code') return true
    if (block.kind === 'heading')
      return block.headingDepth !== depth || readOrdinal(text) !== undefined
    if (isChrome(text)) return false
    const ordinal = readOrdinal(text)
    if (ordinal && ordinal.span.start === 0) return true
    return sentenceEnd.test(text) || text.length > 80 || /如下[：:]?$/.test(text)
  })
  return index < 0 ? blocks.length : index
}

/** 版记 that is drawn as a table: 抄送：…… above 印发机关 | 印发日期. */
const isImprint = (table: string): boolean => {
  const cells = table.split(/[\t\n]/).map(cell => cell.trim())
  return cells.length <= 12 && cells.some(cell => printedLine.test(cell) || copiesLine.test(cell))
}

function footRole(blocks: readonly Block[], index: number, title: string): Role | undefined {
  const { kind } = blocks[index]!
  const text = blocks[index]!.text.trim()
  if (kind === 'table') return isImprint(text) ? 'printed' : undefined
  if (kind !== 'paragraph') return undefined
  if (dateLabel.test(text) && isDate(text.replace(dateLabel, ''))) {
    // 日期：2025年1月15日 is a web page's anywhere but beside the 署名.
    const isSigned = [index - 1, index + 1].some(at => isSignature(blocks[at]?.text.trim() ?? ''))
    return isSigned ? 'date' : 'chrome'
  }
  if (isChrome(text)) return 'chrome'
  if (copiesLine.test(text)) return 'copies'
  if (printedLine.test(text)) return 'printed'
  if (isDate(text)) {
    const next = blocks[index + 1]
    return next?.kind === 'paragraph' && /印发/.test(next.text) ? 'printed' : 'date'
  }
  if (contactLine.test(text) || /^[（(]?联系电话/.test(text) || noteLine.test(text))
    return 'contact'
  if (signatureAndDate.test(text)) return 'signature'
  if (attachmentLine.test(text)) return 'attachment'
  if (isSignature(text) || beginsTitle(text, title)) {
    const next = blocks[index + 1]
    const beforePrinted = next?.kind === 'paragraph' && /印发/.test(next.text)
    return beforePrinted ? 'printed' : 'signature'
  }
  return undefined
}
