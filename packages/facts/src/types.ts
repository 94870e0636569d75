import type { Span } from '@hegao/document'
import type { RawCitations } from './citation-types.js'
import type { Label, Milestone, RunningList } from './saying-types.js'

export type * from './citation-types.js'

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
  /** True behind 其中: a part of the count before it. */
  readonly among: boolean
  /** How it refers back to what was counted (回指): `all` 21项任务全部完成, `amidst` 183名执法人员中. */
  readonly reference?: 'all' | 'amidst'
}

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
  /** True for a label in quotes: “四落实”. */
  readonly quoted: boolean
  /** `list-first`: A、B、C三个方面; `count-first`: 三个方面：A、B、C; `brackets`: 三个方面（A、B、C）. */
  readonly order: 'list-first' | 'count-first' | 'brackets'
  /** Between the marks 、 alone: a last 和 parts nothing. The first has what leads up to the list. */
  readonly members: readonly ListMember[]
  /** True where the text says that not all are named (等). */
  readonly open: boolean
  /** False where the list may have begun in the clause before. */
  readonly closed: boolean
  readonly kinship: Kinship
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

/** 分别: a list of subjects and the figures of each (分述): 甲、乙、丙分别增长5%、6%、7%. */
export interface Respective {
  /** From the first subject to the last figure. */
  readonly span: Span
  /** Between the marks 、 alone, as in CountedList. */
  readonly subjects: readonly ListMember[]
  readonly values: readonly Span[]
  /** True where all the figures are of one kind: percentages, or one unit. */
  readonly oneKind: boolean
  readonly kinship: Kinship
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
  /** True where the list is over with its last part: its sentence, clause or bracket ends. */
  readonly ends: boolean
  /** True where a clause about all of it follows instead: 均已办结, 办结率100%. */
  readonly remarked: boolean
  /** True where the text says that the list is not whole (等). */
  readonly open: boolean
  /** Other values in the sentence that the parts may belong to. */
  readonly alternatives: readonly number[]
}

/** What falls to each of some places, with the total (每村7名，共119名; 6个县各建成3个，共18个). */
export interface Each {
  readonly span: Span
  readonly each: Quantity
  readonly total: Quantity
  /** How many places there are, where the same words say so. */
  readonly groups?: Quantity
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
}

export type Direction = 'up' | 'down'

/** The time that something is compared with: a year as written; without one, the year before (上年, 同比). */
export interface Comparison {
  readonly year?: number
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
}

/** Shares listed together, in order. */
export interface ShareList {
  readonly span: Span
  readonly shares: readonly Share[]
  /** True for 5.4:41.8:52.8 of the three sectors (三次产业). */
  readonly ratio: boolean
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
  /** A count of what it is the rate of, right behind it: 公职律师覆盖率97.6%，42个部门中有【41个】. */
  readonly behind?: CountInClause
  readonly all?: AllClaim
  /** True for the value before, or elsewhere: 优秀率由【58.5%】提高到65%. */
  readonly compared: boolean
  /** True where the paragraph speaks of what was left from before (上年结转, 新收). */
  readonly carried: boolean
  /** True where the sentence says that some are not due yet (未到期, 办理期限内). */
  readonly pending: boolean
  /** Other counts of the paragraph, which its denominator may be among. */
  readonly others: readonly Figure[]
}

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
}

/** The year in the number of a document (发文字号): 2025 in 云司〔2025〕9号. */
export interface IssueYear {
  readonly span: Span
  readonly value: number
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
   * What the length is said of: the `period` itself (9月23日—24日，共两天), an `event` in it
   * (举办为期两天的培训), a `campaign` that fills it (开展为期30天的专项行动), or the `plan` whose name has
   * both (三年行动计划（2023—2025年）).
   */
  readonly of: 'period' | 'campaign' | 'event' | 'plan'
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

/** The edition of what comes back every year or so (届次): 第八届“学宪法 讲宪法”活动, 第10个国家宪法日. */
export interface Edition {
  /** From 第 to the end of the name. */
  readonly span: Span
  readonly number: { readonly value: number; readonly span: Span }
  readonly unit: '届' | '个'
  /** Without white space: 全国学生“学宪法讲宪法”活动. */
  readonly name: { readonly text: string; readonly span: Span }
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

/** The words in which a name stands. */
export interface Around {
  readonly sentence: Span
  /** The sentence up to the name and from it on, without white space, at most 120 characters a side. */
  readonly before: string
  readonly after: string
  /** True inside “…” or 《…》. */
  readonly quoted: boolean
}

/** A word that names a level of administration: 市, 县, 区 … */
export interface LevelWord extends Around {
  /** With 全, 我, 本 where it has one. */
  readonly span: Span
  readonly word: string
  /** `whole` 全市, `self` 我市 or 本市, `grade` 市级 or 市直, `name` in the name of a place or body (临汾市, 市委). */
  readonly use: 'whole' | 'self' | 'grade' | 'name'
  /** True where a clause begins with it. */
  readonly leads: boolean
  /** True where a number of pieces follows: 全县【212个】行政村. */
  readonly counted: boolean
  /** True where the name of a place stands before it, as far as a character tells: 临澜县, not 各县. */
  readonly called: boolean
  /** Areas said to be below it that it cannot have: 全县【6个】县（市、区）. */
  readonly members?: string
}

/** The name of a body up to its last word (局, 委, 办, 党组 …). */
export interface BodyName extends Around {
  readonly span: Span
  /** Up to 16 characters that end with the name: where it begins is not known (联合县教育局). */
  readonly words: string
}

/** A committee of rule of law or its office: 县委全面依法治县委员会, 依法治市办. */
export interface LawCommittee {
  readonly span: Span
  /** The level whose committee it is: 县 of 县委. */
  readonly seat: string
  /** The level that it governs by law: 县 of 依法治县. */
  readonly governs: string
  /**
   * What stands before it: `list` another level or a list mark (市、县委…), `name` a place's name,
   * `nothing` that belongs to it.
   */
  readonly lead: 'list' | 'name' | 'nothing'
}

/** A place with the word of its level, where the beginning of the name can be seen: 助力临澜县. */
export interface PlaceName extends Around {
  readonly span: Span
  /** 临澜 */
  readonly name: string
  /** 县 */
  readonly word: string
  /** The word before the name, which shows where it begins: 助力. */
  readonly lead: string
}

/** A post (职务), with the Party post written before it and the person behind it. */
export interface Post extends Around {
  /** From the Party post or 副 to the post: 党组书记、局长. */
  readonly span: Span
  readonly post: string
  readonly postSpan: Span
  /** 副局长, 代县长. */
  readonly deputy: boolean
  /** The body of the Party post: 党组, 县委. */
  readonly party?: string
  /** 党组副书记. */
  readonly partyDeputy?: boolean
  readonly person?: { readonly name: string; readonly span: Span }
}

/** A slogan, campaign or project (口号、活动、工程): “双随机、一公开”, 法治进校园活动. */
export interface Term {
  /** Without the quotation marks. */
  readonly span: Span
  /** Without marks and spaces: 双随机一公开. */
  readonly letters: string
  /** The marks and spaces between the letters, in order. */
  readonly separators: readonly string[]
  readonly quoted: boolean
}

/** A plan cited with its period (规划期): 《…规划（2021—2025年）》. */
export interface Plan {
  /** The period with its brackets. */
  readonly span: Span
  /** Without marks. */
  readonly title: string
  readonly from: number
  readonly to: number
}

/** A seat of party or government by the word of its level alone (机关简称): 县委, 市政府, 县人大常委会. */
export interface Seat {
  readonly span: Span
  readonly word: string
  readonly organ: '委' | '政府' | '人大' | '政协'
}

/** Seats listed together (并列), in order; one alone is a list of one: 市委、市政府和县委. */
export interface SeatList extends Around {
  readonly span: Span
  readonly seats: readonly Seat[]
}

/** A seat or its head at work in it. Both words should name one level. */
export interface SeatAct {
  readonly span: Span
  /**
   * `chairs` 县长主持县政府常务会议 · `heads` 县委书记、县长履行第一责任人职责 · `hears` 县委常委会会议听取依法治县工作汇报
   */
  readonly kind: 'chairs' | 'heads' | 'hears'
  readonly by: string
  readonly of: string
}

/** What is called by a name. */
export interface RawNames {
  readonly levelWords: readonly LevelWord[]
  readonly seatLists: readonly SeatList[]
  readonly seatActs: readonly SeatAct[]
  /** Compressed lists of levels that name one twice: 省、市、市人大代表. */
  readonly doubledLevels: readonly { readonly span: Span }[]
  readonly bodies: readonly BodyName[]
  readonly lawCommittees: readonly LawCommittee[]
  readonly places: readonly PlaceName[]
  readonly posts: readonly Post[]
  readonly terms: readonly Term[]
  readonly plans: readonly Plan[]
}

/** A row or a column of a table by the words at its head. */
export interface TableLine {
  /** Without spaces, ordinal and bracketed unit; a column under a common head has both: 处罚罚款. */
  readonly label: string
  readonly span?: Span
  /** The unit that the head gives: 件 of 处罚（件）. */
  readonly unit?: string
  /** True for 合计, 总计, 小计. */
  readonly total: boolean
}

/** A cell of a table (单元格) below and beside the heads. */
export interface TableCell {
  readonly span: Span
  /** `blank`: empty, or a mark for nothing (— /); `text`: also an approximate figure. */
  readonly kind: 'number' | 'percent' | 'blank' | 'text'
  /** Place in the table, the head included: 0 is the first row, the first column. */
  readonly row: number
  readonly column: number
  readonly rowLabel: string
  readonly columnLabel: string
  /** Of a `number`, in single units as far as the cell itself has a scale (3.2万). */
  readonly value?: number
  /** The weight of the last digit written. */
  readonly precision?: number
  /** Of the cell itself, else of its column's, its row's or the table's head. */
  readonly unit?: string
}

/** A cell that is the sum of others (合计). */
export interface TableSum {
  /** `column`: a 合计 row, the cells stand in one column; `row`: a 合计 column. */
  readonly by: 'row' | 'column'
  /** Sums of one direction and one plan are read alike: which reading holds in one tells of the others. */
  readonly plan: number
  readonly total: TableCell
  /** The cells it may be the sum of, blank ones included; several where 其中 and the like leave it open. */
  readonly readings: readonly (readonly TableCell[])[]
  /** True where the form alone does not prove of what it is the sum: 总数, 其中, figures on both sides. */
  readonly weak: boolean
  /** True for money, areas and the like, which are rounded even where no decimals are written. */
  readonly rounded: boolean
}

/** A table with figures (统计表). */
export interface Table {
  readonly paragraph: number
  /** 单位：万元 above it. */
  readonly unit?: string
  /** Below the head. */
  readonly rows: readonly TableLine[]
  /** Beside the row labels. */
  readonly columns: readonly TableLine[]
  /** Every cell that is not blank. */
  readonly cells: readonly TableCell[]
  readonly sums: readonly TableSum[]
}

/** A figure that cannot be read (不成数的数字): 48..5, 26，530元, 20112020年. */
export interface MalformedFigure {
  /** The figure with the sign or unit that shows the fault. */
  readonly span: Span
  readonly written: string
  /**
   * 48..5; 193.% and 235.亿元; 26，530元; 1,23件; 20112020年, whose dash was lost; 014年; 二O三五;
   * 2O24年; 3%% and 百分之3%; 12.5.3%.
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
    | 'doubled-percent'
    | 'two-points'
  /** What it was probably meant to be, where the digits tell: 48.5, 26530元, 2011—2020年. */
  readonly likely?: string
}

/** A figure that cannot be read (不成数的数字): 48..5, 26，530元, 20112020年. */
export interface MalformedFigure {
  /** The figure with the sign or unit that shows the fault. */
  readonly span: Span
  readonly written: string
  /**
   * 48..5; 193.% and 235.亿元; 26，530元; 1,23件; 20112020年, whose dash was lost; 014年; 二O三五;
   * 2O24年; 3%% and 百分之3%; 12.5.3%.
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
    | 'doubled-percent'
    | 'two-points'
  /** What it was probably meant to be, where the digits tell: 48.5, 26530元, 2011—2020年. */
  readonly likely?: string
}

/** What one paragraph's text says by itself; nothing here depends on the draft around it. */
export interface RawFacts {
  readonly names: RawNames
  readonly citations: RawCitations
  readonly quantities: readonly Quantity[]
  readonly percentages: readonly Percentage[]
  readonly malformedFigures: readonly MalformedFigure[]
  readonly totals: readonly Total[]
  readonly each: readonly Each[]
  readonly countedLists: readonly CountedList[]
  readonly countLabels: readonly CountLabel[]
  readonly respectives: readonly Respective[]
  readonly changes: readonly Change[]
  readonly shares: readonly ShareList[]
  readonly rates: readonly Rate[]
  readonly counts: readonly Count[]
  readonly dates: readonly RawDate[]
  readonly periods: readonly RawPeriod[]
  readonly durations: readonly Duration[]
  readonly periodLengths: readonly PeriodLength[]
  readonly weekdays: readonly Weekday[]
  readonly clockTimes: readonly ClockTime[]
  readonly editions: readonly Edition[]
  readonly milestones: readonly Milestone[]
  readonly labels: readonly Label[]
  readonly runningLists: readonly RunningList[]
  readonly enumerators: readonly Enumerator[]
  /** Words that may begin a list in another way than 一是: 首先, 第一, 一方面. */
  readonly listOpeners: readonly Span[]
  readonly ordinalRuns: readonly OrdinalRun[]
  readonly pairMarks: readonly PairMark[]
  readonly halfWidthMarks: readonly HalfWidthMark[]
  /** How many full-width commas, stops, colons, semicolons and brackets the text has. */
  readonly fullWidthMarks: number
  readonly latinWords: readonly LatinWord[]
  readonly repetitions: readonly Repetition[]
  readonly placeholders: readonly Placeholder[]
  readonly issueYears: readonly IssueYear[]
  readonly yearSteps: readonly YearStep[]
  /** Sentences that hand over to what follows: 现将有关情况报告如下; 2023年，我局…仍存在以下不足. */
  readonly handovers: readonly Span[]
  /** Dates up to which figures count: 截至12月3日. */
  readonly cutoffs: readonly RawDate[]
}
