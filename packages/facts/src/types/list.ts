import type { Span } from '@hegao/document'
import type { Words } from './figure.js'

/** A member of a list (并列成分). */
export interface ListMember extends Words {
  /** The text with □ for what stands in quotes, brackets and 《》. */
  readonly plain: string
}

/**
 * How far the members of a list are plainly of one kind: `plain` of one length or with one head,
 * `loose` short noun phrases, `none` neither.
 */
export type Kinship = 'plain' | 'loose' | 'none'

/** A list and the number that the text gives for its members: 食品、药品、餐饮等八个方面, “四落实”. */
export interface CountedList {
  readonly span: Span
  /** The number with its unit (八个), or the whole label in quotes (“四落实”). */
  readonly count: Span
  readonly value: number
  /** 个, 项, 大; empty in 三部分 and 四落实. */
  readonly unit: string
  /** The words behind the unit, up to ten; with what they run into: 方面进行了全面排查. */
  readonly noun: string
  /** The word in quotes behind the number: 三个“【全覆盖】”. */
  readonly label?: string
  /** True for a label in quotes: “四落实”. */
  readonly quoted: boolean
  /**
   * `list-first`: A、B、C三个方面; `count-first`: 三个方面：A、B、C; `brackets`: 三个方面（A、B、C）; `summed`:
   * A、B、C，共三项; `echo`: “三个没有”：没有A；没有B；没有C, where all members have the word of the label.
   */
  readonly order: 'list-first' | 'count-first' | 'brackets' | 'summed' | 'echo'
  /** Between the marks 、 alone: a last 和 parts nothing. The first has what leads up to the list. */
  readonly members: readonly ListMember[]
  /** True where the text says that not all are named (等). */
  readonly open: boolean
  /** False where the list may have begun in the clause before. */
  readonly closed: boolean
  readonly kinship: Kinship
}

/** 分别: a list of subjects and the figures of each (分述): 甲、乙、丙分别增长5%、6%、7%. */
export interface Respective {
  /** From the first subject to the last figure. */
  readonly span: Span
  /** Between the marks 、 alone, as in CountedList. */
  readonly subjects: readonly ListMember[]
  readonly values: readonly Span[]
  /** How many subjects there are, where one number stands for them all: 三类占比分别为. */
  readonly count?: number
  /** True where all the figures are of one kind: percentages, or one unit. */
  readonly oneKind: boolean
  readonly kinship: Kinship
  /** True where the subjects are the figures of the first row, and the values those of a second. */
  readonly rows?: true
}

/** 一是, 二是: a member of a running list. */
export interface Enumerator {
  readonly span: Span
  readonly value: number
  /** 是, 要, 抓 … */
  readonly verb: string
  /** True inside “…”. */
  readonly quoted: boolean
  /** Where that quotation begins. */
  readonly quote?: number
}

/** 第四， where 第三， should follow, or 第二， once more. */
export interface PointBreak {
  readonly span: Span
  readonly value: number
  readonly previous: { readonly span: Span; readonly value: number }
}

/** One of a run: the words 第一季度 or 一等奖 with their number. */
export interface RankedItem {
  readonly span: Span
  readonly value: number
}

/** Quarters or prizes one behind the other, each with its figure: 一等奖2名、二等奖5名. */
export interface OrdinalRun {
  readonly span: Span
  readonly kind: 'quarter' | 'prize'
  readonly items: readonly RankedItem[]
}
