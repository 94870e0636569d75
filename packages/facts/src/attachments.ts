import { type Draft, type Paragraph, type Span, span } from '@hegao/document'
import { matchesOf } from './matches.js'
import { readFigure } from './scan/year.js'

/** An attachment of the draft (附件), as its 附件说明 names it or as it stands behind the draft. */
export interface Attachment {
  readonly paragraph: number
  readonly span: Span
  /** Absent for a lone 附件. */
  readonly number?: number
  /** `listed`: 附件：1.统计表. `attached`: the line 附件1 over what is attached. */
  readonly as: 'listed' | 'attached'
}

const figure = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}'
const lead = '^[#*\\s\\u3000]{0,20}附(?:\\s{0,4}件)'
const heading = new RegExp(`${lead}\\s{0,4}(${figure})?\\s{0,4}[：:]?[*\\s]{0,20}$`)
const named = new RegExp(
  `${lead}?\\s{0,4}(${figure})?[：:]\\s{0,4}(?:(${figure})[.．、])?\\s{0,4}\\S`,
)
/** 2.责任清单 within the line 附件：1.统计表 2.责任清单. */
const further = /(?<=[\s\u3000；;])([0-9０-９]{1,2})[.．、](?=\s?[\u4e00-\u9fa5《])/g

/** The attachments that the draft names and those that stand behind it, in reading order. */
export function readAttachments(draft: Draft): Attachment[] {
  const found: Attachment[] = []
  const { paragraphs } = draft
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!
    if (paragraph.role !== 'attachment' && paragraph.role !== 'body') continue
    const lone = heading.exec(paragraph.text)
    if (lone && (lone[1] || !isListHead(at, draft))) {
      found.push(entry(paragraph, 'attached', lone[1]))
      continue
    }
    const line = named.exec(paragraph.text)
    if (!lone && !line) continue
    if (line) found.push(entry(paragraph, 'listed', line[1] ?? line[2]))
    for (const match of line ? matchesOf(paragraph.text, further) : []) {
      if (match.index >= line![0].length) found.push(entry(paragraph, 'listed', match[1]))
    }
    while (isItem(paragraphs[at + 1])) {
      const item = paragraphs[++at]!
      found.push(entry(item, 'listed', String(item.ordinal!.value)))
    }
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

function entry({ index, text }: Paragraph, as: Attachment['as'], written?: string): Attachment {
  const start = text.search(/\S/)
  const number = written === undefined ? undefined : readFigure(written)
  return {
    paragraph: index,
    span: span(start, text.trimEnd().length),
    as,
    ...(number === undefined ? {} : { number }),
  }
}
