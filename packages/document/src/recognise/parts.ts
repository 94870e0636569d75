import type { Paragraph, Part, Parts, Role } from '../draft.js'
import { span } from '../span.js'
import { dateLine, findDateBehind } from './date-line.js'
import { findDocumentNumber, findSignatureAndDate } from './roles.js'
import { signatureLabel } from './signature.js'

/** The parts of the 公文 besides its body, each with its words and their place. */
export function recogniseParts(paragraphs: readonly Paragraph[]): Parts {
  const first = (role: Role) => paragraphs.find(paragraph => paragraph.role === role)
  const last = (role: Role) => paragraphs.findLast(paragraph => paragraph.role === role)
  const signature = last('signature')
  const both = signature && findSignatureAndDate(signature.text)
  const dateParagraph = last('date')
  const number = first('document-number')
  const numberAt = number && findDocumentNumber(number.text)
  const signer = first('signer')
  const signerAt = number && /签发人[：:]\s*(.*)$/.exec(number.text)

  return defined({
    letterhead: whole(first('letterhead')),
    title: ownTitle(first('title')),
    occasion: whole(first('occasion')),
    addressee: whole(first('addressee')),
    printed: whole(last('printed')),
    contact: whole(first('contact')),
    documentNumber:
      number && numberAt ? part(number, numberAt.index, numberAt[0].length) : undefined,
    signer: signer
      ? whole(signer)
      : number && signerAt
        ? part(number, signerAt.index, signerAt[0].length)
        : undefined,
    signature:
      signature && both
        ? part(signature, signature.text.indexOf(both[1]!), both[1]!.length)
        : signature && withoutLabel(signature),
    date: dateParagraph
      ? dateIn(dateParagraph)
      : signature && both
        ? part(signature, signature.text.lastIndexOf(both[2]!), both[2]!.length)
        : dateOfTitle(first('title')),
  })
}

function part(paragraph: Paragraph, start: number, length: number): Part {
  const at = span(start, start + length)
  return { paragraph: paragraph.index, span: at, text: paragraph.text.slice(start, start + length) }
}

const whole = (paragraph: Paragraph | undefined): Part | undefined =>
  paragraph && part(paragraph, 0, paragraph.text.length)

const subtitled =
  /^[^—–《]{2,40}(?:——|––|(?<![0-9０-９年])[—–](?=\s))\s*(?=.{8,60}(?:报告|总结|汇报|年报)$)/

/** A 副题 that says what the document is goes for the title: 法治护航——青溪县2024年法治政府建设情况报告. */
function ownTitle(title: Paragraph | undefined): Part | undefined {
  const main = title && subtitled.exec(title.text)
  return title && main
    ? part(title, main[0].length, title.text.length - main[0].length)
    : whole(title)
}

function withoutLabel(signature: Paragraph): Part {
  const label = signatureLabel.exec(signature.text)?.[0].length ?? 0
  return part(signature, label, signature.text.length - label)
}

function dateIn(paragraph: Paragraph): Part {
  const match = dateLine.exec(paragraph.text)
  return match
    ? part(paragraph, match.index, match[0].length)
    : part(paragraph, 0, paragraph.text.length)
}

/** ……年度报告（2025年1月15日）: 成文日期 on the line of the title. */
function dateOfTitle(title: Paragraph | undefined): Part | undefined {
  const at = title && findDateBehind(title.text)
  return title && at !== undefined ? part(title, at + 1, title.text.length - at - 2) : undefined
}

function defined<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
