import { existsSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { FileReports, Text } from '@hegao/core'
import type { Loaded } from '../configs.js'
import type { Plan } from './plan.js'

/**
 * What to say of accepted entries that no draft needs. An entry for one file is a finding of that
 * file; one for several may serve a draft that was not checked, so that nothing is said of it
 * unless a whole folder was checked that its config stands in.
 */
export function unusedEntries(
  args: readonly string[],
  cwd: string,
  configs: readonly Loaded[],
  plan: Plan,
  files: FileReports,
): Text[] {
  const folders = args.map(arg => resolve(cwd, arg)).filter(isFolder)
  const settled = settledBy(files, plan)
  return configs
    .filter(({ base }) => folders.some(folder => isInside(base, folder)))
    .flatMap(({ config, path }) =>
      [...config.accepted, ...config.overrides.flatMap(({ accepted }) => accepted)]
        // What it extends may be other people's too.
        .filter(({ origin }) => origin.path === path)
        .map(({ rule, origin }) => ({ rule, place: `${origin.path}:${origin.line}` }))
        .filter(({ place }) => !settled.has(place))
        .map(({ rule, place }) => unused(rule, place, files.length)),
    )
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return !way.startsWith('..') && resolve(way) !== way
}

/** Where the entries stand that have nothing more to be said of. */
function settledBy(files: FileReports, { drafts }: Plan): ReadonlySet<string> {
  const settled = new Set<string>()
  const checked = new Set<string>()
  for (const { path, suppressed, diagnostics } of files) {
    checked.add(path)
    for (const { suppression } of suppressed)
      if (suppression.origin !== undefined) settled.add(suppression.origin)
    for (const { rule, data } of diagnostics)
      if (rule === 'suppression/unused' && typeof data?.origin === 'string')
        settled.add(data.origin)
  }
  // Entries for a file that was found and not checked may be needed where it is.
  for (const { name, setup } of drafts)
    if (!checked.has(name))
      for (const { scoped, origin } of setup.accepted) if (scoped) settled.add(origin)
  return settled
}

const unused = (rule: string, place: string, n: number): Text => ({
  'zh-CN': `${place} 的 accepted 条目（${rule}）在所查的 ${n} 份文稿里都没有对上问题，不再需要的请删去。`,
  en: `The accepted entry at ${place} (${rule}) matches no finding in the ${n} drafts checked; delete it where it is needed no more.`,
})
