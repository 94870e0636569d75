import type { Category, PartId, Severity, Source, TopicRequirement, Variant } from '@hegao/core'

/** The YAML of a profile as authors write it, and as its schema has vouched for it. */
export interface RawProfile {
  id: string
  title: string
  recognise?: RawPattern[]
  sources?: Record<string, Source>
  sections?: RawSection[]
  order?: RawOrder
  topics?: RawTopic[]
  parts?: RawPart[]
  deadline?: RawDeadline | null
  publication?: RawPublication
  yearly?: boolean
  severities?: Record<string, Severity | 'off'>
  scoring?: {
    weights?: Partial<Record<Category, number | null>>
    points?: Partial<Record<Category, Partial<Record<Severity, number>>>>
    rules?: Record<string, Partial<Record<Severity, number>>>
  }
  variants?: RawVariant[]
}

/** Words as a list, or as one string parted by `|`. */
export type RawWords = string | string[]

/** Groups that all have to hit, or the same with words that must not. */
export type RawPattern = RawWords[] | { all: RawWords[]; none?: RawWords }

/** A key of `sources`, or the authority in place. */
export type RawSource = string | Source

export interface RawSection {
  id: string
  title: string
  hint: string
  hintEn?: string
  heading: string
  headings: RawPattern[]
  sentences?: RawPattern[]
  passages?: RawPattern[]
  elements?: RawElement[]
  thematic?: RawPattern[]
  slogans?: RawSlogan[]
  source: RawSource
}

export interface RawSlogan {
  heading: RawPattern
  text: RawPattern[]
}

export interface RawElement {
  id: string
  title: string
  words: RawWords
  except?: RawWords
  source: RawSource
}

export interface RawOrder {
  allowed: string[][]
  source: RawSource
}

export interface RawTopic extends Pick<TopicRequirement, 'id' | 'title' | 'issuers'> {
  words: RawWords
  zero?: RawPattern[]
  source: RawSource
}

export interface RawPart {
  id: PartId
  severity: Severity
  hint?: string
  hintEn?: string
  source: RawSource
}

export interface RawDeadline {
  before: string
  source: RawSource
}

export interface RawPublication extends RawDeadline {
  recognise: RawPattern[]
}

export interface RawVariant extends Omit<Variant, 'names' | 'parts' | 'deadline'> {
  names?: RawPattern[]
  parts?: RawPart[]
  deadline?: RawDeadline | null
}
