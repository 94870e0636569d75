import { type Block, SourceMap, type Span, span } from '@hegao/document'
import { limits } from '../limits.js'
import { fail } from '../problem.js'
import { headingDepth, isContents } from './heading.js'
import type { Label, Labels } from './label.js'
import type { NoteReference, StoryNode, WordParagraph } from './paragraph.js'
import type { Styles } from './styles.js'
import { addTable, cellsOf, isGrid } from './table.js'
import { TextBuilder } from './text-builder.js'

/** Notes by kind and id. */
export type Notes = (reference: NoteReference) => readonly StoryNode[]

/** Paragraphs that revisions made one: all but the last lost the mark at their end. */
interface Joined {
  readonly members: readonly WordParagraph[]
  /** The last one, whose properties hold. */
  readonly last: WordParagraph
  readonly label?: Label
}

/** Turns the paragraphs and tables of a file into Blocks; all text goes through one builder. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  readonly text = new TextBuilder()
  readonly #notes: NoteReference[] = []
  #open: WordParagraph[] = []
  #cells = 0

  constructor(
    readonly styles: Styles,
    readonly labels: Labels,
  ) {}

  /** The body, and behind it the notes in the order in which it refers to them. */
  build(nodes: readonly StoryNode[], notes: Notes): void {
    this.#nodes(nodes)
    const seen = new Set<string>()
    for (const reference of this.#notes) {
      const key = `${reference.kind} ${reference.id}`
      if (seen.has(key)) continue
      seen.add(key)
      const from = this.blocks.length
      this.#nodes(notes(reference))
      for (let index = from; index < this.blocks.length; index++)
        this.blocks[index] = { ...this.blocks[index]!, kind: 'note' }
    }
  }

  #nodes(nodes: readonly StoryNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'paragraph') this.#paragraph(node.paragraph)
      else this.#table(node)
    }
    this.#flush()
  }

  #paragraph(paragraph: WordParagraph): void {
    this.#open.push(paragraph)
    if (!paragraph.runsOn) this.#flush()
  }

  /** Ends a paragraph: what hangs on it comes behind it. */
  #flush(): void {
    const members = this.#open
    this.#open = []
    const last = members.at(-1)
    if (!last) return
    const isGone = last.runsOn && members.every(({ text }) => text === '')
    const label = isGone ? undefined : this.labels.next(last)
    this.#lines({ members, last, ...(label ? { label } : {}) })
    for (const { notes, boxes } of members) {
      this.#notes.push(...notes)
      for (const { nodes } of boxes) this.#nodes(nodes)
    }
  }

  /** A line break within a paragraph ends a line; of a heading it only sets it in two lines. */
  #lines({ members, last, label }: Joined): void {
    const text = members.map(member => member.text).join('')
    const written = labelText(label, text)
    const contents = isContents(last, this.styles)
    const depth = contents ? undefined : headingDepth(last, written + text.trim(), this.styles)
    const lines: Span[] = []
    for (const line of linesOf(text)) {
      const own = lines.length === 0 ? written : ''
      if (line.start === line.end && own === '') continue
      lines.push(this.#line(members, line, own))
    }
    if (lines.length === 0 && written !== '') lines.push(this.#line(members, span(0, 0), written))
    if (lines.length === 0) return
    if (depth !== undefined) this.#heading(lines, depth, label !== undefined)
    else {
      const known = { item: label !== undefined, ...(contents ? { contents } : {}) }
      for (const [index, line] of lines.entries()) this.#push(line, index, known)
    }
  }

  /** Adds one line to the text; gives its range there. */
  #line(members: readonly WordParagraph[], line: Span, label: string): Span {
    if (this.text.length > 0) this.text.glue('\n')
    const start = this.text.length
    this.text.generate(label, members.at(-1)!)
    let offset = 0
    for (const member of members) {
      const { length } = member.text
      this.text.add(member, clamp(line.start - offset, length), clamp(line.end - offset, length))
      offset += length
    }
    return span(start, this.text.length)
  }

  #push(line: Span, index: number, { item, ...known }: Pick<Block, 'item' | 'contents'>): void {
    this.blocks.push({
      kind: 'paragraph',
      ...this.#verbatim(line),
      item: item && index === 0,
      quoted: false,
      continues: index > 0,
      ...known,
    })
  }

  #heading(lines: readonly Span[], headingDepth: number, item: boolean): void {
    const parts = lines.map(line => this.#verbatim(line))
    const before = this.blocks.at(-1)
    // The style of titles stands on each line of a title that is set in several.
    const goesOn = headingDepth === 1 && before?.kind === 'heading' && before.headingDepth === 1
    if (goesOn) {
      this.blocks.pop()
      parts.unshift(before)
    }
    this.blocks.push({
      kind: 'heading',
      text: parts.map(({ text }) => text).join(''),
      map: SourceMap.concat(parts.map(({ map, text }) => ({ map, length: text.length, glue: 0 }))),
      range: span(parts[0]!.range.start, parts.at(-1)!.range.end),
      headingDepth,
      item,
      quoted: false,
      continues: false,
    })
  }

  #verbatim(range: Span): Pick<Block, 'text' | 'map' | 'range'> {
    const text = this.text.slice(range)
    return { text, map: SourceMap.verbatim(range.start, text.length), range }
  }

  /** What only sets things side by side (a letterhead, a frame) is read as paragraphs. */
  #table(table: Extract<StoryNode, { kind: 'table' }>): void {
    this.#flush()
    if (!isGrid(table)) {
      for (const { cells } of table.rows) for (const { nodes } of cells) this.#nodes(nodes)
      return
    }
    this.#cells += cellsOf(table)
    if (this.#cells > limits.cells) fail('too-large', '表格太大', 'Its tables are too large')
    if (this.text.length > 0) this.text.glue('\n')
    const { start, rows, notes } = addTable(table, this.text, paragraph =>
      labelText(this.labels.next(paragraph), paragraph.text),
    )
    this.#notes.push(...notes)
    this.blocks.push({
      kind: 'table',
      ...this.#verbatim(span(start, this.text.length)),
      rows,
      item: false,
      quoted: false,
      continues: false,
    })
  }
}

/**
 * The number as it stands before the text. A mark at its end (一、（1）) parts it from the text;
 * without one there is a space, and also before a figure: 1. 2024年 is not 1.2024年.
 */
function labelText(label: Label | undefined, text: string): string {
  if (!label || label.text === '') return ''
  const next = text.trimStart()
  const runsTogether =
    /[\p{L}\p{N}]$/u.test(label.text) || (/[.．]$/.test(label.text) && /^[0-9０-９]/.test(next))
  return runsTogether && next !== '' ? `${label.text} ` : label.text
}

/** The lines of a paragraph without the blanks around them; empty ones too. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const line = match[0].replace(/\n$/, '')
    const start = match.index + line.length - line.trimStart().length
    lines.push(span(start, start + line.trim().length))
  }
  return lines
}

const clamp = (offset: number, length: number): number => Math.min(Math.max(0, offset), length)
