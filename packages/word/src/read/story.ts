import type { Span } from '@hegao/document'
import { attribute, type Tag, walkXml } from '../xml/walk.js'
import { CommentMarks } from './comment-marks.js'
import { Fields } from './fields.js'
import type { NoteReference, Story, StoryNode, WordParagraph } from './paragraph.js'
import { ParagraphBuilder } from './paragraph-builder.js'
import type { Styles } from './styles.js'
import { TableBuilder } from './table-builder.js'

/**
 * What is not text of the draft as it stands: what revisions took out, how things were before, the
 * codes of fields, the reading above a word, the form of Choice for programs that cannot show it.
 */
const skipped: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delInstrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:rt',
  'w:sdtPr',
  'w:sectPr',
  'm:oMath',
  'm:oMathPara',
])

/** What a reader sees of an element without text of its own; a page ends where a line does. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  // A character of a font of signs: which one only the font knows.
  'w:sym': '\ufffc',
}

/** Reads a part with text. Throws a WordFault where it is no XML. */
export function readStory(part: string, xml: string, styles: Styles): Story {
  const reader = new StoryReader(part, xml, styles)
  walkXml(xml, part, reader)
  return {
    part,
    xml,
    nodes: reader.nodes,
    notes: reader.notes,
    comments: reader.marks.ranges(),
  }
}

class StoryReader {
  readonly nodes: StoryNode[] = []
  readonly notes = new Map<string, StoryNode[]>()
  readonly marks = new CommentMarks()
  readonly #names: string[] = []
  /** Where the next paragraph or table goes: the body, a cell, a text box, a note. */
  readonly #lists: StoryNode[][] = [this.nodes]
  readonly #tables: TableBuilder[] = []
  readonly #paragraphs: ParagraphBuilder[] = []
  /** One for each mc:AlternateContent: whether a form of it was taken. */
  readonly #taken: boolean[] = []
  readonly #fields = new Fields()
  #count = 0
  /** How deep within something that is skipped; the paragraphs that are opened there. */
  #skip = 0
  #skippedParagraphs = 0

  constructor(
    readonly part: string,
    readonly xml: string,
    readonly styles: Styles,
  ) {}

  open(tag: Tag): void {
    const { name } = tag
    if (this.#skip === 0 && this.#isSkipped(tag)) {
      this.#object(tag)
      this.#skip = 1
      return
    }
    if (this.#skip > 0) this.#openSkipped(name)
    else this.#enter(tag)
  }

  close(name: string, at: Span): void {
    if (this.#skip > 0) {
      if (name === 'w:p' && this.#skip > 1) this.#skippedParagraphs--
      this.#skip--
      if (this.#skip === 0 && name.startsWith('m:')) this.#paragraphs.at(-1)?.endObject(at)
      return
    }
    this.#names.pop()
    this.#leave(name, at)
  }

  text(text: string): void {
    if (this.#skip === 0) this.#paragraphs.at(-1)?.addText(text)
  }

  /** Paragraphs and runs keep their numbers whether they are read or not. */
  #openSkipped(name: string): void {
    this.#skip++
    if (name === 'w:p') {
      this.#count++
      this.#skippedParagraphs++
    } else if (name === 'w:r' && this.#skippedParagraphs === 0) this.#paragraphs.at(-1)?.countRun()
  }

  #isSkipped({ name }: Tag): boolean {
    const parent = this.#names.at(-1)
    // In the properties of a row or of a paragraph's mark these say what was deleted.
    if (name === 'w:del' || name === 'w:moveFrom') return parent !== 'w:rPr' && parent !== 'w:trPr'
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const taken = this.#taken.at(-1) ?? false
      if (this.#taken.length > 0) this.#taken[this.#taken.length - 1] = true
      return taken
    }
    return skipped.has(name)
  }

  /** A formula stands in the text as one object. */
  #object({ name, at }: Tag): void {
    if (name.startsWith('m:') && this.#fields.visible) this.#paragraphs.at(-1)?.startObject(at)
  }

  #enter(tag: Tag): void {
    const { name } = tag
    const parent = this.#names.at(-1)
    const paragraph = this.#paragraphs.at(-1)
    this.#names.push(name)
    switch (name) {
      case 'w:p':
        this.#openParagraph(tag)
        break
      case 'w:r':
        paragraph?.openRun(tag)
        break
      case 'w:t':
        if (parent === 'w:r' && this.#fields.visible) paragraph?.openText(tag)
        break
      case 'w:ruby':
        paragraph?.openRuby(tag)
        break
      case 'w:fldChar':
        this.#fields.see(attribute(tag, 'fldCharType'))
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        paragraph?.addNote(noteKind(name), attribute(tag, 'id') ?? '')
        break
      case 'w:tbl':
        this.#tables.push(new TableBuilder())
        break
      case 'w:tr':
        this.#tables.at(-1)?.openRow()
        break
      case 'w:tc':
      case 'w:txbxContent':
      case 'w:footnote':
      case 'w:endnote':
        this.#lists.push([])
        if (name === 'w:tc') this.#tables.at(-1)?.openCell()
        else if (name !== 'w:txbxContent') this.#openNote(tag)
        break
      case 'mc:AlternateContent':
        this.#taken.push(false)
        break
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
      case 'w:commentReference':
        this.marks.see(name, attribute(tag, 'id') ?? '', paragraph)
        break
      default:
        if (parent === 'w:r' && name in signs && this.#fields.visible)
          paragraph?.addSign(signs[name]!, tag)
        else if (parent) this.#property(tag, parent)
    }
  }

  #property(tag: Tag, parent: string): void {
    const grandparent = this.#names.at(-3)
    if (parent === 'w:trPr' || parent === 'w:tcPr') this.#tables.at(-1)?.property(tag)
    else if (parent === 'w:pPr' || parent === 'w:numPr' || parent === 'w:rPr')
      this.#paragraphs.at(-1)?.property(tag, parent, grandparent)
  }

  #openParagraph(tag: Tag): void {
    const builder = new ParagraphBuilder(this.part, this.#count++, this.xml, this.styles, tag)
    this.#paragraphs.push(builder)
    this.marks.opened(builder)
  }

  #openNote(tag: Tag): void {
    const type = attribute(tag, 'type')
    // The lines that Word draws above the notes are notes as well.
    if (type === undefined || type === 'normal')
      this.notes.set(attribute(tag, 'id') ?? '', this.#lists.at(-1)!)
  }

  #leave(name: string, at: Span): void {
    const paragraph = this.#paragraphs.at(-1)
    switch (name) {
      case 'w:p':
        this.#closeParagraph(at)
        break
      case 'w:r':
        paragraph?.closeRun(at)
        break
      case 'w:rPr':
        if (this.#names.at(-1) === 'w:r') paragraph?.endProperties(at)
        break
      case 'w:t':
        paragraph?.closeText(at)
        break
      case 'w:ruby':
        paragraph?.closeRuby(at)
        break
      case 'w:tc':
        this.#tables.at(-1)?.closeCell(this.#lists.pop()!)
        break
      case 'w:tr':
        this.#tables.at(-1)?.closeRow()
        break
      case 'w:tbl':
        this.#lists.at(-1)!.push({ kind: 'table', rows: this.#tables.pop()!.rows })
        break
      case 'w:txbxContent':
        paragraph?.addBox(this.#lists.pop()!)
        break
      case 'w:footnote':
      case 'w:endnote':
        this.#lists.pop()
        break
      case 'mc:AlternateContent':
        this.#taken.pop()
        break
    }
  }

  #closeParagraph(at: Span): void {
    const builder = this.#paragraphs.pop()
    if (!builder) return
    this.#fields.endParagraph()
    const paragraph: WordParagraph = builder.build(at)
    this.marks.closed(builder, paragraph)
    this.#lists.at(-1)!.push({ kind: 'paragraph', paragraph })
  }
}

const noteKind = (name: string): NoteReference['kind'] =>
  name === 'w:footnoteReference' ? 'footnote' : 'endnote'
