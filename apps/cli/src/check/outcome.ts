import type { FileReport, Language } from '@hegao/core'
import type { UnreadDraft } from '../drafts.js'
import type { Answerable } from './annotate.js'
import { checkOne, type DraftToCheck, type OneOptions } from './one.js'
import { type Packed, pack } from './packed.js'
import type { PassedOver } from './passed-over.js'

/** What came of a draft, as it is kept to the end of the run. */
export type Outcome = PackedDraft | UnreadDraft | PassedOver

export interface PackedDraft {
  /** As it is reported. */
  readonly name: string
  /** In every language that was asked for. */
  readonly reports: ReadonlyMap<Language, Packed<FileReport>>
  /** What its offsets count in, where an output shows words of it. */
  readonly text?: Packed<string>
  /** What comments can be put into, where they are asked for. */
  readonly answerable?: Answerable
  /** Why its fixes could not be written. */
  readonly error?: UnreadDraft
}

export interface OutcomeOptions extends OneOptions {
  /** Whether an output shows words of the drafts: their texts are kept for it. */
  readonly keepTexts: boolean
  /** Whether copies with comments are written: the drafts are kept for them. */
  readonly keepDrafts: boolean
}

/** Checks a draft and packs what came of it. */
export async function outcomeOf(planned: DraftToCheck, options: OutcomeOptions): Promise<Outcome> {
  const one = await checkOne(planned, options)
  if (typeof one === 'string' || 'code' in one) return one
  const { name, reports, answerable, error } = one
  return {
    name,
    reports: new Map(Array.from(reports, ([language, report]) => [language, pack(report)])),
    ...(options.keepTexts ? { text: pack(one.text()) } : {}),
    ...(options.keepDrafts && answerable ? { answerable } : {}),
    ...(error ? { error } : {}),
  }
}
