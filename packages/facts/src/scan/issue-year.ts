import { span } from '@hegao/document'
import type { IssueYear } from '../types.js'
import { readFigure } from './year.js'

const number =
  /[〔［[【（(]\s?((?:19|20|１９|２０)[0-9０-９]{2})\s?[〕］\]】）)]\s?第?\s?[0-9０-９]{1,5}\s?号/g

/** The years of numbers of documents: 2025 in 云司〔2025〕9号. */
export const scanIssueYears = (text: string): IssueYear[] =>
  [...text.matchAll(number)].map(({ 0: whole, 1: year, index }) => {
    const start = index + whole.indexOf(year!)
    return { value: readFigure(year!)!, span: span(start, start + year!.length) }
  })
