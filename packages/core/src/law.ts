import type { Text } from './language.js'

/** The kinds of national documents, by who makes them; `own`: named in the config as known. */
export type LawKind =
  | 'constitution'
  | 'statute'
  | 'amendment'
  | 'interpretation'
  | 'decision'
  | 'regulation'
  | 'supervision-regulation'
  | 'department-rule'
  | 'party-regulation'
  | 'policy'
  | 'own'

/** The text as adopted, or as a later amendment left it. Days are ISO dates. */
export interface LawVersion {
  readonly promulgated: string
  /** Only where known; absent does not mean the day of promulgation. */
  readonly effective?: string
}

/** A law, regulation, rule or document that the catalogue knows. */
export interface Law {
  readonly title: string
  readonly kind: LawKind
  readonly issuers: readonly string[]
  /** 通过, 公布 or 印发. */
  readonly adopted?: string
  /** 施行. */
  readonly effective?: string
  /** First day without force; `unknown`: no longer in force, the day is not known. */
  readonly repealed?: string | 'unknown'
  /** Title of what took its place. */
  readonly successor?: string
  /** First and last year of a plan that says them in its title; it lapses with them. */
  readonly period?: { readonly from: number; readonly to: number }
  /** The first text and each amendment, in order. */
  readonly versions: readonly LawVersion[]
  /** 文号 or number of the order that published it, one for each version that it is known of. */
  readonly numbers: readonly string[]
  /** text: read off the document itself; secondary: off a collection; practice: general knowledge. */
  readonly verified: 'text' | 'secondary' | 'practice'
  /** False where nobody looked whether it is still in force: no rule may say that it is, or is not. */
  readonly statusKnown: boolean
}

/** How many articles (条) a law has from a version on; versions before the first known had fewer. */
export interface ArticleCount {
  /** Day of the version, as LawVersion has it. */
  readonly from: string
  readonly count: number
}

export interface FoundLaw {
  readonly law: Law
  /** short: an acceptable name; colloquial: one that has no place in a report. */
  readonly by: 'title' | 'short' | 'colloquial'
  /** Others that the same name may mean, as the editions of a plan named without its years. */
  readonly others: readonly Law[]
  /** What the catalogue remarks on a colloquial name. */
  readonly note?: string
}

/** How a name differs from the title that it may be meant for. */
export interface NearLaw {
  readonly law: Law
  /** Characters lost, added, exchanged or changed places; a kind (条例 for 规定) counts once. */
  readonly distance: number
  /**
   * What differs. `genre`: the last word that says its kind; `period`: one of the two years;
   * `listed`: a wrong name that the catalogue lists.
   */
  readonly slip:
    | 'lost'
    | 'added'
    | 'exchanged'
    | 'moved'
    | 'several'
    | 'genre'
    | 'period'
    | 'listed'
  /** The words that differ, as written and as they should be; one may be empty. */
  readonly written: string
  readonly right: string
  /** The near name as it is known: the title, or a short name of it. */
  readonly name: string
}

/** How far the catalogue reaches for some kinds. */
export interface LawCoverage {
  readonly kinds: readonly LawKind[]
  /** ISO date. What is newer is unknown, never wrong. */
  readonly until: string
  /** Every title in force on that day is there. Where not, an unknown title may well exist. */
  readonly complete: boolean
  /** What is not covered. */
  readonly gaps: Text
}

export interface LawBook {
  /** ISO date. What is newer is unknown, never wrong. */
  readonly date: string
  readonly coverage: readonly LawCoverage[]
  /** Every law, in the order of the catalogue. */
  readonly all: readonly Law[]
  /**
   * By title, acceptable or colloquial name. Dashes, brackets, quotes, spaces, widths,
   * 中华人民共和国, （试行） and the issuing body before 关于 make no difference.
   */
  find(name: string): FoundLaw | undefined
  /** Titles that the name may be a slip for, nearest first; none where the name is known. */
  nearest(name: string): readonly NearLaw[]
  /** How many articles its versions have, in order; empty where the catalogue does not know. */
  articlesOf(law: Law): readonly ArticleCount[]
  /** Names of laws that do not exist, although they are cited (行政执法法), with a remark. */
  missing(name: string): string | undefined
  /** Every name besides the titles, by the title that it stands for. */
  namesOf(
    law: Law,
  ): readonly { readonly name: string; readonly by: 'short' | 'colloquial' | 'slip' }[]
}

/** Whether a law is in force in the course of a year. */
export type LawStanding =
  | 'in force'
  | 'not yet'
  | 'from within'
  | 'until within'
  | 'repealed'
  | 'lapsed'
  | 'unknown'

/**
 * How the law stands in the year. `from within` and `until within`: for a part of the year only;
 * `lapsed`: the years of the plan are over.
 */
export function standingIn(law: Law, year: number): LawStanding {
  const { period, repealed, effective, adopted } = law
  const first = effective ?? adopted
  const begins = first === undefined ? undefined : Number(first.slice(0, 4))
  if (begins !== undefined && begins > year) return 'not yet'
  if (repealed === 'unknown') return 'unknown'
  if (repealed !== undefined) {
    if (repealed <= `${year}-01-01`) return 'repealed'
    if (repealed.startsWith(`${year}`)) return 'until within'
  }
  if (period && period.to < year) return 'lapsed'
  if (begins === year && first !== `${year}-01-01`) return 'from within'
  if (!law.statusKnown || begins === undefined) return 'unknown'
  return 'in force'
}
