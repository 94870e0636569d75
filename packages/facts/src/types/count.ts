import type { Span } from '@hegao/document'
import type { Circumstance, Quantity, Words } from './figure.js'

/** One thing counted (计数): 全年受理行政复议案件28件; or said not to be: 未发生行政诉讼案件. */
export interface Count extends Circumstance {
  /** From the first of its words (verb, noun, figure) to the last. */
  readonly span: Span
  /** In single units; 0 for a zero statement. */
  readonly value: number
  /** The figure; absent for a zero statement. */
  readonly quantity?: Quantity
  /**
   * The head noun (中心语): what the unit counts, without the qualifiers. 人 where a person is counted
   * and the text names no noun for it.
   */
  readonly head: Words
  /** `before` 案件28件, `behind` 12名法律顾问, `earlier`: taken from the count before (案件立案56件、办结50件). */
  readonly headFrom: 'before' | 'behind' | 'earlier'
  /** What narrows the head, in order: 新, 重大, 小学, 涉及物业服务. */
  readonly qualifiers: readonly Words[]
  /** What is done with it: 受理, 办结, 新增. A list has the verb of its first member. */
  readonly verb?: Words
  /** What is said of the counted behind the figure: 94名干部【参加年度学法考试】. */
  readonly predicate?: Words
  /** Who acts, or what the sentence sets before the verb: 【县人民政府】办理行政复议案件3件. */
  readonly subject?: Words
  /** The clauses of the sentence before its own, which may narrow it: 围绕食品安全, 发挥公职律师作用. */
  readonly occasions: readonly Words[]
  /**
   * `actual` what was counted; `none` a zero statement; `change` 增加8份; `compared` the other side of a
   * comparison (较上年的60件, 由6份); `each` 每季度1次.
   */
  readonly mode: 'actual' | 'none' | 'change' | 'compared' | 'each'
  /** True for what there is (全县现有执法人员486名), whatever the time that the draft reports. */
  readonly stands?: true
  /** True behind 其中: a part of the count before it. */
  readonly among: boolean
  /** How it refers back to what was counted (回指): `all` 21项任务全部完成, `amidst` 183名执法人员中. */
  readonly reference?: 'all' | 'amidst'
}

/** A count of what a report counts for the year by one name, however it is put. */
export interface MatterCount extends Circumstance {
  /** The figure with the words that name the matter. */
  readonly span: Span
  readonly quantity: Quantity
  /** Its name in one form: 党组研究法治, 执法人员. */
  readonly matter: string
  /** `all` says how many there are, `again` speaks of them, `other` of some that may be another lot. */
  readonly role: 'all' | 'again' | 'other'
}

/** A number of things by one noun, with the words of its clause before it: …和法制审核【三项制度】. */
export interface CountLabel {
  /** The number with unit and noun, the quotation marks included. */
  readonly span: Span
  readonly value: number
  /** Up to four characters behind the unit: 制度, 平台融合. */
  readonly noun: string
  readonly quoted: boolean
  readonly before: Words
  /** False where a list in the clause before may run on into this one. */
  readonly closed: boolean
}

/** What falls to each of some places, with the total (每村7名，共119名; 6个县各建成3个，共18个). */
export interface Each {
  readonly span: Span
  readonly each: Quantity
  readonly total: Quantity
  /** How many places there are, where the same words say so. */
  readonly groups?: Quantity
}
