import type { Issuer, Level } from '@hegao/document'
import type { Category, Severity } from './finding.js'
import type { Source } from './source.js'

/** A list of words; a text matches where it contains one of them. `|` and regular expressions are not needed. */
export type Words = readonly string[]

/** One way to recognise a matter: all of `all` groups hit, none of `none`. */
export interface Pattern {
  /** Every group has to hit; a group hits with any of its words. */
  readonly all: readonly Words[]
  readonly none?: Words
}

/** A required element inside a section, as 原因 in 存在的不足和原因. */
export interface ElementRequirement {
  readonly id: string
  readonly title: string
  /** Words that show it is there; so do a heading under or behind the section and a column that name its title. */
  readonly words: Words
  /** Phrases that hold such words and show nothing: 存在的问题主要是. */
  readonly except?: Words
  readonly source: Source
}

/** A section that the report kind has to contain. */
export interface SectionRequirement {
  readonly id: string
  readonly title: string
  /** What to write there, for the message and for an inserted heading. */
  readonly hint: string
  /** The same in English; without it an English message leaves it out. */
  readonly hintEn?: string
  /** Heading that is proposed where it is missing. */
  readonly heading: string
  /** A heading that matches one of these names the section. */
  readonly headings: readonly Pattern[]
  /** A sentence that matches one of these reports on the matter inside another section. */
  readonly sentences: readonly Pattern[]
  /** Two adjacent sentences of a paragraph that together match one of these do so too. */
  readonly passages?: readonly Pattern[]
  readonly elements: readonly ElementRequirement[]
  /** Headings of thematic reports that count as this section when nothing else does. */
  readonly thematic: readonly Pattern[]
  /** Headings that do not name the section (标语式标题) and count as its where the chapter's text does. */
  readonly slogans?: readonly Slogan[]
  readonly source: Source
}

/** A chapter that is known by its heading and its text together: 正视差距不足，深挖原因症结. */
export interface Slogan {
  readonly heading: Pattern
  /** What the text of the chapter matches. */
  readonly text: readonly Pattern[]
}

export type PartId = 'signature' | 'date' | 'addressee' | 'title-body' | 'title-year'

export interface PartRequirement {
  readonly id: PartId
  readonly severity: Severity
  /** What stands there in a report of this kind, for the message: 主送“县委、县政府”. */
  readonly hint?: string
  /** The same in English; without it an English message leaves it out. */
  readonly hintEn?: string
  readonly source: Source
}

/** A matter that practice expects a report of this kind to touch (应写到的事项). */
export interface TopicRequirement {
  readonly id: string
  readonly title: string
  /** Words that show that it is touched, wherever they stand in the body. */
  readonly words: Words
  /** Sentences without these words that say there was none of it (零报告). */
  readonly zero: readonly Pattern[]
  /** Kinds of issuing body that it is expected of; absent: of every one, an unknown one included. */
  readonly issuers?: readonly Issuer['kind'][]
  readonly source: Source
}

/** The order of the sections, where it matters. */
export interface SectionOrder {
  /** Orders that are right, as ids of sections; a section that one leaves out may stand anywhere. */
  readonly allowed: readonly (readonly string[])[]
  readonly source: Source
}

export interface Deadline {
  /** The report has to be made before this day (MM-DD) of the year after the report year. */
  readonly before: string
  readonly source: Source
}

/** The deadline of drafts that are made public (向社会公开), where it is another. */
export interface Publication extends Deadline {
  /** What such a draft says above its first heading. */
  readonly recognise: readonly Pattern[]
}

/** Weights and points of the score, in points of 100. */
export interface Scoring {
  /** What each category may cost at most; together 100. `null`: the category is not scored. */
  readonly weights: Readonly<Record<Category, number | null>>
  /** Points of one finding by severity, for each category. */
  readonly points: Readonly<Record<Category, Readonly<Record<Severity, number>>>>
  /** Points of one finding of a rule, where they differ from its category's. */
  readonly rules: Readonly<Record<string, Readonly<Partial<Record<Severity, number>>>>>
}

/** What a kind of report has to contain, and how its drafts are recognised. */
export interface Profile {
  readonly id: string
  readonly title: string
  /** Titles of this kind; empty for profiles that are only chosen by hand. */
  readonly recognise: readonly Pattern[]
  readonly sections: readonly SectionRequirement[]
  /** Absent where the order of the sections does not matter. */
  readonly order?: SectionOrder
  readonly topics: readonly TopicRequirement[]
  readonly parts: readonly PartRequirement[]
  readonly deadline?: Deadline
  readonly publication?: Publication
  /** True where the draft reports on one year (报告年度). */
  readonly yearly: boolean
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly scoring: Scoring
  /** The variant that was chosen, as `department`; absent for the profile as such. */
  readonly variant?: string
}

/** A variant of a profile for some issuing bodies: what differs from the profile. The first that fits is taken. */
export interface Variant {
  readonly id: string
  readonly title: string
  /** Kinds of issuing body it is for. */
  readonly issuers: readonly Issuer['kind'][]
  /** Levels of the bodies; absent: any, an unknown one included. */
  readonly levels?: readonly Level[]
  /** What the names of the bodies match; absent: any name. */
  readonly names?: readonly Pattern[]
  readonly parts?: readonly PartRequirement[]
  /** `null`: nothing sets these bodies a deadline, nor one for making it public. */
  readonly deadline?: Deadline | null
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
}

/** A profile file: the profile with its variants. */
export interface ProfileFamily extends Profile {
  readonly variants: readonly Variant[]
}
