import type { Span } from '@hegao/document'
import type { Quantity } from './figure.js'

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
   * by 包括 or 含, as a list behind a colon or 分别是, before it (甲12件、乙9件，共21件); or by nothing
   * but their place: `running` clauses (清理文件109件，保留82件，修改14件，废止13件), a list `beside` it
   * (案件28件，处罚12件、许可9件、公开7件), clauses with a `rest` (受理28件，办结25件，其余3件在办).
   */
  readonly by: 'brackets' | 'among' | 'includes' | 'list' | 'sum' | 'running' | 'beside' | 'rest'
  /** True where the word itself says that the parts are all: 包括, where 含 may name some. */
  readonly exhaustive: boolean
  /** What the total counts, where the parts are tied to it by their place alone: 办理行政案件. */
  readonly noun?: string
  /** The words of the total's clause before it, and its noun behind it: 受理投诉举报 in 受理投诉举报86件. */
  readonly subject: string
  /** True where the text says that what was left of the year before is in it: 82件（含上年结转6件）. */
  readonly carried: boolean
  /** Two parts in a row that say the same (许可12件、许可12件). */
  readonly twice?: readonly [TotalPart, TotalPart]
  /**
   * True where nothing but 、, 和 or 及 stands between the parts. Behind a comma another matter may
   * begin: 制定文件7件，其中县政府5件，废止文件31件.
   */
  readonly listed: boolean
  /** True where the list is over with its last part: its sentence, clause or bracket ends. */
  readonly ends: boolean
  /** True where another clause follows, and nothing of the kind is counted up to the end of the sentence. */
  readonly settled?: true
  /** True where a clause about all of it follows instead: 均已办结, 办结率100%. */
  readonly remarked: boolean
  /** True where the text says that the list is not whole (等). */
  readonly open: boolean
  /** True where the text says that it adds the parts up, whatever they are: 两项合计, 不重复统计. */
  readonly addedUp?: true
  /** True where the text says that kinds have something in common: 26人同时受到党纪和政务处分. */
  readonly overlap?: true
  /** Other values in the sentence that the parts may belong to. */
  readonly alternatives: readonly number[]
  /** One among them that lies as near to the parts, of which the parts may be as well: 受理487件，调解成功481件，其中. */
  readonly besides?: Quantity
  /** What is left for the parts, if what is counted right behind their list is one more: 简易33件，普通4件；听证3件. */
  readonly less?: number
}

/** A sentence that says of its total how what stands below divides it: 共安排资金1200万元，具体如下：. */
export interface DivisionLead {
  /** From the total to where the list begins. */
  readonly span: Span
  readonly total: Quantity
  /** `among`: 其中, behind which not all need be named. */
  readonly by: 'list' | 'among'
  /** The words of the total's clause before it, and those behind it. */
  readonly subject: string
  /** How many parts the sentence announces: 由以下三部分组成. */
  readonly items?: number
  /** Where the list has to begin. */
  readonly end: number
}

/** A line that adds up the list above it: 合计1200万元。 */
export interface SumLine {
  readonly span: Span
  readonly total: Quantity
  /** How many it says that it adds up: 以上三项合计. */
  readonly items?: number
}
