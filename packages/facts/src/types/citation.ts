import type { Span } from '@hegao/document'
import type { Words } from '../types.js'

/** A date as far as it is given: a year alone has no month and no day. */
export interface WrittenDay {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** What the text says happened to a cited document on a day: 自2025年6月1日起施行. */
export interface CitedEvent {
  /** From the date to the word for the event. */
  readonly span: Span
  /** 施行 `effective`; 通过 `passed`; 公布 or 印发 `issued`; 修订 `amended`; 废止 `repealed`. */
  readonly kind: 'effective' | 'passed' | 'issued' | 'amended' | 'repealed'
  readonly day: WrittenDay
  /** True right behind the bracket that follows the title: （2021年修订）. */
  readonly inBrackets?: true
}

/** A day of a year that the text does not name: 7月15日起施行的新修订的《行政处罚法》. */
export interface DayOfYear {
  readonly span: Span
  readonly month: number
  readonly day: number
  /** True where it may be the day of the amendment as well: 7月15日新修订的《…法》施行后. */
  readonly orAmended?: true
}

/** A number that a document was issued under. */
export interface IssueNumber {
  readonly span: Span
  /** 发文字号 as 国发〔2024〕11号, or 令号 as 教育部令第52号. */
  readonly kind: 'document' | 'order'
  /** Half-width, the year in 〔〕, without spaces: the same number is the same text. */
  readonly text: string
}

/**
 * What a document is cited for: `basis` 依据, `carry-out` 贯彻 落实, `study` 学习 宣传, `revise` 修订,
 * `draft` 起草, `issue` 印发 出台, `repeal` 废止.
 */
export type CitedFor = 'basis' | 'carry-out' | 'study' | 'revise' | 'draft' | 'issue' | 'repeal'

/** A title (标题) with what can be read from it alone. */
export interface Title extends Words {
  /** Without white space. */
  readonly name: string
  /** The last word, which names its kind: 法, 条例, 方案; absent for a film or a column. */
  readonly genre?: string
  /** A place or a body that it begins with: 临澜县, 砚溪县教育局; not 国务院 and the like. */
  readonly owner?: string
  /** （2021—2025年）; a lone year is an edition: （2018年修订）. */
  readonly period?: {
    readonly from: number
    readonly to: number
    /** As written, without brackets and white space: 2021—2025年. */
    readonly text: string
  }
}

/** An article (条) of a cited document: 第二十条, 第一百二十条之一. */
export interface CitedArticle extends Words {
  readonly value: number
}

/** How long the text says that a cited law is: 8章72条. */
export interface CitedLength {
  /** From the number of chapters to 条. */
  readonly span: Span
  readonly articles: number
}

/** A document cited by its title (引用的文件): 《民法典》, 《关于印发〈…〉的通知》. */
export interface Citation {
  /** The title with its marks. */
  readonly span: Span
  readonly title: Title
  /** `outer` 《…》; `inner` in another title; `bare` without marks, behind a word that cites. */
  readonly written: 'outer' | 'inner' | 'bare'
  /** The title around an inner one. */
  readonly around?: Title
  /** True for a title with others in it. */
  readonly wraps: boolean
  /** Titles side by side, with 、 和 or nothing between them, share a number; it counts in a paragraph. */
  readonly list: number
  readonly citedFor?: CitedFor
  /** True where a body of a place, or the own one, stands right before its list: 省教育厅《…办法》. */
  readonly byLocalBody: boolean
  /** Central bodies right before it that are said to have issued it: 国务院办公厅印发的《…》. */
  readonly issuedBy?: Words
  readonly numbers: readonly IssueNumber[]
  readonly events: readonly CitedEvent[]
  /** Days on which the text says that it took effect (施行), without their year. */
  readonly effectiveOn?: readonly DayOfYear[]
  /** The articles behind it, as far as they are named one by one: 第二十条第一款、第三十二条. */
  readonly articles: readonly CitedArticle[]
  /** What is said of its length in the sentence, or in the next one that opens with 该法. */
  readonly length?: CitedLength
  /** The short form that 以下简称 sets up for it, without marks. */
  readonly shortForm?: Words
  /** True where its sentence speaks of what is to come: 即将施行, 草案, 起草. */
  readonly upcoming: boolean
  /** True where its sentence speaks of what was: 废止, 修订前, 曾. */
  readonly bygone: boolean
  /** True inside “…”. */
  readonly quoted: boolean
  /** The years that its sentence names outside of titles. */
  readonly years: readonly number[]
}

/** Words that point back to a document named before (指代): 该办法, 《条例》. */
export interface BackReference {
  readonly span: Span
  /** 办法 */
  readonly noun: string
  readonly kind: 'demonstrative' | 'marked'
  /** True where something before it in the paragraph may be what it points to. */
  readonly grounded: boolean
}

/** Citations as one paragraph's text gives them. */
export interface RawCitations {
  readonly all: readonly Citation[]
  readonly backReferences: readonly BackReference[]
}
