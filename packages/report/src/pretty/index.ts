import type { Language, Report } from '@hegao/core'
import { renderErrors, renderSkipped, renderSummary, renderVerdict } from './closing.js'
import { apart, renderDraft } from './draft.js'
import { harmlessDeep } from './harmless.js'
import type { ProfileTitle } from './head.js'
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
export function renderPretty(report: Report, options: PrettyOptions): string {
  const { lang, width = 80, colour, quiet = false, limit = Number.POSITIVE_INFINITY } = options
  const { verdict = '' } = options
  const page = createPage(lang, width, colour)
  const profileTitle: ProfileTitle = options.profileTitle ?? (() => undefined)
  // The path and the text of the file as they are; only what is printed is made harmless.
  const sources = report.files.map(({ path, source }) => source ?? options.sourceOf(path))
  const shown = harmlessDeep(report)
  const several = shown.files.length > 1
  const isQuiet = (index: number) =>
    quiet && several && !shown.files[index]!.diagnostics.some(one => one.severity === 'error')
  const drafts = shown.files.map((file, index) => {
    if (isQuiet(index)) return []
    const { rules } = shown
    return renderDraft(page, file, { rules, source: sources[index], profileTitle, quiet, limit })
  })
  const blocks = [
    ...drafts,
    several ? renderRanking(page, shown.files) : [],
    quiet ? [] : renderSkipped(page, shown),
    renderErrors(page, shown),
    [...renderSummary(page, shown), ...renderVerdict(page, verdict)],
  ]
  return `${apart(blocks).join('\n')}\n`
}
