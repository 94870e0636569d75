import {
  buildReport,
  type FileReports,
  type Language,
  type RunReport,
  type Text,
  withPackages,
} from '@hegao/core'
import { docsOf } from '../docs.js'
import { profileTitle } from '../profiles.js'
import { version } from '../version.js'
import { ResultCache } from './cache.js'
import { languagesFor } from './deliver.js'
import { gateOf } from './gate.js'
import { packagesOf } from './plan.js'
import type { CheckRequest } from './prepare.js'
import { compare } from './previous.js'
import { type Run, runCheck } from './run.js'
import type { Threads } from './threads.js'
import { toolboxWith } from './toolbox.js'
import { type Failure, judge } from './verdict.js'
import { verdictLine } from './verdict-line.js'

/** What came out of it. */
export interface CheckResult extends Pick<Run, 'sourceOf' | 'drafts' | 'errors'> {
  /** In every language that an output needs. */
  readonly reports: ReadonlyMap<Language, RunReport>
  /** The drafts; what is found is the same in every language. */
  readonly files: FileReports
  readonly failures: readonly Failure[]
  /** What is to be said of the comparison with an earlier result. */
  readonly notes: readonly Text[]
  readonly verdict: Text
  titleOf(profile: string, variant?: string): string | undefined
}

/** Checks the drafts and judges them. */
export async function checkRequest(request: CheckRequest): Promise<CheckResult> {
  const { io, language, targets, copies, opinion, plan, profile, previous, values, asked, known } =
    request
  const toolbox = toolboxWith(profile, request.timing?.stopwatch)
  const { checked, sourceOf, drafts, errors } = await runCheck(plan, {
    ...request,
    toolbox,
    languages: new Set([
      ...languagesFor(targets, io, language),
      ...(copies ? [language] : []),
      ...(opinion === undefined ? [] : (['zh-CN'] as const)),
    ]),
    keepTexts: opinion !== undefined || targets.some(({ format }) => format.showsText),
    keepDrafts: copies !== undefined,
    cache: cacheFor(request),
    mark: known.isEmpty ? undefined : report => known.mark(report),
    threads: threadsFor(request),
  })
  const tools = withPackages(toolbox, packagesOf(plan))
  const reports = new Map(
    [...checked].map(([lang, own]): [Language, RunReport] => [
      lang,
      buildReport(own.files, own, tools, { version, language: lang, docs: docsOf }),
    ]),
  )
  const { files, skipped } = [...checked.values()][0]!
  const gates = new Map(
    plan.drafts.map(({ name, config }) => [name, gateOf(config.effective, values, asked)]),
  )
  const compared = previous ? compare(previous, files) : { failures: [], notes: [] }
  const failures = [...judge(files, path => gates.get(path)!), ...compared.failures]
  const named = [...tools.profiles, ...plan.drafts.flatMap(({ config }) => config.family ?? [])]
  return {
    ...{ reports, files, sourceOf, drafts, errors, failures, notes: compared.notes },
    verdict: verdictLine(failures, files, errors.length, skipped.length),
    titleOf: (id, variant) => profileTitle(named, id, variant),
  }
}

/**
 * Results are remembered for batches; a single draft is checked as fast as it is looked up. Fixes
 * and comments need the draft itself. With packages nothing is remembered: what they find changes
 * with their code, of which an entry knows nothing.
 */
function cacheFor({
  plan,
  values,
  io,
  copies,
  fixer,
  timing,
}: CheckRequest): ResultCache | undefined {
  const needsDrafts = copies !== undefined || fixer !== undefined
  const hasPackages = plan.drafts.some(({ packages }) => packages.length > 0)
  const isWanted = plan.drafts.length > 1 && values['no-cache'] !== true && !timing
  return io.cache && isWanted && !needsDrafts && !hasPackages
    ? new ResultCache(io.cache)
    : undefined
}

/** As many as --jobs says, or as the machine has processors; one where times are asked for. */
function threadsFor({ io: { threads }, jobs, timing }: CheckRequest): Threads | undefined {
  return threads && !timing ? { ...threads, count: jobs ?? threads.count } : undefined
}
