import { type Draft, SourceMap } from '@hegao/document'
import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import { fonts } from './fonts.js'
import { type FootIndents, footIndents } from './foot.js'
import { character, lineHeight, section, sizes, styleIds, styles, textWidth } from './layout.js'
import { type Line, type Piece, piecesOf, type TablePiece, type TextPiece } from './pieces.js'
import { runs, writable } from './runs.js'

/** A Word file that is made of a draft, not packed yet. */
export interface MadeWord {
  readonly document: Document
  /** Its paragraphs in order, those of tables included: the number of each is its place here. */
  readonly lines: readonly Line[]
}

/**
 * Lays a draft out as a 公文 after GB/T 9704—2012. Every paragraph has the draft’s text and nothing
 * else: numbers stay as they are written.
 */
export function makeWord(draft: Draft): MadeWord {
  const found = piecesOf(draft)
  const pieces: readonly Piece[] = found.length > 0 ? found : [blank]
  const foot = footOf(found)
  const document = new Document({
    title: writable(draft.parts.title?.text ?? ''),
    creator: '核稿',
    lastModifiedBy: '核稿',
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      section(
        pieces.map(piece => (piece.kind === 'table' ? table(piece) : paragraph(piece, foot))),
      ),
    ],
  })
  const lines = found.flatMap(piece => (piece.kind === 'table' ? piece.rows.flat() : [piece]))
  return { document, lines }
}

/** Word files have a paragraph at least. */
const blank: TextPiece = {
  kind: 'text',
  role: 'body',
  text: '',
  map: SourceMap.verbatim(0, 0),
  goesOn: false,
}

/** By the last line of 署名: joint issuers stand below one another. */
function footOf(pieces: readonly Piece[]): FootIndents {
  const last = (role: string) =>
    pieces.findLast((one): one is TextPiece => one.kind === 'text' && one.role === role)?.text
  return footIndents(last('signature') ?? '', last('date') ?? '')
}

function paragraph(piece: TextPiece, foot: FootIndents): Paragraph {
  return new Paragraph({ ...look(piece, foot), children: textOf(piece) })
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

/** How a paragraph of each part of a 公文 stands on the page. */
function look({ role, goesOn, heading }: TextPiece, foot: FootIndents): IParagraphOptions {
  if (heading && heading.end === undefined) return { heading: headings[heading.level - 1]! }
  switch (role) {
    case 'title':
      return { heading: HeadingLevel.TITLE }
    case 'letterhead':
    case 'document-number':
    case 'occasion':
      return { alignment: AlignmentType.CENTER }
    case 'signature':
      // 正文下空一行
      return { ...atRight(foot.signature), ...(goesOn ? {} : { spacing: { before: lineHeight } }) }
    case 'date':
      return atRight(foot.date)
    case 'copies':
    case 'printed':
    case 'note':
      return { style: styleIds.foot }
    case 'addressee':
    case 'signer':
    case 'chrome':
    case 'form':
    case 'contents':
      return {}
    default:
      return { style: styleIds.body, ...(goesOn ? { indent: { firstLine: 0 } } : {}) }
  }
}

const atRight = (characters: number): IParagraphOptions => ({
  alignment: AlignmentType.RIGHT,
  indent: { right: characters * character },
})

/** A heading that its text follows has its own typeface and the text the usual one. */
function textOf({ text, role, heading }: TextPiece) {
  if (role === 'letterhead')
    return runs(text, { font: fonts.title, size: sizes.two, color: 'FF0000' })
  if (heading?.end === undefined || heading.level > 2) return runs(text)
  const font = heading.level === 1 ? fonts.black : fonts.script
  return [...runs(text.slice(0, heading.end), { font }), ...runs(text.slice(heading.end))]
}

function table({ rows }: TablePiece): Table {
  const columns = Math.max(...rows.map(cells => cells.length))
  const width = Math.floor(textWidth / columns)
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(row === 0 ? { tableHeader: true } : {}),
          children: cells.map(
            ({ text }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: styleIds.cell,
                    ...(row === 0 ? { alignment: AlignmentType.CENTER } : {}),
                    children: runs(text, row === 0 ? { font: fonts.black } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}
