import { type Span, span } from '../span.js'

/** A line of prose or a heading without any markup but the # before it. */
export interface PlainLine {
  /** 1 to 6 for a heading, 0 for a line of a paragraph. */
  readonly depth: number
  /** The line as it stands in the source; a line of a paragraph without its indent. */
  readonly range: Span
  /** True for the first line of a paragraph. */
  readonly opens: boolean
}

/** A piece of a Markdown source: plain lines, or what only a parser can read. */
export type Stretch =
  | { readonly plain: true; readonly lines: readonly PlainLine[] }
  | { readonly plain: false; readonly range: Span }

/** Lines up to the next blank one, without the indent of the first. */
const chunk = /[^ \t\r\n][^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*[^ \t\r\n][^\r\n]*)*/g
const line = /([ \t]*)([^\r\n]+)/g
/**
 * No sign that opens or underlines a block at its start, and none of the signs of inline markup. The
 * number of an item has a space behind it: 1.加强领导 is a paragraph, as a report writes it.
 */
const prose = /^(?![#>\-+*=_~|:]|[0-9]{1,9}[.)](?:[ \t]|$))[^\\`*_[\]<&|\t\0\ufeff]+$/
const heading = /^(#{1,6}) +(?=[^ #])([^\\`*_[\]<&|\t\0\ufeff#]+)$/
/** Code between fences and HTML may go on behind blank lines. */
const unending = /^[ \t>*+\-0-9.)]*(?:`{3}|~{3}|<)/m
/** ~~28~~ is struck out. */
const strike = '~~'
const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)/

/**
 * Parts a source into what has no markup and what has to be parsed: nearly all paragraphs of a report
 * are plain, and the parser takes some two hundred times as long for them as this does. A marked stretch ends
 * where nothing can be open any more: at a plain chunk of lines that is not indented. From code or HTML on all of
 * it is marked; where links are defined, which holds for the whole text, it is marked from the start.
 */
export function stretchesOf(source: string): Stretch[] {
  const front = frontMatter.exec(source)?.[0].length ?? 0
  // Front matter without an end is a rule across the page, which the parser reads lists otherwise behind.
  const unclosed = front === 0 && source.startsWith('---')
  if (unclosed || source.includes(']:') || source.includes('\ufeff'))
    return [marked(0, source.length)]
  const found: Stretch[] = []
  let open = front > 0 ? 0 : undefined
  let end = front
  chunk.lastIndex = front
  for (let match = chunk.exec(source); match; match = chunk.exec(source)) {
    const start = indentBefore(source, match.index)
    const text = source.slice(start, match.index + match[0].length)
    const isIndented = start < match.index
    const mayBePlain = (open === undefined || !isIndented) && !text.includes(strike)
    const lines = mayBePlain ? plainLines(text, start) : undefined
    if (lines) {
      if (open !== undefined) found.push(marked(open, end))
      open = undefined
      found.push({ plain: true, lines })
      continue
    }
    open ??= start
    if (unending.test(text)) return [...found, marked(open, source.length)]
    end = start + text.length
  }
  return open === undefined ? found : [...found, marked(open, end)]
}

const marked = (start: number, end: number): Stretch => ({ plain: false, range: span(start, end) })

/** Where the line begins whose first character stands at `at`. */
function indentBefore(source: string, at: number): number {
  let start = at
  while (/[ \t]/.test(source.charAt(start - 1))) start--
  return start
}

/** The lines of a chunk, where none of them has markup. */
function plainLines(text: string, offset: number): PlainLine[] | undefined {
  const lines: PlainLine[] = []
  for (const { 0: whole, 1: indent, 2: words, index } of text.matchAll(line)) {
    const start = offset + index
    const end = start + whole.length
    const signs = indent === '' ? heading.exec(words!)?.[1] : undefined
    if (signs) lines.push({ depth: signs.length, range: span(start, end), opens: true })
    else if (prose.test(words!)) {
      const opens = (lines.at(-1)?.depth ?? 1) > 0
      lines.push({ depth: 0, range: span(start + indent!.length, end), opens })
    } else return undefined
  }
  return lines
}
