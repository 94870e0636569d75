import { resolve } from 'node:path'
import type { CheckSetup, LoadedPackage, Text } from '@hegao/core'
import { discover, readBytes } from '@hegao/workspace/files'
import type { Configs, DraftConfig } from '../configs.js'
import { stdinPath } from '../drafts.js'
import { isOwnPage } from './passed-over.js'

/** A draft that is going to be read, with what its config decides. */
export interface PlannedDraft {
  readonly path: string
  /** As it is reported: for standard input the name it was given. */
  readonly name: string
  /** Named outright: always checked. Found in a folder: only if a report is recognised. */
  readonly named: boolean
  /** What is decided for it but the language of the report. */
  readonly setup: Omit<CheckSetup, 'language'>
  readonly config: DraftConfig
  /** Whose rules and profiles it is checked with; none with --standard. */
  readonly packages: readonly LoadedPackage[]
}

export interface Plan {
  readonly drafts: readonly PlannedDraft[]
  /** Links in the folders that lead nowhere. */
  readonly skipped: readonly { readonly path: string; readonly reason: Text }[]
  readonly errors: readonly {
    readonly path: string
    readonly code: string
    readonly message: Text
  }[]
}

export interface PlanOptions {
  readonly cwd: string
  readonly configs: Configs
  readonly stdinName: string
  /** From --standard. */
  readonly standard?: boolean
  /** Files that this run writes: a page from before that lies in a folder of drafts is no draft. */
  readonly outputs?: readonly string[]
}

/**
 * Which drafts are read, and how. Every config is read before any draft: where one is wrong,
 * nothing is checked (a UsageError).
 */
export async function planCheck(paths: readonly string[], options: PlanOptions): Promise<Plan> {
  const { cwd, configs, outputs = [] } = options
  const { config, base } = await configs.of(cwd)
  const ignore = { base, patterns: config.ignore.map(({ value }) => value) }
  const drafts: PlannedDraft[] = []
  const skipped: Plan['skipped'][number][] = []
  const errors: Plan['errors'][number][] = []
  const plan = async (path: string, named: boolean, name = path) => {
    const config = await configs.for(name)
    const setup = setups.get(config) ?? setupOf(config, options)
    setups.set(config, setup)
    const packages = options.standard ? [] : config.packages
    drafts.push({ path, name, named, config, packages, setup })
  }
  const setups = new Map<DraftConfig, PlannedDraft['setup']>()
  const own = new Set(outputs.map(path => resolve(cwd, path)))
  const planned = new Set<string>()
  // Standard input can be read once; files that are given twice are told by their place below.
  for (const path of new Set(paths)) {
    if (path === stdinPath) {
      await plan(path, true, options.stdinName)
      continue
    }
    const found = await discover([path], { cwd, ignore })
    errors.push(...found.errors)
    skipped.push(...found.skipped)
    for (const { path: file, given } of found.files) {
      const place = resolve(cwd, file)
      const isNamed = given === 'named'
      if (planned.has(place)) continue
      if (!isNamed && own.has(place) && (await isPage(place))) continue
      planned.add(place)
      await plan(file, isNamed)
    }
  }
  return { drafts, skipped, errors }
}

/** The packages that any of the drafts is checked with, each once. */
export const packagesOf = ({ drafts }: Plan): readonly LoadedPackage[] => [
  ...new Set(drafts.flatMap(({ packages }) => packages)),
]

async function isPage(path: string): Promise<boolean> {
  const bytes = await readBytes(path)
  return bytes instanceof Uint8Array && isOwnPage(bytes)
}

function setupOf(
  { effective, family }: DraftConfig,
  { configs: { profile }, standard }: PlanOptions,
): PlannedDraft['setup'] {
  const chosen = profile
    ? { family: profile, by: 'option' as const }
    : family && { family, by: 'config' as const }
  const { severities, options, accepted, terms, titles } = effective
  return {
    settings: { severities, options },
    accepted,
    own: { terms, titles },
    ...(chosen ? { profile: chosen } : {}),
    ...(standard ? { standard } : {}),
  }
}
