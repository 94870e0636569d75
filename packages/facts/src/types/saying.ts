import type { Span } from '@hegao/document'
import type { Around, Words } from '../types.js'

/**
 * What the text dates itself by (时间标志): a congress or a plenum of the Party, a session of the
 * National People’s Congress, a five-year plan, a 普法 period, a campaign of study.
 */
export interface Milestone extends Around {
  /** As written, with its own quotation marks: “十四五”; of 二中、三中全会 each has its own. */
  readonly span: Span
  readonly kind:
    | 'congress'
    | 'plenum'
    | 'session'
    | 'committee'
    | 'five-year-plan'
    | 'law-education'
    | 'campaign'
  /**
   * In one form: 党的二十大, 二十届三中全会, 十四届全国人大二次会议, 十四五, 八五普法; of a session of the standing
   * committee the committee: 十四届全国人大常委会. Of a campaign what leads up to it too,
   * for where its name begins is not known: 扎实开展党纪学习教育.
   */
  readonly name: string
  /** When the text says that the meeting was held: 2022年10月召开的党的二十大, 2022年是党的二十大召开之年. */
  readonly held?: {
    readonly year: number
    readonly month?: number
    readonly day?: number
    readonly span: Span
  }
  /** The years in brackets behind a plan: “十四五”时期（2021—2025年）. */
  readonly years?: { readonly from: number; readonly to: number; readonly span: Span }
  /** Which of its years the text says that a year is: 2026年是“十五五”开局之年. */
  readonly turn?: {
    readonly year: number
    readonly which: 'first' | 'last' | number
    /** As written: 开局之年, 第二年. */
    readonly word: string
    /** The year. */
    readonly span: Span
  }
  /** How many of its years the text speaks of from the first on: “十四五”前四年. */
  readonly firstYears?: { readonly value: number; readonly span: Span }
  /** The number of the plan that it stands in brackets for: 八 of 第八个五年普法规划（“八五”普法）. */
  readonly ordinal?: string
}

/** A label that stands for several things (提法), with the words of its clause: 增强“四个意识”. */
export interface Label {
  /** With its quotation marks, if it has any. */
  readonly span: Span
  /** Without marks and spaces. */
  readonly letters: string
  /** Up to 16 characters before it in its clause, as written; absent where there are none. */
  readonly lead?: Words
  /** Up to 16 characters behind it in its clause; absent where the clause ends with it. */
  readonly tail?: Words
  readonly sentence: Span
}

/** A list of three or more between the marks 、 (并列), inside one clause, bracket or quotation. */
export interface RunningList {
  readonly span: Span
  /** The first has what leads up to the list, the last what follows it; a last 和 parts two. */
  readonly members: readonly Words[]
  /** True where the text says that not all are named (等). */
  readonly open: boolean
  readonly sentence: Span
}
