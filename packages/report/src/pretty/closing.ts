import type { RunReport } from '@hegao/core'
import { harmless } from '../words/harmless.js'
import { type Sums, summarise, withoutPath } from '../words/summary.js'
import { entry } from './notes.js'
import type { Page } from './page.js'
import { wrap } from './wrap.js'

/** Files that are no drafts, with the reason. */
export function renderSkipped(page: Page, { skipped }: Pick<RunReport, 'skipped'>): string[] {
  if (skipped.length === 0) return []
  const { bold } = page.colours
  return [
    bold(page.say('skipped')),
    ...skipped.flatMap(({ path, reason }) => named(page, path, reason)),
  ]
}

/** Files that could not be read or checked. */
export function renderErrors(page: Page, { errors }: Pick<RunReport, 'errors'>): string[] {
  if (errors.length === 0) return []
  const { bold, red } = page.colours
  return [
    bold(red(page.say('failed'))),
    ...errors.flatMap(({ path, message, code }) => [
      `  ${path}`,
      ...entry(page, withoutPath(path, message), code, 4),
    ]),
  ]
}

const named = (page: Page, path: string, text: string): string[] => [
  `  ${path}`,
  ...wrap(text, page.width - 4).map(line => `    ${page.colours.dim(line)}`),
]

/** The last line: how many drafts, how many findings, which scores. */
export const renderSummary = (page: Page, report: Sums): string[] =>
  wrap(summarise(page, report), page.width).map(line => page.colours.bold(line))

/** What the gate says of all this; nothing where it was not asked. */
export const renderVerdict = (page: Page, verdict: string): string[] =>
  verdict === '' ? [] : wrap(harmless(verdict), page.width).map(line => page.colours.bold(line))
