import { dirname, relative, resolve } from 'node:path'
import type { ProfileFamily } from '@hegao/core'
import { profiles, rules } from '@hegao/rules'
import {
  type Config,
  checkAcceptedData,
  configFor,
  type EffectiveConfig,
  emptyConfig,
  isProfilePath,
} from '@hegao/workspace'
import { findConfig, loadConfig, pathFrom } from '@hegao/workspace/files'
import { findProfile } from './profiles.js'
import { UsageError } from './usage-error.js'

const known = { rules, profiles: profiles.map(({ id }) => id) }

export interface Loaded {
  readonly config: Config
  /** Folder of the hegao.yaml; the working folder where there is none. */
  readonly base: string
  /** As shown to people; undefined where there is none. */
  readonly path: string | undefined
}

/** What the config says of one draft. */
export interface DraftConfig {
  readonly effective: EffectiveConfig
  readonly family?: ProfileFamily
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

  constructor(
    readonly cwd: string,
    readonly asked?: string,
    /** From --profile; its ids may stand in the config. */
    readonly profile?: ProfileFamily,
  ) {}

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
    const { config, base } = await this.of(dirname(absolute))
    const namesFiles = config.overrides.length > 0 || config.accepted.some(({ files }) => files)
    if (namesFiles) return this.#draftConfig(config, base, absolute)
    const shared = this.#forAll.get(config) ?? this.#draftConfig(config, base, absolute)
    this.#forAll.set(config, shared)
    return shared
  }

  async #draftConfig(config: Config, base: string, absolute: string): Promise<DraftConfig> {
    const effective = configFor(config, relative(base, absolute).replaceAll('\\', '/'))
    const { profile } = effective
    if (!profile) return { effective }
    const isPath = isProfilePath(profile.value)
    const wanted = isPath ? pathFrom(profile) : profile.value
    if (isPath) this.#files.add(wanted)
    return { effective, family: await findProfile(wanted, profile.origin) }
  }

  async #find(folder: string): Promise<Loaded> {
    if (this.asked) return this.#read(resolve(this.cwd, this.asked), this.asked)
    const found = await findConfig(folder)
    if (found === undefined) return { config: emptyConfig, base: this.cwd, path: undefined }
    if (typeof found !== 'string') throw new UsageError(found.message)
    const shown = relative(this.cwd, found)
    return this.#read(found, shown.startsWith('..') ? found : shown)
  }

  #read(path: string, shown: string): Promise<Loaded> {
    const loaded = this.#byPath.get(path) ?? read(path, shown, this.profile)
    this.#byPath.set(path, loaded)
    return loaded.then(one => {
      for (const file of one.config.files) this.#files.add(file)
      return one
    })
  }
}

async function read(path: string, shown: string, profile?: ProfileFamily): Promise<Loaded> {
  const { config, errors } = await loadConfig(shown, known)
  if (!config) throw new UsageError(...errors.map(({ message }) => message))
  const families = await familiesOf(config)
  if (families) {
    const all = [...profiles, ...families, ...(profile ? [profile] : [])]
    const wrong = checkAcceptedData(config, rules, all)
    if (wrong.length > 0) throw new UsageError(...wrong.map(({ message }) => message))
  }
  return { config, base: dirname(path), path: shown }
}

/** The profiles of one's own that a config names; nothing where one cannot be read: then it is told of as such. */
async function familiesOf(config: Config): Promise<ProfileFamily[] | undefined> {
  const named = [config, ...config.overrides].flatMap(({ profile }) => profile ?? [])
  const files = named.filter(({ value }) => isProfilePath(value))
  try {
    return await Promise.all(files.map(one => findProfile(pathFrom(one), one.origin)))
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
