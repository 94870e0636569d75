import { type Span, span } from '../span.js'
import { type HtmlTable, readHtmlTable } from './html-table.js'
import { decodeReferences, VisibleText } from './inline.js'

/** What HTML in Markdown shows: text, whose lines are paragraphs, or a table. */
export type HtmlPiece =
  | { readonly text: VisibleText }
  | { readonly table: HtmlTable['table']; readonly range: Span }

/**
 * What a reader sees of a stretch of HTML in Markdown: the text between its tags (`<center>` around a
 * title, `<div align="right">` around the 署名) and its tables. Of code, and of tables that only set text in
 * place, nothing is read.
 */
export function readHtmlIn(source: string, range: Span): HtmlPiece[] {
  const written = source.slice(range.start, range.end)
  if (/<(?:script|style|pre|svg)\b/i.test(written)) return []
  const tables = tablesIn(written, range.start)
  const read = tables.map(table => readHtmlTable(source, table))
  const around = [range.start, ...tables.map(({ end }) => end)].map((start, index) =>
    span(start, tables[index]?.start ?? range.end),
  )
  const isLost = around.some(({ start, end }) => /<t[rd]\b/i.test(source.slice(start, end)))
  if (isLost || read.includes(undefined)) return []
  return around.flatMap((text, index): HtmlPiece[] => {
    const shown = { text: visibleIn(source, text) }
    const found = read[index]
    if (!found) return [shown]
    return [shown, { text: found.caption }, { table: found.table, range: tables[index]! }]
  })
}

/** From each <table> to the next </table>; of one without an end the rest. */
function tablesIn(written: string, offset: number): Span[] {
  const found: Span[] = []
  const tag = /<(\/?)table\b[^<>]{0,999}>?/gi
  let open: number | undefined
  for (const { 0: whole, 1: slash, index } of written.matchAll(tag)) {
    if (slash === '') open ??= index
    else if (open !== undefined) {
      found.push(span(offset + open, offset + index + whole.length))
      open = undefined
    }
  }
  return open === undefined ? found : [...found, span(offset + open, offset + written.length)]
}

/** True where HTML ends within a table, whether it begins in one or not: a blank line parts its rows. */
export function leavesTableOpen(html: string, isOpen: boolean): boolean {
  const lower = html.toLowerCase()
  const [opened, closed] = [lower.lastIndexOf('<table'), lower.lastIndexOf('</table')]
  return opened === closed ? isOpen : opened > closed
}

/** What stands between the tags of a stretch of HTML. */
function visibleIn(source: string, { start, end }: Span): VisibleText {
  const visible = new VisibleText(source)
  let struck = ''
  for (const match of source.slice(start, end).matchAll(htmlToken)) {
    const [token] = match
    const at = span(start + match.index, start + match.index + token.length)
    struck = struck === '' ? (strikes.exec(token)?.[1] ?? '') : isEnd(token, struck) ? '' : struck
    if (struck !== '') continue
    if (!token.startsWith('<')) visible.aligned(decodeReferences(token), at)
    else if (endsLine.test(token)) visible.object(at, '\n')
  }
  return visible
}

const strikes = /^<(del|s|strike)(?:\s[^<>]*)?>$/i
const isEnd = (token: string, name: string): boolean =>
  token.toLowerCase().startsWith(`</${name.toLowerCase()}>`)

const endsLine = /^<(?:br|\/?(?:p|div|center|h[1-6]|li|section|article))\b/i
const htmlToken = /<!--[\s\S]*?(?:-->|$)|<[^<>]*(?:>|$)|[^<]+|</g
