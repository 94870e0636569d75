import { dirname, relative, resolve } from 'node:path'
import {
  type AcceptedKey,
  acceptedKey,
  checkDraft,
  type Diagnostic,
  describeRule,
  type RuleInfo,
  Scanner,
  type SuppressedDiagnostic,
  wholeDraftRange,
  withPackages,
} from '@hegao/core'
import { catalogue, profiles, rules } from '@hegao/rules'
import { configName } from '@hegao/workspace/files'
import { planCheck } from '../check/plan.js'
import type { Invocation } from '../command.js'
import { Configs } from '../configs.js'
import { docsOf } from '../docs.js'
import { readOneDraft } from '../drafts.js'
import { UsageError, usageError } from '../usage-error.js'

/** A draft with its findings, and the config that an accepted one of them goes to. */
export interface CheckedDraft {
  readonly path: string
  readonly source: string
  /** Those that stand. Findings about suppressions are not among them: they are to be put right. */
  readonly findings: readonly Diagnostic[]
  /** Those that somebody has answered for already. */
  readonly suppressed: readonly SuppressedDiagnostic[]
  /** As shown to people; it may not be there yet. */
  readonly config: string
  /** The draft as the config names it. */
  readonly files: string
  /** What the report says of a rule. */
  ruleOf(id: string): RuleInfo
  /** By what a finding is known again, and how many others of the draft that means as well. */
  keyOf(finding: Diagnostic): { readonly key: AcceptedKey; readonly besides: number }
}

const scanner = new Scanner()

/** The paths that are meant. Throws a UsageError where one of them leads nowhere. */
export async function findDrafts(
  paths: readonly string[],
  invocation: Invocation,
): Promise<readonly string[]> {
  const { drafts, errors } = await plan(paths, invocation)
  if (errors.length > 0) throw new UsageError(...errors.map(({ message }) => message))
  const found = drafts.find(({ named }) => !named)
  if (found)
    throw usageError(
      `hegao accept 只认文件，不认文件夹和通配符；请写出文件，如 ${found.path}。`,
      `hegao accept takes files, no folders and globs; name the file, as ${found.path}.`,
    )
  return drafts.map(({ path }) => path)
}

/** Checks one draft with its config as it is now. */
export async function checkNow(path: string, invocation: Invocation): Promise<CheckedDraft> {
  const { io, language } = invocation
  const { drafts, configs } = await plan([path], invocation)
  const { setup, packages } = drafts[0]!
  const draft = await readOneDraft(path, io)
  const { profile } = configs
  const families = profile ? [profile, ...profiles] : profiles
  const tools = withPackages({ rules, profiles: families, catalogue, scanner }, packages)
  const { diagnostics, suppressed } = checkDraft(path, draft, tools, { ...setup, language })
  const folder = dirname(resolve(io.cwd, path))
  const loaded = await configs.of(folder)
  const config = loaded.path ?? newConfig(folder, io.cwd)
  const home = loaded.path ? loaded.base : dirname(resolve(io.cwd, config))
  const all = [...diagnostics, ...suppressed].map(one => [one, acceptable(one)] as const)
  const source = draft.source
  return {
    path,
    source,
    findings: diagnostics.filter(({ rule }) => !rule.startsWith('suppression/')),
    suppressed,
    config,
    files: nameFrom(home, resolve(io.cwd, path)),
    ruleOf(id) {
      return describeRule(tools.rules.find(rule => rule.id === id)!, language, docsOf(id))
    },
    keyOf(finding) {
      const own = all.find(([one]) => one === finding)![1]
      const others = all.map(([, one]) => one)
      return acceptedKey(own, others, source, wholeDraftRange(draft))
    },
  }
}

async function plan(paths: readonly string[], { io, values }: Invocation) {
  const configs = await Configs.open(io.cwd, values)
  return { ...(await planCheck(paths, { cwd: io.cwd, configs, stdinName: '' })), configs }
}

const acceptable = ({ rule, range, data }: Diagnostic) => ({
  rule,
  at: { start: range.start.offset, end: range.end.offset },
  ...(data ? { data } : {}),
})

/** In the working folder where that holds for the draft, else beside the draft. */
function newConfig(folder: string, cwd: string): string {
  const below = relative(cwd, folder)
  const outside = below.startsWith('..') || resolve(below) === below
  return outside ? resolve(folder, configName) : configName
}

/** With ./ where the name alone would mean drafts of that name in other folders too. */
function nameFrom(base: string, path: string): string {
  const name = relative(base, path).replaceAll('\\', '/')
  return name.includes('/') ? name : `./${name}`
}
