import type { Draft } from '@hegao/document'
import type { Attachment } from './attachments.js'
import type { At, Scanned } from './gather.js'
import { lastUpTo } from './ordered.js'
import { readFigure } from './scan/time/year.js'
import type { Pointer } from './types.js'

/** A pointer and whether the draft has what it points to. */
export type ResolvedPointer = At<Pointer & { readonly grounded: boolean }>

/** Holds each pointer against the draft. Where it cannot be known that nothing is there, it is grounded. */
export function resolvePointers(
  scanned: readonly Scanned[],
  attachments: readonly Attachment[],
  draft: Draft,
): ResolvedPointer[] {
  const all = scanned.flatMap(({ paragraph: { quoted, index }, raw }) =>
    quoted ? [] : raw.pointers.map(pointer => ({ ...pointer, paragraph: index })),
  )
  if (all.length === 0) return []
  const isAttached = attachmentReader(attachments, draft)
  const isShown = tableReader(draft)
  const isStated = troubleReader(draft)
  const isThere = (pointer: At<Pointer>): boolean => {
    if (pointer.to === 'attachment') return isAttached(pointer)
    if (pointer.to === 'shortcomings') return isStated(pointer)
    return attachments.length > 0 || isShown(pointer)
  }
  return all.map(pointer => ({ ...pointer, grounded: isThere(pointer) }))
}

/** Named or attached under its number. A line on attachments that was not understood may be any. */
function attachmentReader(attachments: readonly Attachment[], { paragraphs }: Draft) {
  const numbers = new Set(attachments.map(({ number = 1 }) => number))
  const mentions = paragraphs.filter(({ text }) => /附\s?件/.test(text) && !/[。；]/.test(text))
  return ({ number, paragraph }: At<Pointer>): boolean =>
    attachments.length === 0
      ? mentions.length > 1 || mentions.some(({ index }) => index !== paragraph)
      : number === undefined || numbers.has(number)
}

/** 表2　执法情况统计表, 附表：… at the start of a line. */
const tableTitle = /^[#*\s\u3000（(]{0,20}(附?表)\s?([0-9０-９]{1,2}|[一二三四五六七八九十])?/

/** Titled tables tell which there are; without titles any table may be meant. */
function tableReader(draft: Draft) {
  const titles = draft.paragraphs.flatMap(({ index, text }) => {
    const match = tableTitle.exec(text)
    return match ? [{ index, word: match[1]!, number: match[2] && readFigure(match[2]) }] : []
  })
  const tabular = hasTable(draft)
  return ({ to, number, paragraph }: At<Pointer>): boolean => {
    const word = to === 'table' ? '表' : '附表'
    const own = titles.filter(title => title.word === word && title.index !== paragraph)
    if (own.length === 0) return tabular
    return number === undefined || own.some(title => !title.number || title.number === number)
  }
}

/** A table, or what may be one: a picture, columns parted by tabs or runs of spaces. */
const hasTable = ({ paragraphs, source }: Draft): boolean =>
  /!\[|<(?:img|table)/i.test(source) ||
  paragraphs.some(
    ({ kind, text }) =>
      kind === 'table' || text.includes('\t') || (text.match(/\S {3,}(?=\S)/g)?.length ?? 0) > 1,
  )

/** What a draft says of its own shortcomings: 仍存在一些不足, 有待加强, 力量薄弱. */
const selfCritical =
  /(?<!是否|对|针对|就)(?:存在|面临|还有|仍有|尚有)[^。；\n]{0,12}(?:不足|短板|差距|薄弱|弱项|问题|困难)|有待|不够|欠缺|亟待|仍需|还需|尚需|不足(?=[，。；、！\n]|$)|不(?:强|高|深|全面|到位|平衡|完善|健全|均衡|充分|相适应)|偏(?:少|低|弱)|较为?(?:薄弱|单一|滞后)|力量薄弱/
/** Anything that 上述问题 may mean where it does not speak of the draft's own shortcomings. */
const trouble =
  /问题|不足|短板|差距|困难|难题|难点|堵点|隐患|薄弱|弱项|矛盾|纠纷|投诉|风险|意见|诉求|漏洞|违法|违规|瓶颈/
const troubleHeading = /不足|问题|短板|差距|困难|薄弱|弱项|挑战/
const planHeading = /打算|计划|安排|下一步|下步|下一年|明年|思路|展望|努力方向|改进措施|整改措施/

/**
 * In a chapter on plans 上述不足 means the shortcomings that the draft has stated; elsewhere any
 * trouble that was spoken of before.
 */
function troubleReader({ paragraphs, outline, sections }: Draft) {
  const body = paragraphs.filter(({ role }) => role === 'body')
  const indexes = (isMeant: (text: string) => boolean) =>
    body.filter(({ text }) => isMeant(text)).map(({ index }) => index)
  const isTrouble = (text: string) => trouble.test(text) || selfCritical.test(text)
  const troubled = indexes(isTrouble)
  const admitted = [
    ...indexes(text => selfCritical.test(text)),
    ...sections.filter(({ heading }) => troubleHeading.test(heading.title)).map(({ from }) => from),
  ].toSorted((a, b) => a - b)
  return ({ paragraph, span }: At<Pointer>): boolean => {
    if (isTrouble(paragraphs[paragraph]!.text.slice(0, span.start))) return true
    const chapter = outline.find(({ from, to }) => paragraph >= from && paragraph < to)
    const near = before(troubled, paragraph)
    if (!chapter || !isPlan(chapter.heading.title)) return near !== undefined
    return (near !== undefined && near >= chapter.from) || before(admitted, paragraph) !== undefined
  }
}

const isPlan = (title: string): boolean => planHeading.test(title) && !troubleHeading.test(title)

const before = (indexes: readonly number[], paragraph: number): number | undefined =>
  lastUpTo(indexes, paragraph - 1, index => index)
