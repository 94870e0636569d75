import type { SourceMap } from './source-map.js'
import type { Span } from './span.js'

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'table'
  | 'code'
  /** A footnote or an endnote; it comes behind the text. */
  | 'note'
  | 'directive'
  | 'front-matter'

/**
 * What every reader yields: a stretch of the file that a person sees as one unit. List items and
 * quotations are paragraphs with `item` or `quoted` set, so that a report reads the same whether
 * its numbers happen to be a Markdown list or not.
 */
export interface Block {
  readonly kind: BlockKind
  /** The text a person sees, the ordinal as written in the source included, markup not. */
  readonly text: string
  readonly map: SourceMap
  /** The whole block in the source, markup included. */
  readonly range: Span
  /** Depth given by the format (`##`, a Word style); recognition decides what it means. */
  readonly headingDepth?: number
  /** True where the format opens a list item with it. */
  readonly item: boolean
  /**
   * True for what stands in a list inside the item of another, and for the items of a list that all have one
   * number and are counted where they are shown (1. 1. 1.): such a number is none of the 结构层次序数.
   */
  readonly sublist?: true
  /** True inside a block quotation. */
  readonly quoted: boolean
  /** True where the format ties this line to the one before (a soft break in Markdown). */
  readonly continues: boolean
  /** True for the links of a web page around the report (导航); never in other formats. */
  readonly navigation?: true
  /** True for a line of a 目录 that the format knows as one (Word's styles toc 1, toc 2). */
  readonly contents?: true
  /** Rows of a table: spans of the cells in `text`. The first row is the header. */
  readonly rows?: readonly (readonly Span[])[]
}

/** Formats whose places count in the file itself. */
export type TextFormat = 'md' | 'txt'

/** Formats that are read from a text. In a page places count in what is read of it, not in its HTML. */
export type Format = TextFormat | 'html'
