import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isInside } from '@hegao/workspace/files'
import { stdinPath } from '../drafts.js'
import { type UsageError, usageError } from '../usage-error.js'
import type { Plan, PlannedDraft } from './plan.js'

/** The plan without the drafts that git says are as they were at REF. Throws a UsageError. */
export async function onlyChanged(plan: Plan, ref: string, cwd: string): Promise<Plan> {
  const changed = await changedSince(ref, cwd)
  const drafts: PlannedDraft[] = []
  for (const draft of plan.drafts) {
    if (draft.path === stdinPath) throw notInGit('标准输入', 'Standard input')
    const path = await realpath(resolve(cwd, draft.path)).catch(() => undefined)
    if (path === undefined || changed.files.has(path)) drafts.push(draft)
    else if (!isInside(changed.top, path)) throw notInGit(draft.path, draft.path)
  }
  return { ...plan, drafts }
}

/** Files of the repository, absolute, that differ from REF: committed since, or not yet. */
async function changedSince(
  ref: string,
  cwd: string,
): Promise<{ readonly top: string; readonly files: ReadonlySet<string> }> {
  if (ref.startsWith('-')) throw badRef(ref)
  const top = (await git(cwd, 'rev-parse', '--show-toplevel'))?.trim()
  if (!top) throw noRepository(cwd)
  const commit = await git(top, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
  if (commit === undefined) throw badRef(ref)
  const diff = ['diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', '--no-textconv']
  const changed = await git(top, ...diff, commit.trim(), '--')
  const untracked = await git(top, 'ls-files', '--others', '--exclude-standard', '-z')
  if (changed === undefined || untracked === undefined) throw noRepository(cwd)
  const names = `${changed}${untracked}`.split('\0').filter(name => name !== '')
  const real = await realpath(top)
  return { top: real, files: new Set(names.map(name => join(real, name))) }
}

/** What git prints; undefined where it refuses. A monitor that the repository names is not started. */
async function git(cwd: string, ...args: readonly string[]): Promise<string | undefined> {
  const all = ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...args]
  return new Promise((done, fail) => {
    execFile('git', all, { cwd, maxBuffer: 2 ** 28 }, (error, stdout) => {
      if (!error) done(stdout)
      else if (error.code === 'ENOENT') fail(noGit())
      else done(undefined)
    })
  })
}

const noGit = (): UsageError =>
  usageError(
    '--since 要用 git，这台机器上没有找到它。',
    '--since needs git, which was not found on this machine.',
  )

const noRepository = (cwd: string): UsageError =>
  usageError(
    `--since 要在 git 仓库里用，${cwd} 不在 git 仓库里。`,
    `--since works inside a git repository, and ${cwd} is not in one.`,
  )

const badRef = (ref: string): UsageError =>
  usageError(
    `--since ${ref}：git 里没有这个提交、分支或者标签。`,
    `--since ${ref}: git knows no such commit, branch or tag.`,
  )

const notInGit = (zh: string, en: string): UsageError =>
  usageError(
    `${zh}不在这个 git 仓库里，--since 说不出它改没改过。`,
    `${en} is not in this git repository; --since cannot tell whether it changed.`,
  )
