import type { RunReport } from '@hegao/core'
import type { Speaker } from './messages.js'
import { points } from './numbers.js'

export type Sums = Pick<RunReport, 'summary' | 'errors'>

/** How many drafts, how many findings, which scores. */
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

/** The message of an error, where its path stands above it already. */
export const withoutPath = (path: string, message: string): string =>
  message.replace(`${path}：`, '').replace(`${path}: `, '')
