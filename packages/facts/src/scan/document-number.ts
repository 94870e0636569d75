import { span } from '@hegao/document'
import { toHalfWidth } from '../numeral.js'
import type { DocumentNumber, Words } from '../types.js'

const number =
  /([\u4e00-\u9fff]{1,12})(\s?)([〔［[【（(﹝])(\s?)([0-9０-９]{2}|[0-9０-９]{4})(\s?)([〕］\]】）)﹞])(\s?)(第?)(\s?)([0-9０-９]{1,5})\s?号/g

/** Numbers of documents as they are written, whatever brackets they use. */
export function scanDocumentNumbers(text: string): DocumentNumber[] {
  if (!text.includes('号')) return []
  return [...text.matchAll(number)].map(match => {
    let at = match.index
    const words = match.slice(1).map((piece): Words => {
      const from = at
      at += piece.length
      return { text: toHalfWidth(piece), span: span(from, at) }
    })
    const [agency, , open, , year, , close, , ordinal, , serial] = words as [
      Words,
      Words,
      Words,
      Words,
      Words,
      Words,
      Words,
      Words,
      Words,
      Words,
      Words,
    ]
    return {
      span: span(match.index, match.index + match[0].length),
      agency,
      open,
      close,
      year,
      serial,
      ...(ordinal.text === '' ? {} : { ordinalWord: ordinal.span }),
    }
  })
}
