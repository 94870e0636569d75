import type { RuleInput } from '@hegao/core'
import type { Counted } from './counted.js'

/** Two counts that cannot both be right: the one that is spoken of, and the other side. */
export interface Conflict {
  readonly own: Counted
  readonly other: Counted
}

/** What a conflict is looked for in. */
export type Checked = Pick<RuleInput, 'draft' | 'facts' | 'catalogue'>

/** Counts of what was done: no aims, no plans. */
const doneCounts = ({ facts }: Checked): Counted[] =>
  facts.counts.filter(({ aim, setting }) => !aim && !setting.planned)

/** The same without parts of another count (其中). */
export const statedCounts = (input: Checked): Counted[] =>
  doneCounts(input).filter(({ among }) => !among)

/** True for a figure that is exact: no 余, no 约, no zero statement. */
export const isExact = ({ mode, quantity }: Counted): boolean =>
  mode === 'actual' && quantity !== undefined && quantity.approximation === undefined

/** What was done, in exact figures, parts among them. */
export const exactCounts = (input: Checked): Counted[] => doneCounts(input).filter(isExact)
