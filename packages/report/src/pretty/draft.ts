import type { Diagnostic, FileReport, RunReport } from '@hegao/core'
import type { ProfileTitle } from '../words/kind.js'
import { position } from '../words/position.js'
import { renderFinding } from './finding.js'
import { renderHead } from './head.js'
import { renderLedger, renderScoreNotes } from './ledger.js'
import { renderNotChecked, renderSuppressed } from './notes.js'
import type { Page } from './page.js'
import { scoreLine } from './score.js'
import { renderSections } from './sections.js'

export interface DraftContext {
  readonly rules: RunReport['rules']
  readonly source: string | undefined
  readonly profileTitle: ProfileTitle
  /** Only errors and the score. */
  readonly quiet: boolean
  /** At most so many findings. */
  readonly limit: number
}

/** Everything about one draft, its parts with an empty line between them. */
export function renderDraft(page: Page, file: FileReport, context: DraftContext): string[] {
  const { quiet, profileTitle, rules } = context
  const head = renderHead(page, file, profileTitle)
  if (quiet)
    return apart([head, ...renderFindings(page, file, context), [scoreLine(page, file.score)]])
  return apart([
    head,
    ...renderFindings(page, file, context),
    [scoreLine(page, file.score)],
    [...renderLedger(page, file.score, rules), ...renderScoreNotes(page, file)],
    renderSections(page, file),
    renderNotChecked(page, file),
    renderSuppressed(page, file),
  ])
}

function renderFindings(page: Page, file: FileReport, context: DraftContext): string[][] {
  const { quiet, limit, rules, source } = context
  const all = file.diagnostics.filter(({ severity }) => !quiet || severity === 'error')
  const shown = all.slice(0, limit)
  const positionWidth = widest(shown)
  const findings = shown.map((finding, index) => {
    const sameWords = index > 0 && isSame(shown[index - 1]!, finding)
    return renderFinding(page, finding, {
      source,
      rule: rules[finding.rule],
      positionWidth,
      sameWords,
    })
  })
  if (file.diagnostics.length === 0) findings.push([page.colours.green(page.say('clean'))])
  const hidden = all.length - shown.length
  if (hidden > 0) findings.push([`  ${page.say('hidden', { n: hidden })}`])
  return findings
}

/** A draft may have more findings than a call can have arguments. */
const widest = (findings: readonly Diagnostic[]): number =>
  findings.reduce((width, { range }) => Math.max(width, position(range).length), 0)

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.range.start.offset === b.range.start.offset && a.range.end.offset === b.range.end.offset

/** The parts that are not empty, an empty line between them. */
const apart = (parts: readonly (readonly string[])[]): string[] =>
  parts
    .filter(part => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]))
