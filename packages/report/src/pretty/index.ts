import type { Language, RunReport } from '@hegao/core'
import { rank } from '../ranked.js'
import { harmlessDeep } from '../words/harmless.js'
import type { ProfileTitle } from '../words/kind.js'
import { renderErrors, renderSkipped, renderSummary, renderVerdict } from './closing.js'
import { renderDraft } from './draft.js'
import { createPage } from './page.js'
import { renderRanking } from './ranking.js'

export interface PrettyOptions {
  /** The language the report was made in. */
  readonly lang: Language
  /** Columns of the terminal; 80 where there is none. Under 64 and over 120 it is not followed. */
  readonly width?: number
  readonly colour: boolean
  /** The text that the offsets of a file count in; without it there are no excerpts. */
  sourceOf(path: string): string | undefined
  /** The name of a profile, or of its variant; without it ids are shown. */
  readonly profileTitle?: ProfileTitle
  /** Only errors, the scores and the summary. */
  readonly quiet?: boolean
  /** At most so many findings of each draft; all by default. */
  readonly limit?: number
  /** Whether the gate passes, in one sentence: the last line of the page. */
  readonly verdict?: string
}

/** The report for people: each draft with its findings and its score, then all of them ranked. */
export function* renderPretty(report: RunReport, options: PrettyOptions): Iterable<string> {
  let first = true
  for (const block of blocksOf(report, options)) {
    if (block.length === 0) continue
    yield `${first ? '' : '\n'}${block.join('\n')}\n`
    first = false
  }
}

/** What stands apart, in lines. */
function* blocksOf({ files, ...run }: RunReport, options: PrettyOptions): Iterable<string[]> {
  const { lang, width = 80, colour, quiet = false, limit = Number.POSITIVE_INFINITY } = options
  const { verdict = '', profileTitle = () => undefined } = options
  const page = createPage(lang, width, colour)
  const shown = harmlessDeep(run)
  const several = files.length > 1
  for (const file of files) {
    if (quiet && several && !file.diagnostics.some(one => one.severity === 'error')) continue
    // The path and the text of the file as they are; only what is printed is made harmless.
    const source = file.source ?? options.sourceOf(file.path)
    const { rules } = shown
    yield renderDraft(page, harmlessDeep(file), { rules, source, profileTitle, quiet, limit })
  }
  if (several) yield renderRanking(page, harmlessDeep(rank(files)))
  if (!quiet) yield renderSkipped(page, shown)
  yield renderErrors(page, shown)
  yield [...renderSummary(page, shown), ...renderVerdict(page, verdict)]
}
