import type { Draft, Place } from '@hegao/document'
import { span } from '@hegao/document'

/** A line of the 目录. */
export interface ContentsEntry extends Place {
  /** What it names, its ordinal included, without spaces. */
  readonly name: string
  readonly page?: number
}

const headline = /^目\s{0,8}[录次錄]$/
/** Dots or a tab before the number, or brackets around it. */
const pageBehind =
  /(?:[\s.．·‧•…⋯—－_-]{1,200}|[\s.．·‧•…⋯—－_-]{0,200}[（(])([0-9０-９]{1,3})[）)]?$/
const longest = 300

/** The lines of the 目录 in their order; none where the draft has no 目录. */
export function readContents({ paragraphs }: Draft): ContentsEntry[] {
  return paragraphs.flatMap(({ index, role, text }) => {
    const line = text.trimEnd()
    if (role !== 'contents' || headline.test(line.trim()) || line.length > longest) return []
    const page = pageBehind.exec(line)
    const words = line.slice(0, page?.index).trimEnd()
    const start = words.length - words.trimStart().length
    const name = words.replace(/\s/g, '')
    if (name === '') return []
    const at = { paragraph: index, span: span(start, words.length), name }
    return [page ? { ...at, page: readFigure(page[1]!) } : at]
  })
}

const readFigure = (digits: string): number => Number(digits.normalize('NFKC'))
