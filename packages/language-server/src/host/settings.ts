import type { CheckSetup, ProfileFamily } from '@hegao/core'
import { profiles, rules } from '@hegao/rules'
import {
  type Config,
  type ConfigProblem,
  checkAcceptedData,
  configFor,
  isProfilePath,
  type Known,
  type LoadedConfig,
  type Located,
  type ParsedProfile,
} from '@hegao/workspace'

export const known: Known = { rules, profiles: profiles.map(({ id }) => id) }
export const ruleIds: readonly string[] = rules.map(({ id }) => id)

/** A hegao.yaml with the profiles that it names. */
export interface ReadConfig {
  readonly config: Config
  /** By the place that names them: path, line and column. */
  readonly families: ReadonlyMap<string, ProfileFamily>
  /** Every file that it rests on. */
  readonly files: readonly string[]
}

/**
 * The config with its profiles, or all mistakes in them.
 * @param loadProfile reads the profile that a config names
 * @param pathFrom where that is, by the place that names it
 */
export async function completeConfig(
  { config, errors }: LoadedConfig,
  loadProfile: (named: Located<string>) => Promise<ParsedProfile>,
  pathFrom: (named: Located<string>) => string,
): Promise<ReadConfig | readonly ConfigProblem[]> {
  if (!config) return errors
  const named = [config, ...config.overrides]
    .flatMap(({ profile }) => profile ?? [])
    .filter(({ value }) => isProfilePath(value))
  const families = new Map<string, ProfileFamily>()
  const problems: ConfigProblem[] = []
  for (const one of named) {
    const { profile, errors: own } = await loadProfile(one)
    if (profile) families.set(placeOf(one), profile)
    else problems.push(...own)
  }
  problems.push(...checkAcceptedData(config, rules, [...profiles, ...families.values()]))
  const files = [...config.files, ...named.map(pathFrom)]
  return problems.length > 0 ? problems : { config, families, files }
}

/** What the config says of one draft, as core takes it. */
export function setupFor(
  { config, families }: ReadConfig,
  name: string,
): Omit<CheckSetup, 'language'> {
  const { profile, severities, options, accepted, terms, titles, packages } = configFor(
    config,
    name,
  )
  const family =
    profile && (families.get(placeOf(profile)) ?? profiles.find(({ id }) => id === profile.value))
  return {
    settings: { severities, options },
    accepted,
    own: { terms, titles },
    unloaded: packages,
    ...(family ? { profile: { family, by: 'config' } } : {}),
  }
}

const placeOf = ({ origin: { path, line, column } }: Located<string>): string =>
  `${path}:${line}:${column}`
