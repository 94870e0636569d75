import type { Span } from '@hegao/document'
import type { Approximation } from './figure.js'

/**
 * A year as written, or relative to the report year (上年 is −1). 次年, 翌年 and 同年 follow the year
 * that the sentence speaks of.
 */
export type WrittenYear = {
  readonly span: Span
} & ({ readonly value: number } | { readonly offset: number; readonly follows?: true })

/**
 * What part of the year or month a date names by a word: 上半年 `half-1`, 下半年 `half-2`, 第一季度
 * `quarter-1`, 前三季度 `quarters-3`, 全年 `whole`, 上旬 中旬 下旬 `early` `middle` `late`, 年初 月初
 * `start`, 年底 月末 `end`, 上年同期 `same-period`.
 */
export type DatePart =
  | 'whole'
  | `half-${1 | 2}`
  | `quarter-${1 | 2 | 3 | 4}`
  | `quarters-${2 | 3}`
  | 'early'
  | 'middle'
  | 'late'
  | 'start'
  | 'end'
  | 'same-period'

/** A date or a part of one (日期): 2024年3月5日, 2024-03-05, 3月上旬, 2024年, 年底. */
export interface RawDate {
  readonly span: Span
  readonly year?: WrittenYear
  readonly month?: number
  readonly day?: number
  readonly part?: DatePart
  /** True for 2023年以来, which says where a time begins and not which time it is. */
  readonly since: boolean
  /** True for a deadline: 3月1日前, 年底以前. */
  readonly before: boolean
  /** True inside 《…》 or “…”, where it belongs to a name or to another's words. */
  readonly quoted: boolean
  /** True where what follows says what will be done then: 2025年，我局将继续. */
  readonly planned: boolean
  /**
   * What says that something is to be done by then, or for then: 2024年9月底前印发 `due`, 2025年完成不少于60场
   * `target`, 编制2025年度执法计划 `plan`, 剩余3部计划于2025年第一季度完成 `rest`.
   */
  readonly ahead?: 'due' | 'target' | 'plan' | 'rest'
  /**
   * Where the text compares with that time: `itself` for 较2024年提高 and 比2024年的104件增加, `other` where more
   * words stand between: 比2024年全省平均水平高.
   */
  readonly compared?: 'itself' | 'other'
  /** True where the text says that something was done then: 于2024年11月获省政府批复. Absent elsewhere. */
  readonly done?: true
  /** True of the time of the value that another is compared with: 同比增长1.3%（2023年末为144.92万人）. Absent elsewhere. */
  readonly ofBase?: true
}

/** A period (时间段): 9月23日—24日, 3—5月, 2021—2025年, 2024年4月至7月. */
export interface RawPeriod {
  readonly span: Span
  readonly from: RawDate
  readonly to: RawDate
  /** True for 2023—2024学年. */
  readonly academic: boolean
  /** True where the words before it say that it is the period of the figures (统计期限). */
  readonly ofData: boolean
  /** True where brackets hold it and nothing else: （2024年12月至3月）. */
  readonly inBrackets?: true
  /** True of 自2024年10月起至9月底前完成. */
  readonly bounded?: true
  /** True for the years of a plan that is to be made: 制定2026—2030年实施方案. */
  readonly made?: true
}

/** A value that went from one year to another: 由2023年的94.6%提高到2024年的97.3%. */
export interface YearStep {
  readonly span: Span
  readonly from: { readonly value: number; readonly span: Span }
  readonly to: { readonly value: number; readonly span: Span }
}

/** A length of time (时长): 三天, 为期一周, 半个月, 20日内. */
export interface Duration {
  readonly span: Span
  /** In units: 0.5 for 半个月. */
  readonly value: number
  readonly unit: 'hour' | 'workday' | 'day' | 'night' | 'week' | 'month' | 'quarter' | 'year'
  readonly approximation?: Approximation
  /**
   * What the words around it make of it: how long one matter took (为期, 历时, 持续, 共), what it went
   * through (经过), a time limit (20日内), a sum of several (累计), one of many (每天), or nothing.
   */
  readonly role: 'lasting' | 'through' | 'within' | 'total' | 'each' | 'plain'
}

/** A period and the length that the text gives for it, of one event: 9月23日—24日，举办为期两天的培训. */
export interface PeriodLength {
  /** From the first of the two to the end of the second. */
  readonly span: Span
  readonly period: RawPeriod
  readonly duration: Duration
  /**
   * What the length is said of: the `period` itself (9月23日—24日，共两天), a `season` in which every day
   * counts (汛期（6月1日至9月30日，共122天）), an `event` in it
   * (举办为期两天的培训), a `campaign` that fills it (开展为期30天的专项行动), the `plan` whose name has
   * both (三年行动计划（2023—2025年）), or the `course` of a matter from its start to its end (2020年4月启动、
   * 2022年12月收官。三年来).
   */
  readonly of: 'period' | 'season' | 'campaign' | 'event' | 'plan' | 'course'
}

/** A period from hour to hour with its length: 7月16日20时至18日8时（共36小时）. */
export interface HourLength {
  /** The period. */
  readonly span: Span
  /** The hours from its start to its end, by the calendar. */
  readonly hours: number
  /** The length that the text gives. */
  readonly said: { readonly span: Span; readonly value: number }
  /** True for 历时 and 持续; 共24小时 may be those of three days of eight hours. */
  readonly unbroken: boolean
}

/** A day of the week: 星期三, 周日. */
export interface Weekday {
  readonly span: Span
  /** 1 for Monday to 7 for Sunday. */
  readonly value: number
  /** The day it is said of: 3月5日（星期三）. */
  readonly date?: RawDate
}

/** A time of day behind a day or a part of it: 3月5日14时30分, 上午9:00. */
export interface ClockTime {
  readonly span: Span
  readonly hour: number
  readonly minute?: number
}

/**
 * The edition of what comes back every year or so (届次): 第八届“学宪法 讲宪法”活动, 第10个国家宪法日; or an
 * anniversary (周年): 中国共产党成立103周年; or the day of the year of a day with a name (日): “12·4”国家宪法日,
 * whose number is 1204.
 */
export interface Edition {
  /** From 第 to the end of the name; of an anniversary from the name to 周年. */
  readonly span: Span
  readonly number: { readonly value: number; readonly span: Span }
  readonly unit: '届' | '个' | '周年' | '日'
  /**
   * Without white space: 全国学生“学宪法讲宪法”活动. Of an anniversary what leads up to the number, for
   * where its name begins is not known: 热烈庆祝中国共产党成立.
   */
  readonly name: { readonly text: string; readonly span: Span }
  /** The year that the text says the anniversary falls in: 2021年是中国共产党成立100周年. */
  readonly saidOf?: number
}
