import type { RunReport } from '@hegao/core'
import { points } from './columns.js'
import { harmless } from './harmless.js'
import type { Speaker } from './messages.js'
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

/** The message of an error, where its path stands above it already. */
export const withoutPath = (path: string, message: string): string =>
  message.replace(`${path}：`, '').replace(`${path}: `, '')

const named = (page: Page, path: string, text: string): string[] => [
  `  ${path}`,
  ...wrap(text, page.width - 4).map(line => `    ${page.colours.dim(line)}`),
]

type Sums = Pick<RunReport, 'summary' | 'errors'>

/** The last line: how many drafts, how many findings, which scores. */
export const renderSummary = (page: Page, report: Sums): string[] =>
  wrap(summarise(page, report), page.width).map(line => page.colours.bold(line))

/** What the gate says of all this; nothing where it was not asked. */
export const renderVerdict = (page: Page, verdict: string): string[] =>
  verdict === '' ? [] : wrap(harmless(verdict), page.width).map(line => page.colours.bold(line))

export function summarise(page: Speaker, { summary, errors }: Sums): string {
  const { files, skipped, score } = summary
  const parts = [
    page.say('drafts', { n: files }),
    page.say('errors', { n: summary.errors }),
    page.say('warnings', { n: summary.warnings }),
    page.say('infos', { n: summary.infos }),
    ...(score ? [scores(page, files, score)] : []),
    ...(skipped > 0 ? [page.say('skips', { n: skipped })] : []),
    ...(errors.length > 0 ? [page.say('failures', { n: errors.length })] : []),
  ]
  return parts.join(page.say('comma'))
}

function scores(
  page: Speaker,
  files: number,
  { mean, min }: { mean: number; min: number },
): string {
  if (files === 1) return page.say('one', { total: points(min) })
  return page.say('mean', { mean: points(mean), min: points(min) })
}
