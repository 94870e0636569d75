import { span } from '@hegao/document'
import { toHalfWidth } from '../numeral.js'
import type { DocumentNumber, Words } from '../types.js'

const number =
  /(?<agency>[\u4e00-\u9fff]{1,12})\s?(?<open>[〔［[【（(﹝])\s?(?<year>[0-9０-９]{4}|[0-9０-９]{2})\s?(?<close>[〕］\]】）)﹞])\s?(?<ordinal>第)?\s?(?<serial>[0-9０-９]{1,5})\s?号/dg

/** Numbers of documents as they are written, whatever brackets they use. */
export function scanDocumentNumbers(text: string): DocumentNumber[] {
  if (!text.includes('号')) return []
  return [...text.matchAll(number)].map(({ indices }) => {
    const at = (name: string) => {
      const found = indices!.groups![name]
      return found && span(...found)
    }
    const words = (name: string): Words => {
      const place = at(name)!
      return { text: toHalfWidth(text.slice(place.start, place.end)), span: place }
    }
    const ordinalWord = at('ordinal')
    return {
      span: span(...indices![0]!),
      agency: words('agency'),
      open: words('open'),
      close: words('close'),
      year: words('year'),
      serial: words('serial'),
      ...(ordinalWord ? { ordinalWord } : {}),
    }
  })
}
