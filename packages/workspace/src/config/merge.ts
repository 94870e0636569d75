import type { Config, ConfigFile, OptionsByRule, Settings } from './types.js'

/** A config that sets nothing. */
export const emptyConfig: Config = {
  files: [],
  severities: {},
  options: {},
  accepted: [],
  packages: [],
  overrides: [],
  ignore: [],
  terms: [],
  titles: [],
  thresholds: {},
}

/**
 * Merges config files, the one in use last. A later severity, option, profile, threshold or baseline wins;
 * lists (packages, overrides, accepted, ignore, terms, titles) are appended. Every value keeps its origin.
 */
export function mergeConfig(chain: readonly (Config | ConfigFile)[]): Config {
  return chain.reduce<Config>((base, top) => {
    const baseline = top.baseline ?? base.baseline
    return {
      ...mergeSettings(base, top),
      files: [...base.files, ...top.files],
      packages: [...base.packages, ...top.packages],
      overrides: [...base.overrides, ...top.overrides],
      ignore: [...base.ignore, ...top.ignore],
      terms: [...base.terms, ...top.terms],
      titles: [...base.titles, ...top.titles],
      thresholds: { ...base.thresholds, ...top.thresholds },
      ...(baseline ? { baseline } : {}),
    }
  }, emptyConfig)
}

/** Settings with later ones laid over them. */
export function mergeSettings(base: Settings, top: Settings): Settings {
  const profile = top.profile ?? base.profile
  return {
    ...(profile ? { profile } : {}),
    severities: { ...base.severities, ...top.severities },
    options: mergeOptions(base.options, top.options),
    accepted: [...base.accepted, ...top.accepted],
  }
}

/** Option by option: one that is set later leaves the others of its rule as they were. */
function mergeOptions(base: OptionsByRule, top: OptionsByRule): OptionsByRule {
  const merged = { ...base }
  for (const [rule, options] of Object.entries(top)) merged[rule] = { ...merged[rule], ...options }
  return merged
}
