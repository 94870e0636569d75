import { type Draft, type Ordinal, type SourceMap, writeChineseOrdinal } from '@hegao/document'
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** The levels of a 公文, as Word numbers them: 一、（一）1.（1）. */
const levels = [
  { format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、', write: chinese('', '、') },
  { format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）', write: chinese('（', '）') },
  { format: LevelFormat.DECIMAL, text: '%3.', write: (n: number) => `${n}.` },
  { format: LevelFormat.DECIMAL, text: '（%4）', write: (n: number) => `（${n}）` },
]

function chinese(open: string, close: string) {
  return (n: number) => `${open}${writeChineseOrdinal(n)}${close}`
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

/** How many paragraphs got an automatic number, and a Word file that looks like the draft. */
export interface MadeWord {
  readonly bytes: Uint8Array
  readonly numbered: number
}

/**
 * A Word file as an office makes it of a draft: its numbers automatic wherever they run on, its
 * headings in styles, each line a paragraph, tables as tables.
 */
export async function wordFromDraft(draft: Draft): Promise<MadeWord> {
  const numbers = new Numbers()
  const paragraphs = new Map(draft.paragraphs.map(one => [startOf(one.map), one]))
  const depths = new Map(
    draft.sections
      .filter(({ heading }) => !heading.runIn && !heading.guessed)
      .map(({ heading, depth }) => [heading.paragraph, depth]),
  )
  const children = draft.blocks
    .filter(({ kind }) => kind !== 'directive' && kind !== 'front-matter')
    .map(block => {
      if (block.kind === 'table') return table(block.text, block.rows!)
      const { text: whole, ordinal, index } = paragraphs.get(startOf(block.map)) ?? {}
      // What a page break cut in two is neither heading nor number that Word made.
      const depth = whole === block.text ? depths.get(index!) : undefined
      const level =
        ordinal && block.text.startsWith(ordinal.text) ? numbers.take(ordinal) : undefined
      const text = level === undefined ? block.text : block.text.slice(ordinal!.span.end)
      return new Paragraph({
        children: runs(text),
        ...(level === undefined ? {} : { numbering: { reference: 'gongwen', level } }),
        ...(depth === undefined ? {} : { heading: headings[depth - 1]! }),
      })
    })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'gongwen',
          levels: levels.map(({ format, text }, level) => ({
            level,
            format,
            text,
            alignment: AlignmentType.LEFT,
            suffix: LevelSuffix.NOTHING,
          })),
        },
      ],
    },
    sections: [{ children }],
  })
  return { bytes: new Uint8Array(await Packer.toBuffer(document)), numbered: numbers.taken }
}

const startOf = (map: SourceMap): number => map.toSource({ start: 0, end: 1 }).start

/** Counts as Word will, and takes only the numbers that come out the same. */
class Numbers {
  taken = 0
  readonly #counts = [0, 0, 0, 0]

  take({ text, span }: Ordinal): number | undefined {
    const level = levels.findIndex(({ write }, index) => write(this.#counts[index]! + 1) === text)
    if (level < 0 || span.start !== 0) return undefined
    this.#counts[level]!++
    this.#counts.fill(0, level + 1)
    this.taken++
    return level
  }
}

/** Word cuts runs anywhere: after spelling, pinyin, every change. */
function runs(text: string): TextRun[] {
  const pieces: string[] = []
  const characters = [...text]
  for (let at = 0, size = 1; at < characters.length; at += size, size = (size * 3) % 17)
    pieces.push(characters.slice(at, at + size).join(''))
  return pieces.map(
    (piece, index) => new TextRun(index % 3 === 1 ? { text: piece, bold: true } : { text: piece }),
  )
}

function table(text: string, rows: readonly (readonly { start: number; end: number }[])[]): Table {
  return new Table({
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(
            ({ start, end }) =>
              new TableCell({
                children: [new Paragraph({ children: runs(text.slice(start, end)) })],
              }),
          ),
        }),
    ),
  })
}
