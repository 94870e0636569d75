import type { Span } from '@hegao/document'
import type { Milestone } from './saying.js'

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

/** A body by its field alone, in a list of departments: 工商 in 会同公安、工商等部门. */
export interface FieldName extends Around {
  readonly span: Span
  readonly name: string
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
  /** True behind 承担: its work is the own body's. */
  readonly borne?: true
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
  /** What the text goes on to say of its period: 规划期限为2021年至2035年. */
  readonly term?: { readonly span: Span; readonly from: number; readonly to: number }
  /** Which of its years the text says that a year is: 2025年是《…纲要（2021—2025年）》的收官之年. */
  readonly turn?: Milestone['turn']
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
   * `chairs` 县长主持县政府常务会议 · `heads` 县委书记、县长履行第一责任人职责, 受县政府委托，向县人大常委会报告 · `hears` 县委常委会会议听取依法治县工作汇报
   */
  readonly kind: 'chairs' | 'heads' | 'hears'
  readonly by: string
  readonly of: string
}

/** A name that stands where a report has its own body, or its own place. */
export interface Subject {
  readonly span: Span
  /** Up to the word that ends it, with whatever its clause begins with: 青穆县水利局, 巴彦诺尔旗. */
  readonly name: string
  /**
   * `opens` 青穆县水利局以……为指导 · `answers` 县教育局党组书记、局长……第一责任人 · `issued` the place, or
   * the body, in the title of what was issued: 印发《云泽县2023年法治政府建设工作要点》 · `made` the place that it was made
   * for: 修订《云泽县突发事件总体应急预案》
   */
  readonly as: 'opens' | 'answers' | 'issued' | 'made'
}

/** A name with its short name behind it (简称): 澜江经济技术开发区（以下简称“澜江经开区”）. */
export interface ShortName {
  readonly span: Span
  /** The characters before the bracket; where the name begins is not known. */
  readonly full: Span
  readonly short: Span
}

/** What is called by a name. */
export interface RawNames {
  readonly levelWords: readonly LevelWord[]
  readonly seatLists: readonly SeatList[]
  readonly seatActs: readonly SeatAct[]
  /** Compressed lists of levels that name one twice: 省、市、市人大代表. */
  readonly doubledLevels: readonly { readonly span: Span }[]
  readonly bodies: readonly BodyName[]
  readonly fields: readonly FieldName[]
  readonly lawCommittees: readonly LawCommittee[]
  readonly places: readonly PlaceName[]
  readonly posts: readonly Post[]
  readonly terms: readonly Term[]
  readonly plans: readonly Plan[]
  readonly subjects: readonly Subject[]
  readonly shortNames: readonly ShortName[]
}
