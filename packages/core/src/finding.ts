import type { Place, Span } from '@hegao/document'
import type { Values } from './language.js'
import type { Source } from './source.js'

export type Severity = 'error' | 'warning' | 'info'
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** 完整性、一致性、规范性. */
export type Category = 'completeness' | 'consistency' | 'form'
export const categories: readonly Category[] = ['completeness', 'consistency', 'form']

/** `safe` may be applied unseen; `review` wants a person's decision. */
export type FixTier = 'safe' | 'review'

/** Where a finding stands: a place in the draft, the draft as a whole, or bare source (comments). */
export type Where = Place | 'draft' | { readonly source: Span }

export interface Edit<At> {
  readonly at: At
  readonly newText: string
}

export interface Fix<At> {
  readonly tier: FixTier
  readonly edits: readonly Edit<At>[]
}

export interface Related<At> {
  readonly messageId: string
  readonly values: Values
  readonly at: At
}

interface FindingAt<At, Whole> {
  readonly rule: string
  readonly messageId: string
  readonly values: Values
  readonly severity: Severity
  readonly category: Category
  readonly at: At | Whole
  readonly related: readonly Related<At>[]
  /** Typed per rule; names the requirement of a whole-draft finding. */
  readonly data?: Readonly<Record<string, unknown>>
  /** Where a profile gives another authority than the rule's own. */
  readonly source?: Source
  readonly fix?: Fix<At>
}

/** What a rule reports, in places of the draft. */
export type Finding = FindingAt<Place, Exclude<Where, Place>>

/** The same with ranges of the source: what suppression, score and report work on. */
export interface LocatedFinding extends FindingAt<Span, never> {
  /** True for a finding on the draft as a whole, which sits on the title by convention. */
  readonly whole: boolean
  readonly withheld?: Withheld
}

/** Edits of a fix that are not offered: they would change words that are accepted. */
export interface Withheld {
  readonly tier: FixTier
  readonly edits: number
  /** Where the first entry stands whose words they would change, as hegao.yaml:12. */
  readonly by: string
}

/** What a rule could not judge, and why. It never costs points. */
export interface NotChecked {
  readonly rule: string
  readonly reason: string
}
