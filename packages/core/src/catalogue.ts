/** Facts that rules look up; kept as text in rules/catalogue, compiled at build. */
export interface Catalogue {
  /** ISO date up to which the catalogue was kept. What is newer is unknown, never wrong. */
  readonly date: string
  /** Rates that cannot exceed 100 %, by the words their names end with (满意率, 办结率). */
  readonly boundedRates: readonly string[]
  /** Names that end like a bounded rate and may exceed 100 % (毛入学率). */
  readonly unboundedRates: readonly string[]
  /** Kinds that by nature exhaust their whole (公办/民办, the four quarters). */
  readonly wholes: readonly (readonly string[])[]
  /** Words that belong to one dimension; kinds of two dimensions overlap (党员, 女性, 本科). */
  readonly dimensions: readonly (readonly string[])[]
  /** Words of kinds that exclude one another because they say how a matter went (合格). */
  readonly outcomes: readonly string[]
  /** Attributes that cut across kinds (重大, 夜间): a kind that opens so overlaps others. */
  readonly attributes: readonly string[]
  /** Stages of one matter (立案, 办结): kinds named by nothing else overlap. */
  readonly stages: readonly string[]
  readonly repetition: {
    /** Verbs that are doubled on purpose (学习学习, 讨论讨论). */
    readonly reduplicated: readonly string[]
    /** Nouns that end one word and begin the next (工作工作机制). */
    readonly ambivalent: readonly string[]
  }
}
