import { dirname, relative, resolve } from 'node:path'
import type { LoadedPackage, ProfileFamily } from '@hegao/core'
import {
  type Config,
  checkAcceptedData,
  configFor,
  type EffectiveConfig,
  emptyConfig,
  isProfilePath,
  type Located,
} from '@hegao/workspace'
import { loadConfig, pathFrom } from '@hegao/workspace/files'
import type { Option, Values } from './command.js'
import { type ConfigPlace, placeOfConfig } from './find-config.js'
import { loadPackages, type Packages, type Supply, supplyOf } from './packages.js'
import { findProfile } from './profiles.js'
import { UsageError } from './usage-error.js'

export const configOption: Option = {
  value: 'FILE',
  about: {
    'zh-CN': '用这个配置文件，不找 hegao.yaml',
    en: 'use this config instead of looking for hegao.yaml',
  },
}

export interface Loaded {
  readonly config: Config
  /** Those that it names. */
  readonly packages: readonly LoadedPackage[]
  /** Folder of the hegao.yaml; the working folder where there is none. */
  readonly base: string
  /** As shown to people; undefined where there is none. */
  readonly path: string | undefined
}

/** What the config says of one draft. */
export interface DraftConfig {
  readonly effective: EffectiveConfig
  readonly family?: ProfileFamily
  readonly packages: readonly LoadedPackage[]
}

/**
 * The configs of a run: for each file the nearest hegao.yaml upward, or the one that --config
 * names. Each is read once. Throws a UsageError with every mistake that a config has.
 */
export class Configs {
  readonly #byFolder = new Map<string, Promise<Loaded>>()
  readonly #byPath = new Map<string, Promise<Loaded>>()
  readonly #files = new Set<string>()
  /** What a config says that names no files: one object for thousands of drafts. */
  readonly #forAll = new Map<Config, Promise<DraftConfig>>()

  private constructor(
    readonly cwd: string,
    /** Those of the working folder's config. */
    readonly packages: Packages,
    /** From --config. */
    readonly asked?: string,
    /** From --profile; its ids may stand in the config. */
    readonly profile?: ProfileFamily,
  ) {}

  /** @param values of --config and --profile, where the command has them */
  static async open(cwd: string, { config, profile }: Values = {}): Promise<Configs> {
    const asked = typeof config === 'string' ? config : undefined
    const packages = await loadPackages(cwd, asked)
    const family =
      typeof profile === 'string' ? await findProfile(profile, supplyOf(packages.all)) : undefined
    return new Configs(cwd, packages, asked, family)
  }

  /** Configs and profiles that were read so far, what they extend too. */
  get files(): ReadonlySet<string> {
    return this.#files
  }

  /** Every config that was read so far. */
  async all(): Promise<readonly Loaded[]> {
    return Promise.all(this.#byPath.values())
  }

  /** @param folder absolute */
  of(folder: string): Promise<Loaded> {
    const loaded = this.#byFolder.get(folder) ?? this.#find(folder)
    this.#byFolder.set(folder, loaded)
    return loaded
  }

  /** What holds for one file. */
  async for(path: string): Promise<DraftConfig> {
    const absolute = resolve(this.cwd, path)
    const loaded = await this.of(dirname(absolute))
    const { config } = loaded
    const namesFiles = config.overrides.length > 0 || config.accepted.some(({ files }) => files)
    if (namesFiles) return this.#draftConfig(loaded, absolute)
    const shared = this.#forAll.get(config) ?? this.#draftConfig(loaded, absolute)
    this.#forAll.set(config, shared)
    return shared
  }

  async #draftConfig({ config, base, packages }: Loaded, absolute: string): Promise<DraftConfig> {
    const effective = configFor(config, relative(base, absolute).replaceAll('\\', '/'))
    const { profile } = effective
    if (!profile) return { effective, packages }
    const family = await this.#family(profile, packages)
    return { effective, family, packages }
  }

  /** The kinds of report that there are for the working folder: those of files that its config names too. */
  async profiles(): Promise<readonly ProfileFamily[]> {
    const { config, packages } = await this.of(this.cwd)
    const { profiles } = supplyOf(packages)
    const named = [config, ...config.overrides].flatMap(({ profile }) => profile ?? [])
    const families = [...profiles]
    for (const one of named) {
      const family = await this.#family(one, packages)
      if (!families.some(({ id }) => id === family.id)) families.push(family)
    }
    return families
  }

  async #family(
    profile: Located<string>,
    packages: readonly LoadedPackage[],
  ): Promise<ProfileFamily> {
    const isPath = isProfilePath(profile.value)
    const wanted = isPath ? pathFrom(profile) : profile.value
    if (isPath) this.#files.add(wanted)
    return findProfile(wanted, supplyOf(packages), profile.origin)
  }

  async #find(folder: string): Promise<Loaded> {
    const place = await placeOfConfig(folder, this.cwd, this.asked)
    if (place) return this.#read(place)
    return { config: emptyConfig, packages: [], base: this.cwd, path: undefined }
  }

  #read(place: ConfigPlace): Promise<Loaded> {
    const loaded = this.#byPath.get(place.path) ?? read(place, this.packages, this.profile)
    this.#byPath.set(place.path, loaded)
    return loaded.then(one => {
      for (const file of one.config.files) this.#files.add(file)
      return one
    })
  }
}

async function read(
  { path, shown }: ConfigPlace,
  packages: Packages,
  profile?: ProfileFamily,
): Promise<Loaded> {
  // Which rules there are, its packages tell: those are looked at before any name.
  const first = await loadConfig(shown)
  const own = first.config ? await packages.namedIn(first.config) : []
  const supply = supplyOf(own)
  const { config, errors } = await loadConfig(shown, {
    rules: supply.rules,
    profiles: supply.profiles.map(({ id }) => id),
    packages: own.map(({ name }) => name),
  })
  if (!config) throw new UsageError(...errors.map(({ message }) => message))
  const families = await familiesOf(config, supply)
  if (families) {
    const all = [...supply.profiles, ...families, ...(profile ? [profile] : [])]
    const wrong = checkAcceptedData(config, supply.rules, all)
    if (wrong.length > 0) throw new UsageError(...wrong.map(({ message }) => message))
  }
  return { config, packages: own, base: dirname(path), path: shown }
}

/** The profiles of one's own that a config names; nothing where one cannot be read: then it is told of as such. */
async function familiesOf(config: Config, supply: Supply): Promise<ProfileFamily[] | undefined> {
  const named = [config, ...config.overrides].flatMap(({ profile }) => profile ?? [])
  const files = named.filter(({ value }) => isProfilePath(value))
  try {
    return await Promise.all(files.map(one => findProfile(pathFrom(one), supply, one.origin)))
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
