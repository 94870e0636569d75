import type { Span } from '@hegao/document'
import type { Figure, Words } from './figure.js'

export type Direction = 'up' | 'down'

/** The time that something is compared with: a year as written; without one, the year before (上年, 同比). */
export interface Comparison {
  readonly year?: number
  /** What is no year: 常年同期, 清理前. */
  readonly other?: string
}

/** How much something changed. */
export interface Step {
  /** From the verb to the figure: 增长99.5%. */
  readonly span: Span
  readonly figure: Figure
  /**
   * 增加3件 · 增长5% · 提高2.1个百分点 · 增长3倍 (times) · 是上年的3倍 (multiple) · 翻一番 (doublings)
   */
  readonly by: 'difference' | 'percent' | 'points' | 'times' | 'multiple' | 'doublings'
  readonly direction?: Direction
  readonly comparison?: Comparison
  /** True for what was added while some may have gone (新增): the change is no more than this. */
  readonly gross?: boolean
  /** True for 增收, 减支: it may be of another purse than the value; only its unit is held to it. */
  readonly apart?: boolean
}

/** A value that changed (变化): 由10项扩充至31项, 1113件，较2022年558件增加555件，增长99.5%. */
export interface Change {
  readonly span: Span
  /** The words of the sentence before it, without bound to one clause. */
  readonly subject: string
  /** True where the new value is a running total (累计), so that what was added is not its growth. */
  readonly cumulative: boolean
  /** `rank` is a place in a ranking (位, 名): it rises as its figure falls. */
  readonly kind: 'count' | 'rate' | 'rank'
  readonly from?: Figure
  readonly to?: Figure
  /** Where the text does not say 由…到…, other values of the sentence that may be the new one. */
  readonly candidates: readonly Figure[]
  readonly comparison?: Comparison
  /** The verb of 由A提高到B, where it says which way. */
  readonly move?: { readonly direction: Direction; readonly span: Span }
  readonly steps: readonly Step[]
}

/** Growth over several years (年均增长): 从2021年的120件增长到2024年的150件，年均增长7.7%. */
export interface GrowthOverYears {
  /** The words and the figure of the rate. */
  readonly span: Span
  readonly rate: Figure
  /** `year`: 年均增长; `all`: 三年增长. */
  readonly by: 'year' | 'all'
  readonly direction: Direction
  readonly from: Figure
  readonly to: Figure
  /** From the year of the first to that of the last. */
  readonly years: number
  /** The words of the sentence before the rate. */
  readonly subject: string
}

/** A move in a ranking (名次变动): 由全市第5位升至第2位，前移3位. It rises as its figure falls. */
export interface RankMove {
  readonly span: Span
  readonly from: { readonly value: number; readonly span: Span }
  readonly to: { readonly value: number; readonly span: Span }
  readonly verb: { readonly direction: Direction; readonly span: Span }
  /** By how many places, as written. */
  readonly shift?: { readonly value: number; readonly span: Span }
}

/** A place in a ranking, with how many were ranked (名次): 在全市9个县（区）中排名第3位. */
export interface Placing {
  readonly span: Span
  readonly among: { readonly value: number; readonly span: Span }
  readonly place: { readonly value: number; readonly span: Span }
}

/** One share of a whole (占比): 网络提交862件，占比82.4%. */
export interface Share {
  /** From 占 to the figure; the figure alone where several share one 占. */
  readonly span: Span
  readonly figure: Figure
  /** What has the share, as far as the text names it right before. */
  readonly label?: Words
  /** Its count, where it stands right before. */
  readonly part?: Figure
  /** What it is a share of, as written between 占 and the figure: 总数, 全市; empty for 占比. */
  readonly of: string
  /** The counts that the text may name as its whole: 【32名】人员中，党员11名，占34.4%. */
  readonly wholes?: readonly Figure[]
  /** True where its whole stands in it: 占受理【1000件】的79.3%. */
  readonly written?: boolean
}

/** Shares listed together, in order. */
export interface ShareList {
  readonly span: Span
  readonly shares: readonly Share[]
  /** True for 5.4:41.8:52.8 of the three sectors (三次产业). */
  readonly ratio: boolean
  /** True where one 分别占 gives them all. */
  readonly respective?: boolean
  /** The total that the first part is listed under. */
  readonly whole?: Figure
  /** True where the text says that the list is not whole (等). */
  readonly open: boolean
  /** True where a case may have several labels (涉及, 多选), or one share is a share of another (其中). */
  readonly multiple: boolean
  /** Counts of the paragraph in the unit of the parts, which may be the whole. */
  readonly candidates: readonly Figure[]
}

/** A count with the words of its clause. */
export interface CountInClause {
  readonly figure: Figure
  readonly words: string
  /** The total that it is listed under: 评查案卷40卷，其中优秀【26卷】. */
  readonly listedUnder?: Figure
  /** What the text takes it out of: 42个部门中有【41个】. The first is the plainest reading. */
  readonly outOf: readonly Figure[]
}

/** What the clause before a rate says of all (全部): 抽查结果【全部公示】，公示率100%. */
export interface AllClaim {
  readonly span: Span
  /** Of what it is said; empty in 18名，均取得执法证. */
  readonly subject: string
  /** What is said: 公示, 取得执法证. */
  readonly words: string
}

/** A rate (比率) with the counts of its sentence: 受理52件，办结50件，办结率96.2%. */
export interface Rate {
  /** From the first name to the figure. */
  readonly span: Span
  readonly figure: Figure
  /** Several where one figure is given for all: 办结率、满意率均为100%. */
  readonly names: readonly Words[]
  /** The counts before it in its sentence, in order. */
  readonly counts: readonly CountInClause[]
  /** Those of the sentence before. */
  readonly earlier: readonly CountInClause[]
  /** Those right behind it in its sentence: 办结率100%，【2件】撤回. */
  readonly later: readonly CountInClause[]
  /** True where the figures of others follow it: 通过率【85.5%】、84.6%. */
  readonly oneOfSeveral: boolean
  /** A count of what it is the rate of, right behind it: 公职律师覆盖率97.6%，42个部门中有【41个】. */
  readonly behind?: CountInClause
  /** What a bracket right behind it gives for it: 出庭率96.9%（应出庭【32件次】）. */
  readonly bracket?: readonly CountInClause[]
  readonly all?: AllClaim
  /** What it is in counts, where the text says so: 14个断面优良比例92.9%，【即】优良断面13个. */
  readonly thatIs?: { readonly part: Figure; readonly whole: Figure }
  /** Where the rate of the same name before it ends: the counts before that have their rate. */
  readonly since?: number
  /** True for the value before, or elsewhere: 优秀率由【58.5%】提高到65%. */
  readonly compared: boolean
  /**
   * Where the paragraph speaks of what was left from before (上年结转, 新收): elsewhere, if only a bracket behind a
   * count of something else does, in another sentence.
   */
  readonly carried: false | 'here' | 'elsewhere'
  /** True where the sentence says that some are not due yet (未到期, 办理期限内). */
  readonly pending: boolean
  /** True where the sentence says something of those that are not done (其余正在推进, 序时). */
  readonly unfinished: boolean
  /** Other counts of the paragraph, which its denominator may be among. */
  readonly others: readonly Figure[]
}

/**
 * An average (平均数) with what it is the quotient of: 开展活动48场，参与9600人次，场均200人次 · 12名调解员调解360件，人均30件 ·
 * 全年办理120件，月均10件.
 */
export interface Average {
  readonly span: Span
  readonly result: Figure
  readonly total: Figure
  /** What it is divided by, */
  readonly count?: Figure
  /** or the number of parts the year is divided into, or of years. */
  readonly share?: { readonly value: number; readonly unit: '个月' | '个季度' | '年' }
  /** True where the result is a price, or what is given for each: 118.6亩，按每亩4.85万元计算，共575.21万元. */
  readonly price?: true
  /** True where the result says how many times the count the total is: 3.16万件，为后者（1.94万件）的1.63倍. */
  readonly multiple?: true
  /** True where it is no less than the quotient, for the count is of times: 3864万元，4.2万【人次】，人均920元. */
  readonly atLeast?: true
  /** Other counts of the paragraph that may be meant: what is divided, and by what. */
  readonly others: readonly (readonly [Figure, Figure])[]
}

/** An average with the highest or the lowest beside it, in one unit: 平均成绩91.5分，最高100分，最低76分. */
export interface Spread {
  readonly span: Span
  readonly mean?: Figure
  readonly high?: Figure
  readonly low?: Figure
}

/** Money by its name (金额): 全县【一般公共预算收入】126,840万元，增长6.8%. */
export interface Amount {
  readonly span: Span
  readonly name: string
  /** 全县, where the text says so. */
  readonly scope?: string
  readonly figure: Figure
  /** How much it grew, where that stands right behind it. */
  readonly growth?: { readonly figure: Figure; readonly direction: Direction; readonly span: Span }
}

/** How much of a plan was done (任务完成): 36.5平方公里，为年度任务【35平方公里】的104.3%. */
export interface PlanShare {
  readonly span: Span
  readonly figure: Figure
  readonly part: Figure
  readonly plan: Figure
  /** Counts before it in its sentence that may be meant as what was done. */
  readonly candidates: readonly Figure[]
}

/** Days of good air in a year (优良天数), with their share of its days where the text gives it. */
export interface DayRate {
  readonly span: Span
  readonly days: { readonly value: number; readonly span: Span }
  readonly rate?: { readonly value: number; readonly precision: number; readonly span: Span }
}

/** The natural growth of a population (人口自然增长率): 出生2016人，死亡2874人，自然增长率-2.50‰. */
export interface NaturalGrowth {
  readonly span: Span
  /** In ‰, below zero where more died; `unit` is ‰ or %, as written. */
  readonly rate: Figure
  readonly births: Figure
  readonly deaths: Figure
  /** The populations that the paragraph tells: 常住, 户籍. */
  readonly populations: readonly Figure[]
}
