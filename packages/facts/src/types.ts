import type { Span } from '@hegao/document'

/** How exact a figure is: `more` 余 多 超 以上, `less` 近 不足, `about` 约 左右. */
export type Approximation = 'more' | 'less' | 'about'

/** A counted thing: 1.2万余人次. */
export interface Quantity {
  /** From the figure to the unit. */
  readonly span: Span
  /** In single units, the scale applied: 1.2万 is 12000. */
  readonly value: number
  /** The weight of the last digit written, in single units: 1000 for 1.2万, 1 for 28. */
  readonly precision: number
  readonly unit: string
  readonly approximation?: Approximation
  /** True where it is written in Chinese numerals, where 一 may be no more than an article. */
  readonly chinese: boolean
}

/** 98.5%, 百分之三十. */
export interface Percentage {
  readonly span: Span
  /** 98.5 for 98.5%. */
  readonly value: number
  readonly decimals: number
  readonly approximation?: Approximation
  /** The rate it is the value of (群众满意率), where it is named right before it. */
  readonly indicator?: { readonly name: string; readonly span: Span }
  /** True where the figure is a change (提高3%), not the value of the indicator. */
  readonly change: boolean
}

/** One kind of a total with its quantity. */
export interface TotalPart {
  /** The words that name the kind, without marks: 行政许可. */
  readonly label: string
  readonly quantity: Quantity
}

/** A total and the parts that the text gives for it. */
export interface Total {
  readonly span: Span
  readonly total: Quantity
  readonly parts: readonly TotalPart[]
  /**
   * How the parts are tied to the total: in brackets behind it (59所（学校57所、机构2所）), by 其中,
   * by 包括 or 含, as a list behind a colon, before it (甲12件、乙9件，共21件), or by nothing but
   * their place: 清理文件109件，保留82件，修改14件，废止13件.
   */
  readonly by: 'brackets' | 'among' | 'includes' | 'list' | 'sum' | 'running'
  /** True where nothing but the end of the sentence or the bracket follows the last part. */
  readonly ends: boolean
  /** True where the text says that the list is not whole (等). */
  readonly open: boolean
  /** Other values in the sentence that the parts may belong to. */
  readonly alternatives: readonly number[]
}

/** A year as written, or relative to the report year (上年 is −1). */
export type WrittenYear = {
  readonly span: Span
} & ({ readonly value: number } | { readonly offset: number })

/** A date or a part of one: 2024年3月5日, 3月5日, 2024年. */
export interface RawDate {
  readonly span: Span
  readonly year?: WrittenYear
  readonly month?: number
  readonly day?: number
  /** True for 2023年以来, which says where a time begins and not which time it is. */
  readonly since: boolean
}

/** 9月23日—24日, 2021—2025年, 2024年4月至7月. */
export interface RawPeriod {
  readonly span: Span
  readonly from: RawDate
  readonly to: RawDate
  /** True for 2023—2024学年. */
  readonly academic: boolean
  /** True where the words before it say that it is the period of the figures (统计期限). */
  readonly ofData: boolean
}

/** 一是, 二是: a member of a running list. */
export interface Enumerator {
  readonly span: Span
  readonly value: number
  /** 是, 要, 抓 … */
  readonly verb: string
  /** True inside “…”. */
  readonly quoted: boolean
}

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

/** What one paragraph's text says by itself; nothing here depends on the draft around it. */
export interface RawFacts {
  readonly quantities: readonly Quantity[]
  readonly percentages: readonly Percentage[]
  readonly totals: readonly Total[]
  readonly dates: readonly RawDate[]
  readonly periods: readonly RawPeriod[]
  readonly enumerators: readonly Enumerator[]
  readonly pairMarks: readonly PairMark[]
  readonly halfWidthMarks: readonly HalfWidthMark[]
  /** How many full-width commas, stops, colons, semicolons and brackets the text has. */
  readonly fullWidthMarks: number
  readonly latinWords: readonly LatinWord[]
  readonly repetitions: readonly Repetition[]
  readonly placeholders: readonly Placeholder[]
  /** Sentences that hand the report over: 现将有关情况报告如下. */
  readonly handovers: readonly Span[]
  /** Dates up to which figures count: 截至12月3日. */
  readonly cutoffs: readonly RawDate[]
}
