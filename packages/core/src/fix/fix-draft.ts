import { type Draft, isTextDraft, readDraft } from '@hegao/document'
import type { FixTier } from '../finding.js'
import type { Diagnostic, FileReport } from '../report.js'
import { composeEdits } from './compose.js'
import { applyEdits, type TextEdit } from './edit.js'
import { addedBy, readsAsMeant } from './harm.js'
import { editsOf, planFixes } from './plan.js'

/** A draft, and what was found in it. */
export interface Reading {
  readonly draft: Draft
  readonly report: FileReport
}

/** A draft with fixes in it. */
export interface Fixed extends Reading {
  /** From the text that was read first to that of `draft`: sorted, none overlapping another. */
  readonly edits: readonly TextEdit[]
  /** How many places the fixes changed. */
  readonly count: number
}

export type Check = (draft: Draft) => FileReport

/** Fixes that wait for one another take a round each; a text that needs more is no draft. */
const mostRounds = 20

export const unfixed = (reading: Reading): Fixed => ({ ...reading, edits: [], count: 0 })

/** What comes of `later`, which starts with the text that `earlier` ended with, seen from its start. */
export const followedBy = (earlier: Fixed, later: Fixed): Fixed => ({
  ...later,
  edits: composeEdits(earlier.edits, later.edits),
  count: earlier.count + later.count,
})

/**
 * Applies the fixes of certain findings at once.
 * @returns undefined where they meet, or the text would then read otherwise than they mean
 */
export function applyFixes(
  { draft }: Reading,
  diagnostics: readonly Diagnostic[],
  check: Check,
): Fixed | undefined {
  if (planFixes(diagnostics).length < diagnostics.length) return undefined
  // What was read from a Word file or a page is not the file: there is no way back.
  if (!isTextDraft(draft)) return undefined
  const edits = editsOf(diagnostics)
  const fixed = readDraft(applyEdits(draft.source, edits), draft.format)
  if (!readsAsMeant(draft, edits, fixed)) return undefined
  return { draft: fixed, report: check(fixed), edits, count: edits.length }
}

/**
 * Applies every fix of these tiers that does no harm, again and again until none is left: a second
 * call changes nothing. A fix does harm where the text then reads otherwise than it means, or where
 * it makes a finding that no fix takes away.
 */
export function fixDraft(reading: Reading, tiers: readonly FixTier[], check: Check): Fixed {
  const isFixable = ({ fix }: Diagnostic) => fix !== undefined && tiers.includes(fix.tier)
  let fixed = unfixed(reading)
  for (let round = 0; round < mostRounds; round++) {
    const planned = planFixes(fixed.report.diagnostics.filter(isFixable))
    const next = applyHarmless(fixed, planned, isFixable, check)
    if (!next) {
      const { draft, report } = reading
      const added = addedBy(report, draft.source, fixed.edits, fixed.report)
      return added.length === 0 ? fixed : unfixed(reading)
    }
    fixed = followedBy(fixed, next)
  }
  return unfixed(reading)
}

interface Attempt {
  readonly chosen: readonly Diagnostic[]
  readonly fixed?: Fixed
}

/** As many of the planned fixes as do no harm together; undefined where none does. */
function applyHarmless(
  reading: Reading,
  planned: readonly Diagnostic[],
  isFixable: (diagnostic: Diagnostic) => boolean,
  check: Check,
): Fixed | undefined {
  const { draft, report } = reading
  const withMore = (best: Attempt, more: readonly Diagnostic[]): Attempt => {
    if (more.length === 0) return best
    const chosen = [...best.chosen, ...more]
    const fixed = applyFixes(reading, chosen, check)
    if (fixed && addedBy(report, draft.source, fixed.edits, fixed.report).every(isFixable))
      return { chosen, fixed }
    if (more.length === 1) return best
    // Half by half, so that one that does harm keeps no other back.
    const half = more.length >> 1
    return withMore(withMore(best, more.slice(0, half)), more.slice(half))
  }
  return withMore({ chosen: [] }, planned).fixed
}
