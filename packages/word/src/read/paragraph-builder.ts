import { type Span, span } from '@hegao/document'
import { attribute, isOn, type Tag } from '../xml/walk.js'
import type {
  NoteReference,
  NumberingUse,
  Piece,
  Run,
  StoryNode,
  WordParagraph,
} from './paragraph.js'
import type { Styles } from './styles.js'

/** A run while it is read. */
interface GrowingRun {
  number: number
  element: Span
  openTag: Span
  properties?: Span
  name: string
  style?: string
  hidden?: boolean
}

/** Puts a paragraph together as its elements come. */
export class ParagraphBuilder {
  #text = ''
  readonly #pieces: Piece[] = []
  readonly #runs: GrowingRun[] = []
  readonly #notes: { kind: NoteReference['kind']; id: string; run: GrowingRun }[] = []
  readonly #boxes: { run: GrowingRun | undefined; nodes: readonly StoryNode[] }[] = []
  #runCount = 0
  #run: GrowingRun | undefined
  /** Runs within the run that is open (the base of a ruby). */
  #inner = 0
  #ruby: { start: number; text: string } | undefined
  #object: Span | undefined
  #t: { tag: Tag; text: string } | undefined
  #style: string | undefined
  #numbering: NumberingUse | undefined
  #outline: number | undefined
  #runsOn = false

  constructor(
    readonly part: string,
    readonly number: number,
    readonly xml: string,
    readonly styles: Styles,
    readonly tag: Tag,
  ) {}

  get length(): number {
    return this.#text.length
  }

  countRun(): void {
    this.#runCount++
  }

  openRun({ at, written }: Tag): void {
    const number = this.#runCount++
    if (this.#run) this.#inner++
    else this.#run = { number, element: at, openTag: at, name: written }
  }

  closeRun(at: Span): void {
    if (this.#inner > 0) {
      this.#inner--
      return
    }
    const run = this.#run
    if (run) run.element = span(run.openTag.start, at.end)
    this.#run = undefined
  }

  /** An element of w:pPr, w:numPr or w:rPr. */
  property(tag: Tag, parent: string, grandparent: string | undefined): void {
    const value = attribute(tag, 'val')
    if (parent === 'w:rPr' && grandparent === 'w:r') this.#runProperty(tag, value)
    else if (parent === 'w:rPr' && grandparent === 'w:pPr') {
      if (tag.name === 'w:del' || tag.name === 'w:moveFrom') this.#runsOn = true
    } else if (parent === 'w:numPr')
      this.#numbering = withNumbering(this.#numbering, tag.name, value)
    else if (tag.name === 'w:pStyle') this.#style = value
    else if (tag.name === 'w:outlineLvl') this.#outline = Number(value)
  }

  #runProperty({ name }: Tag, value: string | undefined): void {
    if (!this.#run || this.#inner > 0) return
    if (name === 'w:rStyle' && value !== undefined) this.#run.style = value
    else if (name === 'w:vanish') this.#run.hidden = isOn(value)
  }

  endProperties(at: Span): void {
    if (!this.#run || this.#inner > 0) return
    // Properties come first in a run.
    this.#run.properties = span(this.#run.openTag.end, at.end)
  }

  openText(tag: Tag): void {
    if (!this.#isHidden()) this.#t = { tag, text: '' }
  }

  addText(text: string): void {
    if (this.#t) this.#t.text += text
  }

  closeText(at: Span): void {
    const open = this.#t
    this.#t = undefined
    if (!open || open.tag.selfClosing) return
    const element = span(open.tag.at.start, at.end)
    const inside = span(open.tag.at.end, at.start)
    const read = readText(this.xml, inside, open)
    if (this.#ruby) this.#ruby.text += read.text
    else this.#add(read.text, element, read.inside)
  }

  openRuby({ at }: Tag): void {
    this.#ruby = { start: at.start, text: '' }
  }

  closeRuby({ end }: Span): void {
    const ruby = this.#ruby
    this.#ruby = undefined
    if (ruby) this.#add(ruby.text, span(ruby.start, end))
  }

  addSign(sign: string, { at, selfClosing }: Tag): void {
    if (this.#ruby || this.#isHidden()) return
    this.#add(sign, selfClosing ? at : this.#withEndTag(at))
  }

  /** <w:tab></w:tab>: a sign is an empty element. */
  #withEndTag({ start, end }: Span): Span {
    return span(start, this.xml.indexOf('>', end) + 1)
  }

  startObject(at: Span): void {
    this.#object = at
  }

  /** A formula is no run; it is taken for one, so that a comment can stand around it. */
  endObject(at: Span): void {
    const start = this.#object?.start
    this.#object = undefined
    if (start === undefined || this.#run) return
    const element = span(start, at.end)
    this.#run = { number: Math.max(0, this.#runCount - 1), element, openTag: element, name: '' }
    this.#add('\ufffc', element)
    this.#run = undefined
  }

  addNote(kind: NoteReference['kind'], id: string): void {
    if (this.#run) this.#notes.push({ kind, id, run: this.#run })
  }

  addBox(nodes: readonly StoryNode[]): void {
    this.#boxes.push({ run: this.#run, nodes })
  }

  build(endTag: Span): WordParagraph {
    const atEnd = span(endTag.start, endTag.start)
    return {
      part: this.part,
      number: this.number,
      text: this.#text,
      pieces: this.#pieces,
      runs: this.#runs.map(({ style, hidden, ...run }): Run => run),
      ...(this.#style === undefined ? {} : { style: this.#style }),
      ...(this.#numbering ? { numbering: this.#numbering } : {}),
      ...(this.#outline === undefined ? {} : { outline: this.#outline }),
      runsOn: this.#runsOn,
      endTag,
      selfClosing: this.tag.selfClosing,
      name: this.tag.written,
      notes: this.#notes.map(note => ({ ...note, run: note.run.element })),
      boxes: this.#boxes.map(({ run, nodes }) => ({ run: run?.element ?? atEnd, nodes })),
    }
  }

  #isHidden(): boolean {
    const { hidden, style } = this.#run ?? {}
    return hidden ?? this.styles.hides(style) ?? this.styles.hides(this.#style) ?? false
  }

  #add(text: string, element: Span, inside?: Span): void {
    if (!this.#run || text === '') return
    if (this.#runs.at(-1) !== this.#run) this.#runs.push(this.#run)
    const start = this.#text.length
    this.#text += text
    this.#pieces.push({
      start,
      end: this.#text.length,
      run: this.#runs.length - 1,
      element,
      ...(inside ? { inside } : {}),
    })
  }
}

function withNumbering(
  before: NumberingUse | undefined,
  name: string,
  value: string | undefined,
): NumberingUse {
  if (value === undefined) return before ?? {}
  if (name === 'w:numId') return { ...before, id: value }
  return name === 'w:ilvl' ? { ...before, level: Number(value) } : (before ?? {})
}

/**
 * The text of a w:t. Without xml:space="preserve" the blanks at its ends are not text; tabs and
 * line ends in the XML are blanks.
 * @returns `inside` without those blanks; absent where there is more than text between the tags
 */
function readText(
  xml: string,
  inside: Span,
  { tag, text }: { readonly tag: Tag; readonly text: string },
): { text: string; inside?: Span } {
  const raw = xml.slice(inside.start, inside.end)
  const blanks = tag.attributes['xml:space']?.value === 'preserve' ? none : blanksAround(raw)
  const seen = text
    .slice(unitsOf(blanks.before), text.length - unitsOf(blanks.after))
    .replace(/[\t\r\n]/g, ' ')
  if (raw.includes('<')) return { text: seen }
  return {
    text: seen,
    inside: span(inside.start + blanks.before.length, inside.end - blanks.after.length),
  }
}

const none = { before: '', after: '' }

function blanksAround(raw: string): { before: string; after: string } {
  const before = /^[ \t\r\n]*/.exec(raw)![0]
  let end = raw.length
  while (end > before.length && /[ \t\r\n]/.test(raw[end - 1]!)) end--
  return { before, after: raw.slice(end) }
}

/** CR LF is one line end. */
const unitsOf = (blanks: string): number => blanks.replace(/\r\n/g, '\n').length
