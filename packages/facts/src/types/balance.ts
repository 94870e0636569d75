import type { Span } from '@hegao/document'
import type { TotalPart } from './total.js'

/** A figure that is added, or one that is taken away. */
export interface BalanceTerm extends TotalPart {
  readonly sign: 1 | -1
}

/**
 * Figures in a row of which the last follows from the others by their words: 新增20个、退出2个，净增18个 ·
 * 上年结转13件，新收108件，办结110件，未结11件 · 上半年938件，下半年850件，全年1788件，下半年比上半年少88件 ·
 * 编制153名，实有142名，空编11名. A row may go on in the next sentence.
 */
export interface Balance {
  readonly span: Span
  readonly terms: readonly BalanceTerm[]
  readonly result: TotalPart
  /** True where the result is at most what the terms come to: 上年结转5件，新收57件，办结60件. */
  readonly atMost?: boolean
}
