import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import { toHalfWidth } from '../../numeral.js'
import type { DocumentNumber, Words } from '../../types.js'

const number =
  /(?<agency>[\u3400-\u9fff]{1,12})\s?(?<open>[〔［[【（(﹝])\s?(?<year>[0-9０-９]{4}|[0-9０-９]{2})\s?(?<close>[〕］\]】）)﹞])\s?(?<ordinal>第)?\s?(?<serial>[0-9０-９]{1,5})\s?号/dg

/** 国发, 国办函; 印发 and 分发 are verbs. */
const documentCode = /(?<![印下转制签颁开研批核补分散收])(?:发|函)$/

/** Numbers of documents as they are written, whatever brackets they use. */
export function scanDocumentNumbers(text: string): DocumentNumber[] {
  if (!text.includes('号')) return []
  return matchesOf(text, number).map(({ indices }) => {
    const at = (name: string) => {
      const found = indices!.groups![name]
      return found && span(...found)
    }
    const words = (name: string): Words => {
      const place = at(name)!
      return { text: toHalfWidth(text.slice(place.start, place.end)), span: place }
    }
    const ordinalWord = at('ordinal')
    const [agency, open, close] = [words('agency'), words('open'), words('close')]
    return {
      span: span(...indices![0]!),
      agency,
      open,
      close,
      standardBrackets: '〔﹝'.includes(open.text) && '〕﹞'.includes(close.text),
      ofDocument: documentCode.test(agency.text),
      year: words('year'),
      serial: words('serial'),
      ...(ordinalWord ? { ordinalWord } : {}),
    }
  })
}
