import type { Block, Format, TextFormat } from './block.js'
import type { Ordinal } from './ordinal.js'
import type { SourceMap } from './source-map.js'
import { type Span, slice } from './span.js'

/** What a paragraph is in the draft as a 公文. */
export type Role =
  | 'cover' // 报送函：关于报送……报告的函 and its text, before the report that it passes on
  | 'letterhead' // 版头：许州市教育局文件
  | 'document-number' // 发文字号
  | 'signer' // 签发人
  | 'form' // 发文稿纸、签发表: a table above the title
  | 'contents' // 目录
  | 'title' // 标题
  | 'occasion' // 题注：——2025年1月15日在……会议上
  | 'addressee' // 主送机关
  | 'body' // 正文
  | 'attachment' // 附件说明
  | 'signature' // 发文机关署名
  | 'date' // 成文日期
  | 'contact' // 附注：联系人
  | 'copies' // 抄送机关
  | 'printed' // 印发机关和印发日期
  | 'note' // 脚注、尾注
  | 'chrome' // what a web page has around the report: 发布时间、浏览次数、扫一扫

/** A paragraph of the draft: one block, or several that a page break had cut apart. */
export interface Paragraph {
  readonly index: number
  readonly text: string
  readonly map: SourceMap
  readonly role: Role
  readonly kind: 'prose' | 'heading' | 'table' | 'code'
  readonly quoted: boolean
  readonly headingDepth?: number
  /** Offsets in `text` where a page break cut a sentence and the halves were joined again. */
  readonly breaks: readonly number[]
  readonly sentences: readonly Span[]
  readonly ordinal?: Ordinal
  readonly rows?: readonly (readonly Span[])[]
  /** True for the links of a web page around the report (导航). */
  readonly navigation?: true
}

/** A place in the draft: a span in the text of one paragraph. */
export interface Place {
  readonly paragraph: number
  readonly span: Span
}

/** A part of the 公文 with its words. */
export interface Part extends Place {
  readonly text: string
}

export interface Heading {
  readonly paragraph: number
  /** Ordinal and title in the paragraph's text, without the stop that ends a run-in heading. */
  readonly span: Span
  readonly title: string
  readonly ordinal?: Ordinal
  /** True where the text goes on in the same paragraph: 1.坚持党的领导。局党组…… */
  readonly runIn: boolean
  /** True where only its form speaks for it: a short line, no ordinal, no markup. */
  readonly guessed: boolean
}

/** A section of the outline: its heading, and the paragraphs up to the next one of its level. */
export interface Section {
  readonly heading: Heading
  /** 1 for the outermost headings that the draft uses. */
  readonly depth: number
  readonly children: readonly Section[]
  /** Paragraphs [from, to), the heading's own included. */
  readonly from: number
  readonly to: number
}

/** Level of a body in the administrative hierarchy. 县级市 and 市辖区 are `county`. */
export type Level = 'province' | 'prefecture' | 'county' | 'township'

/** 发文机关, as far as the draft names it. */
export interface Issuer {
  /** As written, without spaces: 云汀市望溪区教育局. */
  readonly name: string
  /** 云汀市望溪区 */
  readonly area?: string
  /** The last word of the area: 市, 县, 区, 镇 … */
  readonly areaWord?: string
  /** Unknown for a lone 市, which may be a prefecture's or a county's, unless the text tells. */
  readonly level?: Level
  readonly kind: 'government' | 'department' | 'education' | 'township' | 'other'
  readonly foundIn: 'title' | 'letterhead' | 'signature' | 'opening'
  readonly place: Place
}

/** 报告年度. */
export interface ReportYear {
  readonly value: number
  readonly foundIn: 'title' | 'opening' | 'heading'
  readonly place: Place
  /** The year of the title, where all others speak against it. */
  readonly inTitle?: { readonly value: number; readonly place: Place }
}

export interface Parts {
  readonly letterhead?: Part
  readonly documentNumber?: Part
  readonly signer?: Part
  readonly title?: Part
  readonly occasion?: Part
  readonly addressee?: Part
  readonly signature?: Part
  readonly date?: Part
  readonly printed?: Part
  readonly contact?: Part
}

/** The year of the report that a covering letter (报送函) says it passes on. */
export interface LetterYear {
  readonly value: number
  readonly place: Place
}

/** Words of the source that are none of the draft's own, and their place in it, in UTF-16 units. */
export interface Written {
  readonly text: string
  readonly range: Span
}

/** What a comment in the source asks of the checker: the comment's inside. */
export type Directive = Written

/** Where words stand in a file that is no text (Word). */
export interface FilePlace {
  /** Part of the package: word/document.xml. */
  readonly part: string
  /** Number of the paragraph in its part, from 0. */
  readonly paragraph: number
  /** First and last run of the paragraph that they touch, from 0. */
  readonly runStart: number
  readonly runEnd: number
}

export interface Draft {
  /** The text that places count in: that of the file, or what was read from it (Word, HTML). */
  readonly source: string
  readonly format: Format | 'docx'
  readonly blocks: readonly Block[]
  readonly paragraphs: readonly Paragraph[]
  /** Outermost sections. */
  readonly outline: readonly Section[]
  /** Every section in reading order. */
  readonly sections: readonly Section[]
  readonly parts: Parts
  /** True where the title says that this is an excerpt (摘要、节选). */
  readonly excerpt: boolean
  readonly issuer?: Issuer
  readonly year?: ReportYear
  /** Where a covering letter goes before the report. */
  readonly letterYears?: readonly LetterYear[]
  readonly directives: readonly Directive[]
  /** The YAML between the `---` of a Markdown file, as written. */
  readonly frontMatter?: Written
  /**
   * True where another program made it of an old format: on the way automatic numbers may have begun
   * anew or got other brackets, so that nothing follows from how they run.
   */
  readonly isConverted?: boolean
  /** From a range of `source` to the file, where the two are not the same. */
  placeOf?(range: Span): FilePlace | undefined
}

/** A draft whose places count in its file, so that the file can be changed at them. */
export type TextDraft = Draft & { readonly format: TextFormat }

export const isTextDraft = (draft: Draft): draft is TextDraft =>
  draft.format === 'md' || draft.format === 'txt'

/** True for a draft in which there is nothing to read. */
export const isEmpty = ({ paragraphs }: Draft): boolean =>
  paragraphs.every(({ text }) => text.trim() === '')

/** The words at a place of the draft. */
export const wordsAt = ({ paragraphs }: Draft, { paragraph, span }: Place): string =>
  slice(paragraphs[paragraph]!.text, span)

/** Where a place of the draft stands in the source. */
export function sourceRange(draft: Draft, { paragraph, span }: Place): Span {
  return draft.paragraphs[paragraph]!.map.toSource(span)
}
