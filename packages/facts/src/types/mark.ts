import type { Span } from '@hegao/document'

/** An opening or closing mark of a pair. */
export interface PairMark {
  readonly span: Span
  readonly mark: string
  readonly side: 'open' | 'close'
  /** True for the bracket of 1） and 一）: it closes one only if that stands alone on the line before. */
  readonly item: boolean
}

/** A half-width mark where Chinese text wants the full-width one. */
export interface HalfWidthMark {
  readonly span: Span
  readonly mark: string
  readonly fullWidth: string
}

export interface LatinWord {
  readonly span: Span
  readonly word: string
}

/** The same characters twice in a row: 现将现将. */
export interface Repetition {
  readonly span: Span
  /** The characters once. */
  readonly unit: string
  /**
   * Where two characters repeat, the pair in the middle: in 深化|文化|文艺 it is the word, and 化文
   * twice is chance.
   */
  readonly seam?: string
  /** True where a mark or the paragraph's edge stands before it, or behind it. */
  readonly bounded: boolean
  readonly before: string
  readonly after: string
}

/** A blank that was to be filled in. */
export interface Placeholder {
  readonly span: Span
  readonly kind: 'letters' | 'blank' | 'note' | 'symbol' | 'date'
}
