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
  readonly before: string
  readonly after: string
}

/** A clause that stands twice, one right behind the other. */
export interface Echo {
  /** In the first clause the words that come again. */
  readonly first: Span
  readonly again: Span
  /** True of a sentence that comes again further on, not at once. */
  readonly apart?: boolean
}

/** A blank that was to be filled in. */
export interface Placeholder {
  readonly span: Span
  /** `gap` a figure that is not there: 经费 万元; `unfinished` a sentence that breaks off: 有力推动了。 */
  readonly kind: 'letters' | 'blank' | 'gap' | 'note' | 'symbol' | 'date' | 'unfinished'
}

/** Marks of which two never meet: 。。 ，、 。，. */
export interface DoubledMark {
  readonly span: Span
  readonly written: string
  /** `same`: one mark twice or more; `mixed`: different ones; `ellipsis`: 。。。 for ……. */
  readonly kind: 'same' | 'mixed' | 'ellipsis'
  /** The full-width mark that is plainly meant; absent where the text leaves it open. */
  readonly meant?: string
  /** Which of the marks stays, where one is meant: its index in `written`. */
  readonly kept: number
}

/** A pair of marks in a pair of its own form. */
export interface NestedMark {
  /** The inner pair, its marks included. */
  readonly span: Span
  readonly outer: Span
  /** `title`: 《…《…》…》; `angle`: 《…<…>…》; `quote`: “…“…”…”. */
  readonly kind: 'title' | 'angle' | 'quote'
  /** False where the marks may as well be two quotations that are turned: “民主“和”集中”. */
  readonly plain: boolean
}

/** How a paragraph ends. */
export interface Ending {
  /**
   * `stop`: with the mark of a sentence's end; `pause`: with a comma; `word`: as prose that was left
   * without a mark; `other`: as notes, dates and what is no prose end.
   */
  readonly kind: 'stop' | 'pause' | 'word' | 'other'
  /** The stop or the comma; empty where there is none. */
  readonly mark: string
  /** The last clause, the mark behind it included, 24 characters at most. */
  readonly words: Span
  /** True where a sentence of the paragraph has ended before the last one. */
  readonly afterSentence: boolean
}

/** What a template, a web page, a conversion or a wrong encoding left in the text (残留). */
export interface Residue {
  readonly span: Span
  readonly kind: 'label' | 'markup' | 'entity' | 'encoding' | 'field' | 'replacement' | 'assistant'
}
