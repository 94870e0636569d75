import type { Language, ProfileFamily } from '@hegao/core'
import { KnownInAll, readBaselines } from '../baseline/baselines.js'
import type { Invocation, Values } from '../command.js'
import { Configs } from '../configs.js'
import { Fixer } from '../fix/fixer.js'
import { readFixRequest } from '../fix/options.js'
import type { Io } from '../io.js'
import { profileFile } from '../profiles.js'
import { stdinName } from '../stdin.js'
import { todayOf } from '../today.js'
import { annotatedPaths, refuseFolder, refuseInputs } from './annotate.js'
import { onlyChanged } from './changed.js'
import { type Asked, readAsked, refuseStandardFix } from './gate-options.js'
import { readJobs } from './jobs.js'
import { readOpinion, refuseOpinion } from './opinion.js'
import { type Plan, planCheck } from './plan.js'
import { type Previous, readPrevious } from './previous.js'
import { readTargets, refuseTargets, type Target } from './targets.js'
import { Timing } from './timing.js'

/** What `hegao check` is asked to do, read and found possible. */
export interface CheckRequest {
  readonly args: readonly string[]
  readonly values: Values
  readonly io: Io
  readonly language: Language
  readonly stdinName: string
  readonly configs: Configs
  /** From --profile. */
  readonly profile: ProfileFamily | undefined
  readonly plan: Plan
  readonly targets: readonly Target[]
  /** From --annotate: the folder, and where the copy of each draft goes. */
  readonly copies:
    | { readonly folder: string; readonly paths: ReadonlyMap<string, string> }
    | undefined
  /** From --opinion. */
  readonly opinion: string | undefined
  readonly fixer: Fixer | undefined
  /** From --timing. */
  readonly timing: Timing | undefined
  /** From --jobs. */
  readonly jobs: number | undefined
  /** What the gate of the command line asks. */
  readonly asked: Asked
  readonly previous: Previous | undefined
  readonly known: KnownInAll
  /** Whether every draft of the folders is checked, by all of its config. */
  readonly isWhole: boolean
}

/** Reads the command line and all that it names. Throws a UsageError for whatever cannot be done. */
export async function prepare({ args, values, io, language }: Invocation): Promise<CheckRequest> {
  const stdin = stdinName(args, values)
  const targets = readTargets(values)
  const asked = readAsked(values)
  const jobs = readJobs(values)
  refuseStandardFix(values)
  const opinion = readOpinion(values)
  const fixRequest = readFixRequest(args, values, io)
  const configs = await Configs.open(io.cwd, values)
  const standard = values.standard === true
  const found = await planCheck(args, {
    cwd: io.cwd,
    configs,
    stdinName: stdin,
    standard,
    outputs: [...targets.map(({ file }) => file), opinion].filter(file => file !== undefined),
  })
  const since = values.since as string | undefined
  const plan = since === undefined ? found : await onlyChanged(found, since, io.cwd)
  const previousFile = values['no-regress'] as string | undefined
  const previous = previousFile === undefined ? undefined : await readPrevious(previousFile, io.cwd)
  const baselines = await readBaselines(found, values, io.cwd)
  const inputs = [
    ...found.drafts.map(({ path }) => path),
    ...configs.files,
    ...profileFile(values),
    ...(previousFile === undefined ? [] : [previousFile]),
    ...Array.from(baselines.values(), ({ file }) => file),
  ]
  await refuseTargets(targets, inputs, io)
  const copies = await copiesOf(plan, inputs, values, io)
  if (opinion !== undefined)
    await refuseOpinion(opinion, inputs, targets, copies?.paths.values() ?? [], io)
  return {
    ...{ args, values, io, language, stdinName: stdin, configs, profile: configs.profile },
    ...{ plan, targets, copies, opinion, asked, jobs, previous },
    timing: values.timing === true ? new Timing(() => io.now()) : undefined,
    fixer: fixRequest && new Fixer(fixRequest, io, language),
    known: new KnownInAll(baselines, io.cwd, todayOf(values)),
    isWhole: !standard && since === undefined,
  }
}

async function copiesOf(
  plan: Plan,
  inputs: readonly string[],
  values: Values,
  { cwd }: Io,
): Promise<CheckRequest['copies']> {
  const folder = values.annotate as string | undefined
  if (folder === undefined) return undefined
  await refuseFolder(folder, cwd)
  const paths = annotatedPaths(plan.drafts, folder, cwd)
  await refuseInputs(paths, inputs, folder, cwd)
  return { folder, paths }
}
