import { type Draft, type Paragraph, type Place, span } from '@hegao/document'
import { readFigure } from './scan/time/year.js'

/** The title over a table (表题): 表2　执法情况统计表. */
export interface TableTitle extends Place {
  /** 表, or 附表: each is numbered by itself. */
  readonly word: string
  readonly number: number
  /** What it is called, without spaces; empty where it has a number alone. */
  readonly name: string
}

/** 表1-2 is numbered within its chapter, 表2所列 and 表2中 begin a sentence, 续表 goes on. */
const title =
  /^[（(]?(附?表)\s?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})(?![0-9０-９年月日.．\-—–－所中显反可为列是至、])\s{0,4}[：:]?\s{0,4}([^，。；：、\t\n]{0,60}?)(?:[（(](?:计量)?单位[：:][^（）()]{1,20}[）)])?$/
/** Lines of units may stand between a title and its table. */
const mostBetween = 2

/** The titles that stand over a table, or in its first row, in reading order. */
export function readTableTitles({ paragraphs }: Draft): TableTitle[] {
  return paragraphs.flatMap((paragraph): TableTitle[] => {
    if (paragraph.quoted || paragraph.kind === 'code') return []
    const line = firstLine(paragraph)
    const match = title.exec(line)
    const number = match ? readFigure(match[2]!) : undefined
    if (!match || number === undefined || !isOverTable(paragraph, paragraphs)) return []
    const name = match[3]!.replace(/[\s）)]/g, '')
    if (/续/.test(name)) return []
    const end = match[1]!.length + line.indexOf(match[1]!)
    const figure = line.indexOf(match[2]!, end) + match[2]!.length
    const at = span(end - match[1]!.length, figure)
    return [{ paragraph: paragraph.index, span: at, word: match[1]!, number, name }]
  })
}

/** Of a table the first cell. */
const firstLine = ({ text }: Paragraph): string => /^[^\t\n]*/.exec(text)![0].trimEnd()

function isOverTable(paragraph: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  if (paragraph.rows) return true
  const below = paragraphs.slice(paragraph.index + 1, paragraph.index + 2 + mostBetween)
  const table = below.findIndex(({ rows }) => rows)
  return (
    table >= 0 && below.slice(0, table).every(({ text }) => /^[（(]?(?:计量)?单位[：:]/.test(text))
  )
}
