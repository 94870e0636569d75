import {
  type Draft,
  type Heading,
  type Paragraph,
  type SourceMap,
  type Span,
  span,
} from '@hegao/document'

/** What becomes one paragraph of the Word file. */
export interface Line {
  readonly text: string
  /** The way back to the draft’s source. */
  readonly map: SourceMap
}

/** A paragraph of text. */
export interface TextPiece extends Line {
  readonly kind: 'text'
  readonly role: Paragraph['role']
  /** The second half of a sentence that was cut: it stays as it stands, and is not indented. */
  readonly goesOn: boolean
  /** Level of a heading, 1 to 4, and where it ends if text follows it in the same paragraph. */
  readonly heading?: { readonly level: number; readonly end?: number }
}

/** A table, row by row. */
export interface TablePiece {
  readonly kind: 'table'
  readonly rows: readonly (readonly Line[])[]
}

export type Piece = TextPiece | TablePiece

/**
 * The draft as the paragraphs and tables of a Word file. What a page break cut stays cut, for a
 * finding speaks of it; each line of code is a paragraph. Comments and front matter are no text.
 */
export function piecesOf(draft: Draft): Piece[] {
  const headings = new Map(
    draft.sections.map(({ heading, depth }) => [heading.paragraph, { heading, depth }]),
  )
  return draft.paragraphs.flatMap((paragraph): Piece[] => {
    const { rows, map, text, role, index } = paragraph
    if (rows) {
      const lineOf = (cell: Span): Line => ({
        text: text.slice(cell.start, cell.end),
        map: map.slice(cell),
      })
      return [{ kind: 'table', rows: rows.map(cells => cells.map(lineOf)) }]
    }
    return linesOf(paragraph).map((line, number) => {
      const heading = number === 0 ? headingOf(headings.get(index), line) : undefined
      return {
        kind: 'text',
        role,
        text: text.slice(line.start, line.end),
        map: map.slice(line),
        goesOn: number > 0,
        ...(heading ? { heading } : {}),
      }
    })
  })
}

/** The lines of a paragraph without the blanks around them: Word’s own are read likewise. */
function linesOf({ text, breaks }: Paragraph): Span[] {
  const ends = [...text.matchAll(/\r\n?|\n/g)].map(({ index }) => index)
  const cuts = [...new Set([0, ...breaks, ...ends, text.length])].toSorted((a, b) => a - b)
  return cuts.slice(1).flatMap((end, index) => {
    const line = text.slice(cuts[index], end)
    const start = cuts[index]! + line.length - line.trimStart().length
    const length = line.trim().length
    return length === 0 ? [] : [span(start, start + length)]
  })
}

/** 一、 is of the first level whatever else the draft uses; a heading without number is by its depth. */
function headingOf(
  found: { readonly heading: Heading; readonly depth: number } | undefined,
  line: Span,
): TextPiece['heading'] | undefined {
  if (!found || found.heading.guessed) return undefined
  const { heading, depth } = found
  const level = heading.ordinal ? levels[heading.ordinal.style] : Math.min(depth, 4)
  const { end } = heading.span
  return heading.runIn && end < line.end ? { level, end: end - line.start } : { level }
}

const levels = {
  part: 1,
  section: 1,
  chinese: 1,
  'chinese-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
  circled: 4,
} as const
