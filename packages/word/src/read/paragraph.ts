import type { Span } from '@hegao/document'

/** Which numbering a paragraph takes part in (w:numPr); id 0 takes it out of its style's. */
export interface NumberingUse {
  readonly id?: string
  readonly level?: number
}

/** A stretch of a paragraph's text that stands in one place of the XML. */
export interface Piece {
  /** In the text of the paragraph. */
  readonly start: number
  readonly end: number
  /** Index of its run in `runs`. */
  readonly run: number
  /** The element: <w:t>…</w:t>, <w:tab/>. */
  readonly element: Span
  /** What is between the tags of a w:t that can be cut; absent where the element stays whole. */
  readonly inside?: Span
}

/** A run with text in it (w:r). */
export interface Run {
  /** Its number among all runs of the paragraph, those without text and deleted ones too. */
  readonly number: number
  readonly element: Span
  readonly openTag: Span
  /** w:rPr, which a half that is cut off takes along. */
  readonly properties?: Span
  /** As the file writes it: w:r. */
  readonly name: string
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  /** The run that it stands in. */
  readonly run: Span
}

/** A w:p as it stands in its part. */
export interface WordParagraph {
  readonly part: string
  /** Its number among all w:p of the part, from 0. */
  readonly number: number
  /** What a reader sees, without automatic number: line breaks are \n, tabs \t. */
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly runs: readonly Run[]
  readonly style?: string
  readonly numbering?: NumberingUse
  readonly outline?: number
  /** True where a revision deletes the mark at its end: it goes on in the next paragraph. */
  readonly runsOn: boolean
  /** </w:p>, or the whole tag of an empty <w:p/>. */
  readonly endTag: Span
  readonly selfClosing: boolean
  /** As the file writes it: w:p. */
  readonly name: string
  readonly notes: readonly NoteReference[]
  /** What its text boxes hold, each with the run that it hangs on. */
  readonly boxes: readonly { readonly run: Span; readonly nodes: readonly StoryNode[] }[]
}

export interface Cell {
  readonly nodes: readonly StoryNode[]
  /** How many columns of the table it spans. */
  readonly columns: number
  /** True where it is the lower part of a cell that reaches over several rows. */
  readonly continued: boolean
}

export interface Row {
  /** Columns left out before and after its cells. */
  readonly before: number
  readonly after: number
  readonly cells: readonly Cell[]
}

export type StoryNode =
  | { readonly kind: 'paragraph'; readonly paragraph: WordParagraph }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }

/** Where a comment stands: two positions in paragraphs of the part. */
export interface CommentRange {
  readonly id: string
  readonly from: { readonly paragraph: WordParagraph; readonly offset: number }
  readonly to: { readonly paragraph: WordParagraph; readonly offset: number }
}

/** A part with text: the body, the footnotes. */
export interface Story {
  readonly part: string
  readonly xml: string
  readonly nodes: readonly StoryNode[]
  /** Footnotes and endnotes by their id. */
  readonly notes: ReadonlyMap<string, readonly StoryNode[]>
  readonly comments: readonly CommentRange[]
}
