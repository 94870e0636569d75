import type { Draft, Place } from '@hegao/document'
import type { Facts, Recall } from '@hegao/facts'
import type { Catalogue } from './catalogue.js'
import type { Category, FixTier, Severity, Where } from './finding.js'
import type { Language, Text, Values } from './language.js'
import type { Profile } from './profile.js'
import type { SectionState } from './sections.js'
import type { Source } from './source.js'
import type { Suppression } from './suppression.js'

/** Words and titles that an office uses and nobody has to know. */
export interface OwnWords {
  readonly terms: readonly string[]
  readonly titles: readonly string[]
}

/** Everything a rule reads. It reads nothing else: no clock, no file, no other rule. */
export interface RuleInput<Options = unknown> {
  readonly draft: Draft
  readonly facts: Facts
  readonly profile: Profile
  /** The profile's sections as they were found in this draft. */
  readonly sections: readonly SectionState[]
  readonly catalogue: Catalogue
  /** For what is looked up in the texts by the words of the catalogue, which no scan knows. */
  readonly recall: Recall
  /** What the config names as the office's own. */
  readonly own: OwnWords
  /** Directives and accepted findings; how often each was used is known in phase `after` only. */
  readonly suppressions: readonly Suppression[]
  /** For values that are words of their own, as the name of an authority. */
  readonly language: Language
  readonly options: Options
}

/** What goes with a finding besides its message and place; `Id` are the messages it may name. */
export interface Details<Id extends string> {
  readonly values?: Values
  /** The other side of a contradiction, each place with its own message. */
  readonly related?: readonly {
    readonly messageId: Id
    readonly values?: Values
    readonly place: Place
  }[]
  /** Only where it differs from the rule's severity. */
  readonly severity?: Severity
  readonly data?: Readonly<Record<string, unknown>>
  /** The authority of this finding, where a profile gives another than the rule's. */
  readonly source?: Source
  /** Edits of the rule's fix tier. */
  readonly edits?: readonly { readonly place: Place; readonly newText: string }[]
}

/** Reports with the messages `Id`. One of all messages of a rule goes where fewer are asked for. */
export interface Reporter<Id extends string> {
  (messageId: Id, where: Where, details?: Details<Id>): void
  /** Says that the rule could not judge something, and why; `messageId` names the reason. */
  notChecked(messageId: Id, values?: Values): void
}

export interface BadExample {
  /** The draft, the expected spans marked: 共⟦28项⟧，其中……. Without marks: a whole-draft finding. */
  readonly text: string
  /** What the finding's `data` has to hold, for whole-draft findings. */
  readonly data?: Readonly<Record<string, unknown>>
  /** The text after the rule's fix. */
  readonly fixed?: string
  /** Where it differs from the rule's: an example that needs a title, or a table, of its own. */
  readonly kind?: 'draft'
  readonly options?: Readonly<Record<string, unknown>>
}

export interface GoodExample {
  readonly text: string
  /** Why it is right although it may look wrong. */
  readonly because?: Text
  /** Where it differs from the rule's: an example that needs a title, or a table, of its own. */
  readonly kind?: 'draft'
  readonly options?: Readonly<Record<string, unknown>>
}

/** JSON Schema of a rule's options; `default` is required on every property. */
export interface OptionsSchema {
  readonly type: 'object'
  readonly additionalProperties: false
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly default: unknown
        readonly description: string
        readonly [keyword: string]: unknown
      }
    >
  >
}

export interface Rule<Options = unknown, Id extends string = string> {
  /** `group/name`, a contract. */
  readonly id: string
  readonly title: Text
  /** What it proves, why it matters, when it keeps silent, in a few sentences: editors and reports show it. */
  readonly about: Text
  /** 细则, for its page: what is taken for proof and what is left alone, point by point. */
  readonly details?: Readonly<Record<Language, readonly string[]>>
  readonly severity: Severity
  readonly category: Category
  readonly source: Source
  /** Absent where the rule offers no fix. */
  readonly fix?: FixTier
  /** Rules that need a report kind are silent under `general`. */
  readonly needsProfile?: true
  /** `after`: runs when suppression is done, on the suppressions themselves. */
  readonly phase?: 'after'
  readonly messages: { readonly [id in Id]: Text }
  readonly examples: {
    /** `passage`: a piece of prose that may stand anywhere; `draft`: a whole small draft. */
    readonly kind: 'passage' | 'draft'
    /** True where full and half width mean different things to the rule. */
    readonly widthMatters?: true
    readonly bad: readonly BadExample[]
    readonly good: readonly GoodExample[]
  }
  readonly options?: OptionsSchema
  check(input: RuleInput<Options>, report: Reporter<Id>): void
}

/** A rule of any options, as the engine holds them. */
// biome-ignore lint/suspicious/noExplicitAny: options are checked against the rule's own schema.
export type AnyRule = Rule<any>

/**
 * Types a rule and returns it as it is: plain data, no registry. `check` may name the `messages`
 * alone; options it names itself: `check({ options }: RuleInput<Options>, report)`.
 */
export function defineRule<Id extends string, Options = Record<string, never>>(
  rule: Rule<Options, Id>,
): Rule<Options> {
  return rule
}

/** The options a rule runs with when the config says nothing. */
export function defaultOptions(rule: AnyRule): Record<string, unknown> {
  const properties = rule.options?.properties ?? {}
  return Object.fromEntries(
    Object.entries(properties).map(([name, { default: value }]) => [name, value]),
  )
}
