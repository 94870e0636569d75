import type { Span } from '@hegao/document'
import type { WrittenYear } from './date.js'

/** Values from one to the other. */
export interface Interval {
  readonly low: number
  readonly high: number
}

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
export interface Percentage extends Circumstance {
  readonly span: Span
  /** 98.5 for 98.5%. */
  readonly value: number
  readonly decimals: number
  readonly approximation?: Approximation
  /** The rate it is the value of (群众满意率), where it is named right before it. */
  readonly indicator?: { readonly name: string; readonly span: Span }
  /** True where the figure is a change (提高3%), not the value of the indicator. */
  readonly change: boolean
  /** True for the other side of a comparison: 由95%, 比全省平均水平90%. */
  readonly compared: boolean
}

/** Words of the text with their place. */
export interface Words {
  readonly text: string
  readonly span: Span
}

/** A word of time, as written: 全年, 上半年, 2023年, 截至11月底, 三年来, 2023—2024学年. */
export interface Time extends Words {
  /**
   * `year` a whole year (全年, 2023年, 去年), `part` a part of one (上半年, 三季度, 9月), `until` up to a
   * day (截至…), `several-years` (三年来, 近年来, …以来), `academic-year` 学年 or 学期.
   */
  readonly kind: 'year' | 'part' | 'until' | 'several-years' | 'academic-year'
  /** The year it names itself. */
  readonly year?: WrittenYear
}

/** Where and when a figure holds, as far as its sentence says: 全市, 局机关; 全年, 上半年. */
export interface Circumstance {
  /** True for what is yet to be reached: 力争, 确保, 到2027年, 不低于. */
  readonly aim: boolean
  readonly scope?: Words
  readonly time?: Time
}

/** What a change, a share or a rate is made of: 28件, 82.4%, 3倍, 2.1个百分点, 翻一番 (unit 番). */
export interface Figure {
  readonly span: Span
  readonly value: number
  /** The weight of the last digit written. */
  readonly precision: number
  /** As of a quantity; % and 番 besides. */
  readonly unit: string
  readonly approximation?: Approximation
  /** What a fraction in words may stand for, in per cent: 三成, 近一半, 三分之一. */
  readonly stands?: Interval
}

/** A figure that cannot be read (不成数的数字): 48..5, 26，530元, 20112020年. */
export interface MalformedFigure {
  /** The figure with the sign or unit that shows the fault. */
  readonly span: Span
  readonly written: string
  /**
   * 48..5; 193.% and 235.亿元; 26，530元; 1,23件; 20112020年, whose dash was lost; 014年; 二O三五;
   * 2O24年; 3%% and 百分之3%; 12.5.3%; 1.27亿万元; 13.72件; 参训人次, whose figure was lost.
   */
  readonly kind:
    | 'doubled-point'
    | 'empty-decimals'
    | 'wide-comma'
    | 'grouping'
    | 'lost-dash'
    | 'short-year'
    | 'letter-for-zero'
    | 'letter-in-figure'
    | 'letter-in-date'
    | 'doubled-percent'
    | 'two-points'
    | 'doubled-scale'
    | 'broken-count'
    | 'lost-figure'
  /** What it was probably meant to be, where the digits tell: 48.5, 26530元, 2011—2020年. */
  readonly likely?: string
}
