import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { AnyRule, LoadedPackage, ProfileFamily, Text } from '@hegao/core'
import { profiles, rules } from '@hegao/rules'
import type { Config, Located } from '@hegao/workspace'
import { loadConfig, loadPackage } from '@hegao/workspace/files'
import { placeOfConfig } from './find-config.js'
import { UsageError } from './usage-error.js'

/** Hegao's own rules and profiles, and those of packages behind them. */
export interface Supply {
  readonly rules: readonly AnyRule[]
  readonly profiles: readonly ProfileFamily[]
}

export const supplyOf = (packages: readonly LoadedPackage[]): Supply => ({
  rules: [...rules, ...packages.flatMap(one => one.rules)],
  profiles: [...profiles, ...packages.flatMap(one => one.profiles)],
})

/**
 * The packages that a run may use. A package is a program: it is loaded only where the config of the
 * working folder, or the one that --config names, asks for it, itself or by what it extends. A config
 * that lies with drafts that came from elsewhere can name no other.
 */
export class Packages {
  constructor(
    private readonly loaded: ReadonlyMap<string, LoadedPackage> = new Map(),
    /** Where they may be named: places in the config of the working folder. */
    private readonly places: ReadonlySet<string> = new Set(),
  ) {}

  get all(): readonly LoadedPackage[] {
    return [...this.loaded.values()]
  }

  /** Those that a config names, each once. Throws a UsageError for one that it may not name. */
  async namedIn({ packages }: Config): Promise<readonly LoadedPackage[]> {
    for (const named of packages)
      if (!this.places.has(await placeOf(named))) throw new UsageError(refused(named))
    const names = new Set(packages.map(({ value }) => value))
    return this.all.filter(({ name }) => names.has(name))
  }
}

/**
 * Loads the packages of the working folder's config. Of a config with mistakes none: they are told
 * where it is read. Throws a UsageError for a package that cannot be used.
 */
export async function loadPackages(cwd: string, asked?: string): Promise<Packages> {
  const config = await readableConfig(cwd, asked)
  if (!config || config.packages.length === 0) return new Packages()
  // Named twice, by a config and by one that it extends: found from the nearer one.
  const named = new Map(config.packages.map(one => [one.value, one]))
  const loaded = new Map<string, LoadedPackage>()
  for (const [name, one] of named) {
    const before = supplyOf([...loaded.values()])
    const { pack, errors } = await loadPackage(one, {
      rules: new Set(before.rules.map(({ id }) => id)),
      profiles: new Set(before.profiles.map(({ id }) => id)),
    })
    if (!pack) throw new UsageError(...errors.map(({ message }) => message))
    loaded.set(name, pack)
  }
  return new Packages(loaded, new Set(await Promise.all(config.packages.map(placeOf))))
}

/** Nothing where there is none, or one with mistakes. */
async function readableConfig(cwd: string, asked?: string): Promise<Config | undefined> {
  try {
    const place = await placeOfConfig(cwd, cwd, asked)
    return place && (await loadConfig(place.shown)).config
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

const placeOf = async ({ value, origin }: Located<string>): Promise<string> =>
  JSON.stringify([await realpath(resolve(origin.path)), value])

const refused = ({ value, origin: { path, line } }: Located<string>): Text => ({
  'zh-CN': `${path} 第 ${line} 行：不载入规则包“${value}”。规则包是程序，只有当前文件夹所用的 hegao.yaml 或 --config 指定的文件可以写 packages；信得过这份配置的，用 --config ${path} 指定它，否则请删去这一项。`,
  en: `${path}, line ${line}: The package “${value}” is not loaded. Packages are programs: only the hegao.yaml of the working folder, or the file that --config names, may have “packages”. Give --config ${path} if you trust it; delete the key otherwise.`,
})
