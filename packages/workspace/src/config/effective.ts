import type { Accepted } from '@hegao/core'
import type { Located, Origin } from '../problem.js'
import { matchesGlob, namesFile } from './glob.js'
import { mergeSettings } from './merge.js'
import type { ByRule, Config, FailOn, Override, Setting } from './types.js'

/** The config as it is for one file. */
export interface EffectiveConfig {
  /** A known id, or a path relative to the file in `origin`. */
  readonly profile?: Located<string>
  readonly severities: Readonly<Record<string, Setting>>
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Those for this file, as core takes them; `origin` reads hegao.yaml:12. */
  readonly accepted: readonly Accepted[]
  readonly packages: readonly string[]
  readonly ignore: readonly string[]
  readonly terms: readonly string[]
  readonly titles: readonly string[]
  readonly thresholds: { readonly failOn?: FailOn; readonly minScore?: number }
  /** Relative to the file in `origin`. */
  readonly baseline?: Located<string>
  /** Who set each value: by `profile`, `severities.RULE`, `options.RULE.NAME`, `terms[0]`, … */
  readonly origins: Readonly<Record<string, Origin>>
}

/**
 * What the config says for one file: overrides that match are laid over the rest in their order,
 * and accepted findings of other files are left out.
 * @param relativePath relative to the folder of the hegao.yaml in use
 */
export function configFor(config: Config, relativePath: string): EffectiveConfig {
  const own = config.overrides.filter(({ files }) => matchesGlob(relativePath, files))
  const settings = own.map(forItsFiles).reduce(mergeSettings, config)
  const accepted = settings.accepted.filter(
    ({ files }) => !files || matchesGlob(relativePath, files),
  )
  const { profile, severities, options } = settings
  const { packages, ignore, terms, titles, thresholds, baseline } = config
  const origins: Record<string, Origin> = {}
  const values = <T>(prefix: string, record: ByRule<T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record).map(([key, { value, origin }]) => {
        origins[`${prefix}.${key}`] = origin
        return [key, value]
      }),
    )
  const items = (prefix: string, all: readonly Located<string>[]): string[] =>
    all.map(({ value, origin }, index) => {
      origins[`${prefix}[${index}]`] = origin
      return value
    })
  if (profile) origins.profile = profile.origin
  if (baseline) origins.baseline = baseline.origin
  accepted.forEach(({ origin }, index) => {
    origins[`accepted[${index}]`] = origin
  })
  return {
    ...(profile ? { profile } : {}),
    severities: values('severities', severities),
    options: Object.fromEntries(
      Object.entries(options).map(([rule, named]) => [rule, values(`options.${rule}`, named)]),
    ),
    accepted: accepted.map(({ files, origin, ...entry }) => ({
      ...entry,
      ...(files && namesFile(relativePath, files) ? { scoped: true } : {}),
      origin: `${origin.path}:${origin.line}`,
    })),
    packages: items('packages', packages),
    ignore: items('ignore', ignore),
    terms: items('terms', terms),
    titles: items('titles', titles),
    thresholds: values('thresholds', thresholds as ByRule<never>),
    ...(baseline ? { baseline } : {}),
    origins,
  }
}

/** Entries of an override are for its files where they name none of their own. */
const forItsFiles = ({ accepted, files, ...rest }: Override): Override => ({
  ...rest,
  files,
  accepted: accepted.map(entry => ({ files, ...entry })),
})
