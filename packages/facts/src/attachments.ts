import { type Draft, type Paragraph, type Span, span } from '@hegao/document'
import { matchesOf } from './matches.js'
import { readFigure } from './scan/time/year.js'

/** An attachment of the draft (附件), as its 附件说明 names it or as it stands behind the draft. */
export interface Attachment {
  readonly paragraph: number
  readonly span: Span
  /** Absent for a lone 附件. */
  readonly number?: number
  /** `listed`: 附件：1.统计表. `attached`: the line 附件1 over what is attached. */
  readonly as: 'listed' | 'attached'
  /**
   * What it is called: in the 附件说明 its one name; over what is attached the lines below 附件1 that may
   * be its title, of which the first two may be one title in two lines.
   */
  readonly names: readonly AttachmentName[]
}

export interface AttachmentName {
  readonly paragraph: number
  readonly span: Span
  readonly text: string
}

const figure = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}'
const lead = '^[#*\\s\\u3000]{0,20}附(?:\\s{0,4}件)'
const heading = new RegExp(`${lead}\\s{0,4}(${figure})?\\s{0,4}[：:]?[*\\s]{0,20}$`)
const named = new RegExp(
  `${lead}?\\s{0,4}(${figure})?[：:]\\s{0,4}(?:(${figure})[.．、])?\\s{0,4}\\S`,
)
/** 2.责任清单 within the line 附件：1.统计表 2.责任清单. */
const further = /(?<=[\s；;])([0-9０-９]{1,2})[.．、](?=\s?[\u3400-\u9fff《])/g

/** The attachments that the draft names and those that stand behind it, in reading order. */
export function readAttachments(draft: Draft): Attachment[] {
  const found: Attachment[] = []
  const { paragraphs } = draft
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!
    if (paragraph.role !== 'attachment' && paragraph.role !== 'body') continue
    const lone = heading.exec(paragraph.text)
    if (lone && (lone[1] || !isListHead(at, draft))) {
      const names = titlesBelow(at, draft)
      found.push({ ...entry(paragraph, 'attached', lone[1]), names })
      continue
    }
    const line = named.exec(paragraph.text)
    if (!lone && !line) continue
    if (line) found.push(...readLine(paragraph, line))
    while (isItem(paragraphs[at + 1])) {
      const item = paragraphs[++at]!
      const names = nameIn(item, item.ordinal!.span.end, item.text.length)
      found.push({ ...entry(item, 'listed', String(item.ordinal!.value)), names })
    }
  }
  return found
}

/** 附件：1.统计表 2.责任清单 */
function readLine(paragraph: Paragraph, line: RegExpExecArray): Attachment[] {
  const { text } = paragraph
  const others = matchesOf(text, further).filter(({ index }) => index >= line[0].length)
  const bounds = [...others.map(({ index }) => index), text.length]
  return [
    {
      ...entry(paragraph, 'listed', line[1] ?? line[2]),
      names: nameIn(paragraph, line[0].length - 1, bounds[0]!),
    },
    ...others.map(({ index, 0: written, 1: number }, at) => ({
      ...entry(paragraph, 'listed', number),
      names: nameIn(paragraph, index + written.length, bounds[at + 1]!),
    })),
  ]
}

function nameIn({ index, text }: Paragraph, from: number, to: number): AttachmentName[] {
  const whole = text.slice(from, to)
  const name = whole.trim().replace(/[\s；;，,。、]{1,4}$/, '')
  const start = from + whole.indexOf(name)
  return name === ''
    ? []
    : [{ paragraph: index, span: span(start, start + name.length), text: name }]
}

/** How many lines below 附件1 may be its title. */
const titleLines = 2

/** Short lines without a sentence, a label or a number of their own. */
function titlesBelow(at: number, { paragraphs }: Draft): AttachmentName[] {
  const found: AttachmentName[] = []
  for (const paragraph of paragraphs.slice(at + 1, at + 1 + titleLines)) {
    const { text, kind, ordinal } = paragraph
    const isTitle = kind !== 'table' && !ordinal && text.length <= 60 && !/[。；：:]/.test(text)
    if (!isTitle || heading.test(text) || /^[（(]|\s{2}/.test(text.trim())) break
    found.push(...nameIn(paragraph, 0, text.length))
  }
  return found
}

/** A line with a name and no sentence: 1.统计表, with a stop at its end or without. */
const isItem = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.ordinal?.style === 'arabic' &&
  paragraph.text.length <= 60 &&
  !/[。；！？]/.test(paragraph.text.trimEnd().slice(0, -1))

/** 附件： over numbered names, with 署名 or 成文日期 still to come. */
function isListHead(at: number, { paragraphs }: Draft): boolean {
  const isSigning = ({ role, index }: Paragraph) =>
    index > at && (role === 'signature' || role === 'date')
  return isItem(paragraphs[at + 1]) && paragraphs.some(isSigning)
}

function entry(
  { index, text }: Paragraph,
  as: Attachment['as'],
  written?: string,
): Omit<Attachment, 'names'> {
  const start = text.search(/\S/)
  const number = written === undefined ? undefined : readFigure(written)
  return {
    paragraph: index,
    span: span(start, text.trimEnd().length),
    as,
    ...(number === undefined ? {} : { number }),
  }
}
